// The talk: both sides' items in one agenda, a cue card for each of the other's, notes, and the
// minutes, quietly.
#include "app/talk_actions.h"
#include "ui/parts/cue_card.h"
#include "ui/parts/guide_card.h"
#include "ui/parts/outcome_choice.h"
#include "ui/parts/scene.h"
#include "ui/parts/title.h"
#include "ui/talking/turns.h"
#include "ui/widgets/button.h"
#include "ui/widgets/card.h"
#include "ui/widgets/field.h"
#include "ui/widgets/text.h"
#include "ui/words/labels.h"

namespace ui {
namespace {

using i18n::Text;

void draw_minutes(Frame& page, const app::State& state, const domain::Session& session) {
    constexpr std::chrono::minutes kLongestTold{24 * 60};
    const auto passed = std::chrono::duration_cast<std::chrono::minutes>(
        domain::in_talk(session, state.now) - session.started);
    const auto minutes = passed.count();
    const std::string text =
        minutes < 1 || passed > kLongestTold
            ? std::string(page.words(Text::TalkBegun))
            : page.words.fill(Text::TalkMinutes, {{"minutes", std::to_string(minutes)}});
    draw_icon(page.painter, Icon::Clock, page.left() + 9, page.y() + 11, 18, page.colors.soft_ink);
    Frame words_frame = page.indented(26);
    paragraph(words_frame, "minutes", TextStyle::Small, page.colors.soft_ink, text);
    page.space(words_frame.y() - page.y());
}

// A question to go on with, and the way to another one.
void draw_question(Scene& scene, const std::string& id, domain::Topic topic,
                   domain::Relation partner) {
    Frame& page = scene.page;
    std::size_t& number = scene.drafts.questions[id];
    const auto asked = question(topic, voice_toward(partner), number);
    if (!asked) return;
    page.space(12);
    paragraph(page, id + ".question.title", TextStyle::Caption, page.colors.soft_ink,
              page.words(Text::TalkQuestion));
    paragraph(page, id + ".question", TextStyle::Body, page.colors.ink, page.words(*asked));
    if (button(page, {.id = id + ".question.next",
                      .label = page.words(Text::TalkQuestionNext),
                      .look = ButtonLook::Quiet})) {
        ++number;
    }
}

void draw_cue(Scene& scene, const std::string& id, domain::Response response, Asker asker) {
    Frame& page = scene.page;
    const bool closed = scene.drafts.opened.contains(id + ".cue");
    if (!closed) {
        page.space(8);
        page.narrow(-4);
        Card cue(page, CardLook::Accent);
        cue_card(page, id + ".cue", response, asker);
        cue.finish();
        page.narrow(4);
    }
    page.space(4);
    if (button(page, {.id = id + ".cue.toggle",
                      .label = page.words(closed ? Text::CueShow : Text::CueHide),
                      .look = ButtonLook::Quiet,
                      .expanded = closed ? 0 : 1})) {
        scene.drafts.toggle(id + ".cue");
    }
}

void draw_point(Scene& scene, const domain::Session& session, std::size_t index,
                const domain::Partner& partner) {
    Frame& page = scene.page;
    const domain::AgendaPoint& point = session.agenda[index];
    const std::string id = "point." + std::to_string(index);
    const bool mine = point.author == domain::Author::Me;
    Card card(page);
    const std::string whose = mine ? spoken(page.words(Text::TalkMine))
                                   : page.words.fill(Text::TalkTheirs, {{"name", partner.name}});
    badge(page, page.left(), page.y(), mine ? page.colors.accent_ink : page.colors.warm,
          mine ? page.colors.accent_soft : page.colors.warm_soft, whose);
    page.describe({.id = id + ".whose",
                   .name = whose,
                   .rect = {page.left(), page.y(), page.width(), kBadgeHeight}});
    page.space(kBadgeHeight + 8);
    heading(page, id + ".topic", 2, page.words(label_of(point.item.topic)));
    paragraph(
        page, id + ".response", TextStyle::Body, page.colors.accent_ink,
        page.words(point.item.response ? label_of(*point.item.response) : Text::ResponseNone));
    if (!point.item.note.empty()) {
        page.space(4);
        paragraph(page, id + ".note", TextStyle::Body, page.colors.ink, point.item.note);
    }
    if (!mine && point.item.response) {
        draw_cue(scene, id, *point.item.response, asker_of(partner.relation));
    }
    if (!mine) draw_question(scene, id, point.item.topic, partner.relation);
    page.space(14);
    outcome_choice(page, session, index);
    card.finish();
    page.space(12);
}

void draw_promise(Frame& page, const domain::Session& session) {
    const domain::Step& promise = session.promise;
    if (auto typed = field(page, {.id = "promise",
                                  .label = page.words(Text::TalkPromise),
                                  .value = promise.text,
                                  .hint = page.words(Text::TalkPromiseHint),
                                  .longest = domain::kLongestStep})) {
        page.emit(app::EditStep{session.id, domain::StepKind::Promise, *typed});
    }
    if (promise.text.empty()) return;
    page.space(16);
    if (auto typed = field(page, {.id = "promise.due",
                                  .label = page.words(Text::ReflectDue),
                                  .value = promise.due ? base::text_from_day(*promise.due) : "",
                                  .kind = FieldKind::Day})) {
        page.emit(
            app::EditStepDue{session.id, domain::StepKind::Promise, base::day_from_text(*typed)});
    }
}

}  // namespace

void draw_talk(Scene& scene) {
    Frame& page = scene.page;
    const domain::Session& session = shown_talk(scene);
    const auto known = scene.state.notebook.partners.find(session.partner);
    const domain::Partner partner =
        known == scene.state.notebook.partners.end() ? domain::Partner{} : known->second;
    step_title(scene, page.words.fill(Text::TalkTitle, {{"name", partner.name}}));
    draw_minutes(page, scene.state, session);
    page.space(12);
    note(page, "flow", Tone::Calm, page.words(Text::TalkFlow));
    page.space(12);
    guide_link(page, "guide.listening");
    page.space(16);
    if (partner.relation == domain::Relation::Peer) {
        turns(scene, session, partner);
        page.space(16);
    }
    for (std::size_t i = 0; i < session.agenda.size(); ++i) {
        draw_point(scene, session, i, partner);
    }
    page.space(12);
    if (auto typed = field(page, {.id = "notes",
                                  .label = page.words(Text::TalkNotes),
                                  .value = session.notes,
                                  .hint = page.words(Text::TalkNotesHint),
                                  .kind = FieldKind::Lines,
                                  .longest = domain::kLongestNote})) {
        page.emit(app::EditTalkNotes{session.id, *typed});
    }
    page.space(16);
    draw_promise(page, session);
    if (button(scene.bar, {.id = "finish", .label = scene.bar.words(Text::TalkFinish)})) {
        scene.bar.emit(app::FinishTalk{session.id});
    }
}

}  // namespace ui
