// Right after: one press, and whatever the person wants to write for themselves.
#include "app/route_actions.h"
#include "app/talk_actions.h"
#include "domain/reflection.h"
#include "ui/looking_back/received_list.h"
#include "ui/parts/banners.h"
#include "ui/parts/scene.h"
#include "ui/parts/title.h"
#include "ui/widgets/button.h"
#include "ui/widgets/card.h"
#include "ui/widgets/choice.h"
#include "ui/widgets/field.h"
#include "ui/widgets/text.h"
#include "ui/words/labels.h"

namespace ui {
namespace {

using i18n::Text;

void draw_feelings(Frame& page, const domain::SessionId& id, const domain::Reflection& reflection) {
    Card card(page, CardLook::Plain, CardRoom::ForRows);
    page.open(NodeRole::RadioGroup, "feeling", page.words(Text::ReflectFeeling));
    for (const domain::Feeling feeling : domain::kFeelings) {
        if (radio(page, {.id = "feeling." + std::string(domain::kFeelingNames.name(feeling)),
                         .label = page.words(label_of(feeling)),
                         .chosen = reflection.feeling == feeling})) {
            page.emit(app::PressFeeling{id, feeling});
        }
    }
    page.close();
    card.finish();
}

void draw_writing(Frame& page, const domain::SessionId& id, const domain::Reflection& reflection) {
    if (auto typed = field(page, {.id = "noticed",
                                  .label = page.words(Text::ReflectNoticed),
                                  .value = reflection.noticed,
                                  .kind = FieldKind::Lines,
                                  .longest = domain::kLongestNote})) {
        page.emit(app::EditNoticed{id, *typed});
    }
    page.space(16);
    if (auto typed = field(page, {.id = "step",
                                  .label = page.words(Text::ReflectStep),
                                  .value = reflection.step.text,
                                  .hint = page.words(Text::ReflectStepHint),
                                  .longest = domain::kLongestStep})) {
        page.emit(app::EditStep{id, domain::StepKind::Small, *typed});
    }
    page.space(16);
    if (auto typed = field(
            page, {.id = "due",
                   .label = page.words(Text::ReflectDue),
                   .value = reflection.step.due ? base::text_from_day(*reflection.step.due) : "",
                   .kind = FieldKind::Day})) {
        page.emit(app::EditStepDue{id, domain::StepKind::Small, base::day_from_text(*typed)});
    }
}

// Between peers: who talked more. The other's estimate stands beside it once both have told.
void draw_balance(Frame& page, const domain::Session& session, const domain::Partner& partner) {
    heading(page, "balance", 2, page.words(Text::ReflectBalance));
    paragraph(page, "balance.lead", TextStyle::Small, page.colors.soft_ink,
              page.words(Text::ReflectBalanceLead));
    page.space(8);
    Card card(page, CardLook::Plain, CardRoom::ForRows);
    page.open(NodeRole::RadioGroup, "balance.group", page.words(Text::ReflectBalance));
    for (const domain::Balance balance : domain::kBalances) {
        if (radio(page, {.id = "balance." + std::string(domain::kBalanceNames.name(balance)),
                         .label = page.words(label_of(balance)),
                         .chosen = session.balance == balance})) {
            page.emit(app::ChooseBalance{session.id, balance});
        }
    }
    page.close();
    card.finish();
    page.space(8);
    const auto theirs = domain::balance_to_compare(session);
    paragraph(
        page, "balance.theirs", TextStyle::Small, theirs ? page.colors.warm : page.colors.soft_ink,
        theirs
            ? page.words.fill(Text::ReflectBalanceBoth,
                              {{"name", partner.name}, {"balance", page.words(label_of(*theirs))}})
            : std::string(page.words(Text::ReflectBalanceWaiting)));
    page.space(28);
}

// What the partner told of this talk.
void draw_heard_from(Frame& page, const domain::Session& session, const domain::Partner& partner) {
    if (!session.heard || (!session.heard->feeling && session.heard->word.empty())) return;
    const domain::Heard& heard = *session.heard;
    heading(page, "heard", 2, page.words.fill(Text::HeardFromPartner, {{"name", partner.name}}));
    page.space(8);
    Card card(page, CardLook::Warm);
    if (heard.feeling) {
        paragraph(page, "heard.feeling", TextStyle::Body, page.colors.ink,
                  page.words.fill(Text::HeardFeeling,
                                  {{"feeling", page.words(label_of(*heard.feeling))}}));
    }
    if (!heard.word.empty()) {
        paragraph(page, "heard.word", TextStyle::Body, page.colors.ink,
                  page.words.fill(Text::HeardWord, {{"word", heard.word}}));
    }
    card.finish();
    page.space(28);
}

void draw_way_to_tell(Frame& page, const domain::SessionId& id) {
    Card card(page, CardLook::Plain, CardRoom::ForRows);
    if (row_button(page, {.id = "tell",
                          .title = page.words(Text::TellTitle),
                          .detail = page.words(Text::TellRowDetail),
                          .icon = Icon::Share})) {
        page.emit(app::GoTo{{app::Screen::Tell, id.text}});
    }
    card.finish();
}

}  // namespace

void draw_reflect(Scene& scene) {
    Frame& page = scene.page;
    const domain::Notebook& notebook = scene.state.notebook;
    const domain::Session& session = shown_talk(scene);
    const domain::SessionId& id = session.id;
    step_title(scene, page.words(Text::ReflectTitle));
    const auto known = notebook.partners.find(session.partner);
    const domain::Partner partner =
        known == notebook.partners.end() ? domain::Partner{} : known->second;
    paragraph(page, "with", TextStyle::Strong, page.colors.accent_ink,
              page.words.fill(Text::PrepWith, {{"name", partner.name}}));
    paragraph(page, "lead", TextStyle::Small, page.colors.soft_ink, page.words(Text::ReflectLead));
    const bool another_runs =
        scene.state.open_ends.running_session(notebook, session.partner) != nullptr;
    if (domain::can_go_on(session, scene.state.now) && !another_runs) {
        page.space(4);
        if (button(page, {.id = "resume",
                          .label = page.words(Text::ReflectResume),
                          .look = ButtonLook::Quiet})) {
            page.emit(app::ResumeTalk{id});
        }
    }
    page.space(16);
    const auto found = notebook.reflections.find(id);
    const domain::Reflection reflection =
        found == notebook.reflections.end() ? domain::Reflection{} : found->second;
    draw_feelings(page, id, reflection);
    page.space(28);
    draw_heard_from(page, session, partner);
    if (partner.relation == domain::Relation::Peer) draw_balance(page, session, partner);
    heading(page, "received", 2, page.words(Text::ReflectReceived));
    page.space(4);
    paragraph(page, "received.lead", TextStyle::Small, page.colors.soft_ink,
              page.words(Text::ReflectReceivedLead));
    page.space(8);
    received_list(scene, session, partner);
    page.space(20);
    heading(page, "more", 2, page.words(Text::ReflectMore));
    page.space(4);
    paragraph(page, "private", TextStyle::Small, page.colors.soft_ink,
              page.words(Text::ReflectPrivate));
    page.space(12);
    draw_writing(page, id, reflection);
    page.space(28);
    draw_way_to_tell(page, id);

    Frame& bar = scene.bar;
    if (scene.state.saving != app::Saving::Nothing) {
        draw_saving(bar, scene.state);
        bar.space(6);
    }
    if (button(bar, {.id = "home", .label = bar.words(Text::GoHome)})) {
        bar.emit(app::GoTo{{app::Screen::Home, {}}});
    }
}

}  // namespace ui
