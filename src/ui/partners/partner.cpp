// One partner: what is open between the two, and the talks so far.
#include "app/prep_actions.h"
#include "app/records_actions.h"
#include "app/route_actions.h"
#include "app/talk_actions.h"
#include "ui/partners/handshake_between.h"
#include "ui/parts/guide_card.h"
#include "ui/parts/item_list.h"
#include "ui/parts/lock_row.h"
#include "ui/parts/rhythm_card.h"
#include "ui/parts/scene.h"
#include "ui/parts/talk_row.h"
#include "ui/parts/title.h"
#include "ui/widgets/button.h"
#include "ui/widgets/card.h"
#include "ui/widgets/choice.h"
#include "ui/widgets/text.h"
#include "ui/words/content.h"
#include "ui/words/labels.h"

namespace ui {
namespace {

using i18n::Text;

constexpr std::size_t kLatestTalks = 5;

void draw_side(Scene& scene, const std::string& id, Text title, const domain::Prep& prep) {
    Frame& page = scene.page;
    heading(page, id, 2, page.words(title));
    page.space(8);
    const bool mine = prep.author == domain::Author::Me;
    prep_card(page, id, prep, scene.state.today, mine ? CardLook::Plain : CardLook::Warm);
    page.space(8);
    if (mine) {
        const bool draft = prep.phase == domain::PrepPhase::Draft;
        if (button(page, {.id = id + ".open",
                          .label = page.words(draft ? Text::Continue : Text::ShareLink),
                          .look = ButtonLook::Secondary})) {
            page.emit(app::GoTo{{draft ? app::Screen::Prepare : app::Screen::Share, prep.id.text}});
        }
    } else if (button(page, {.id = id + ".cues",
                             .label = page.words(Text::PartnerCues),
                             .look = ButtonLook::Secondary,
                             .icon = Icon::Card})) {
        page.emit(app::GoTo{{app::Screen::CueCards, prep.id.text}});
    }
    page.space(20);
}

// Where the two are, as this person sees it, with what is easy to talk about there.
void draw_stage(Scene& scene, const domain::Partner& partner) {
    Frame& page = scene.page;
    heading(page, "stage", 2, page.words(Text::StageMine));
    page.space(8);
    Card card(page, CardLook::Plain, CardRoom::ForRows);
    const bool open = scene.drafts.opened.contains("stage");
    if (fold(page,
             {.id = "stage.choose",
              .title = page.words(partner.stage ? stage_title(*partner.stage) : Text::StageNone),
              .question = page.words(Text::StageMine),
              .open = open})) {
        scene.drafts.toggle("stage");
    }
    if (open) {
        page.open(NodeRole::RadioGroup, "stage.group", page.words(Text::StageChoose));
        for (int stage = 1; stage <= domain::kStages; ++stage) {
            if (radio(page, {.id = "stage." + std::to_string(stage),
                             .label = page.words(stage_title(stage)),
                             .chosen = partner.stage == stage})) {
                page.emit(app::ChooseStage{partner.id, stage});
            }
        }
        page.close();
    }
    if (partner.stage) {
        page.narrow(kPadding);
        page.space(4);
        guide_lines(page, "stage.tips", stage_guide(*partner.stage).lines(page.words));
        page.space(12);
        page.narrow(-kPadding);
    }
    card.finish();
    page.space(20);
}

void draw_history(Scene& scene, const domain::PartnerId& id) {
    Frame& page = scene.page;
    heading(page, "history", 2, page.words(Text::PartnerHistory));
    page.space(8);
    const domain::History& known = scene.state.history;
    const auto talks = known.newest(id, kLatestTalks);
    if (talks.empty()) {
        paragraph(page, "history.none", TextStyle::Body, page.colors.soft_ink,
                  page.words(Text::PartnerHistoryNone));
        page.space(12);
        guide_link(page, "guide.doubts");
        return;
    }
    talk_rows(page, scene.state, talks, TalkRowName::Day);
    if (known.size(id) == talks.size()) return;
    page.space(8);
    if (button(page, {.id = "history.all",
                      .label = page.words(Text::RecordsAll),
                      .look = ButtonLook::Secondary})) {
        domain::RecordFilter filter;
        filter.partner = id;
        page.emit(app::ShowRecords{filter});
    }
}

}  // namespace

void draw_partner(Scene& scene) {
    Frame& page = scene.page;
    const domain::Notebook& notebook = scene.state.notebook;
    const domain::Partner& partner = shown_partner(scene);
    const domain::PartnerId& id = partner.id;
    step_title(scene, partner.name);
    paragraph(page, "relation", TextStyle::Body, page.colors.soft_ink,
              page.words(label_of(partner.relation)));
    if (partner.put_away) {
        page.space(12);
        note(page, "away", Tone::Calm, page.words(Text::PartnersAway));
    }
    page.space(16);

    const domain::OpenEnds& open = scene.state.open_ends;
    const domain::Prep* mine = open.open_prep(notebook, id, domain::Author::Me);
    const domain::Prep* theirs = open.open_prep(notebook, id, domain::Author::Partner);
    const domain::Session* running = open.running_session(notebook, id);
    const bool has_mine = mine != nullptr && !mine->items.empty();
    if (running != nullptr) {
        if (button(page, {.id = "resume", .label = page.words(Text::PartnerResume)})) {
            page.emit(app::GoTo{{app::Screen::Talk, running->id.text}});
        }
        page.space(8);
    } else if (has_mine || theirs != nullptr) {
        if (button(page, {.id = "start", .label = page.words(Text::PartnerStart)})) {
            page.emit(app::StartTalk{id});
        }
        page.space(8);
    }
    if (!has_mine) {
        const bool only_way = theirs == nullptr && running == nullptr;
        if (button(page,
                   {.id = "prepare",
                    .label = page.words(theirs != nullptr ? Text::PartnerAnswer : Text::Prepare),
                    .look = only_way ? ButtonLook::Primary : ButtonLook::Secondary})) {
            page.emit(app::StartPrep{id});
        }
    }
    page.space(28);
    if (theirs != nullptr) draw_side(scene, "theirs", Text::PartnerTheirs, *theirs);
    if (has_mine) draw_side(scene, "mine", Text::PartnerMine, *mine);
    handshake_between(scene, partner);
    rhythm_card(scene, partner);
    {
        Card card(page, CardLook::Plain, CardRoom::ForRows);
        if (row_button(page, {.id = "calendar",
                              .title = page.words(Text::CalendarTitle),
                              .icon = Icon::Clock})) {
            page.emit(app::GoTo{{app::Screen::Calendar, id.text}});
        }
        card.finish();
        page.space(12);
    }
    lock_row(page, partner);
    page.space(12);
    {
        Card card(page, CardLook::Plain, CardRoom::ForRows);
        if (row_button(page, {.id = "edit",
                              .title = page.words(Text::EditPartnerTitle),
                              .detail = page.words(Text::EditPartnerDetail),
                              .icon = Icon::People})) {
            page.emit(app::GoTo{{app::Screen::EditPartner, id.text}});
        }
        card.finish();
    }
    page.space(20);
    draw_stage(scene, partner);
    draw_history(scene, id);
}

}  // namespace ui
