// One talk of the past, whole: to read again, to put right, or to delete.
#include "app/records_actions.h"
#include "app/route_actions.h"
#include "app/talk_actions.h"
#include "ui/parts/banners.h"
#include "ui/parts/item_list.h"
#include "ui/parts/outcome_choice.h"
#include "ui/parts/scene.h"
#include "ui/parts/title.h"
#include "ui/widgets/button.h"
#include "ui/widgets/card.h"
#include "ui/widgets/field.h"
#include "ui/widgets/text.h"
#include "ui/words/labels.h"

namespace ui {
namespace {

using i18n::Text;

const std::string kEditing = "editing";

Text label_of(domain::Outcome outcome) {
    switch (outcome) {
        case domain::Outcome::Open: return Text::RecordNotReached;
        case domain::Outcome::Talked: return Text::TalkTalked;
        case domain::Outcome::NextTime: return Text::TalkNextTime;
    }
    return Text::RecordNotReached;
}

void draw_point(Scene& scene, const domain::Session& session, std::size_t index) {
    Frame& page = scene.page;
    const domain::AgendaPoint& point = session.agenda[index];
    const std::string id = "point." + std::to_string(index);
    const auto line = [&](const char* part, TextStyle style, Color ink, std::string_view text) {
        paragraph(page, id + part, style, ink, text);
    };
    const Palette& colors = page.colors;
    const bool mine = point.author == domain::Author::Me;
    const std::string& name = name_of(scene.state.notebook, session.partner);
    line(".whose", TextStyle::Caption, mine ? colors.accent_ink : colors.warm,
         mine ? spoken(page.words(Text::TalkMine))
              : page.words.fill(Text::TalkTheirs, {{"name", name}}));
    line(".topic", TextStyle::Strong, colors.ink, page.words(ui::label_of(point.item.topic)));
    line(".response", TextStyle::Body, colors.accent_ink,
         page.words(point.item.response ? ui::label_of(*point.item.response) : Text::ResponseNone));
    if (!point.item.note.empty()) line(".note", TextStyle::Small, colors.ink, point.item.note);
    if (point.received) {
        line(".received", TextStyle::Small, colors.soft_ink,
             page.words(outcome_label(*point.received, point.author)));
    }
    if (scene.drafts.opened.contains(kEditing)) {
        page.space(8);
        outcome_choice(page, session, index);
    } else {
        line(".outcome", TextStyle::Small, colors.soft_ink, page.words(label_of(point.outcome)));
    }
}

void draw_agenda(Scene& scene, const domain::Session& session) {
    if (session.agenda.empty()) return;
    Frame& page = scene.page;
    heading(page, "agenda", 2, page.words(Text::RecordAgenda));
    page.space(8);
    Card card(page);
    for (std::size_t i = 0; i < session.agenda.size(); ++i) {
        if (i > 0) page.space(16);
        draw_point(scene, session, i);
    }
    card.finish();
    page.space(16);
}

// Purpose, day and place, as each side had given them.
void draw_circumstances(Scene& scene, const domain::Session& session) {
    Frame& page = scene.page;
    const auto& preps = scene.state.notebook.preps;
    for (const auto& id : {session.mine, session.theirs}) {
        const auto prep = id ? preps.find(*id) : preps.end();
        if (prep == preps.end() || !has_circumstances(prep->second)) continue;
        circumstances(page, "prep." + id->text, prep->second, scene.state.today);
        page.space(12);
    }
}

void draw_notes(Scene& scene, const domain::Session& session) {
    Frame& page = scene.page;
    if (scene.drafts.opened.contains(kEditing)) {
        if (auto typed = field(page, {.id = "notes",
                                      .label = page.words(Text::RecordNotes),
                                      .value = session.notes,
                                      .hint = page.words(Text::TalkNotesHint),
                                      .kind = FieldKind::Lines,
                                      .longest = domain::kLongestNote})) {
            page.emit(app::EditTalkNotes{session.id, *typed});
        }
        page.space(16);
    } else if (!session.notes.empty()) {
        heading(page, "notes.title", 2, page.words(Text::RecordNotes));
        page.space(4);
        paragraph(page, "notes.text", TextStyle::Body, page.colors.ink, session.notes);
        page.space(16);
    }
}

// A step or a promise as it was meant, and what became of it.
void draw_step(Frame& page, const std::string& id, Text label, const domain::Step& step,
               base::Day today) {
    if (step.text.empty()) return;
    paragraph(page, id, TextStyle::Body, page.colors.ink,
              page.words.fill(label, {{"text", step.text}}));
    const auto line = [&](const char* part, std::string_view text) {
        paragraph(page, id + part, TextStyle::Small, page.colors.soft_ink, text);
    };
    if (step.due) {
        line(".due", page.words.fill(Text::StepDue, {{"day", page.words.day(*step.due, today)}}));
    }
    if (step.state == domain::StepState::Done) line(".done", page.words(Text::RecordStepDone));
    if (step.state == domain::StepState::Dropped) {
        line(".dropped", page.words(Text::RecordStepDropped));
    }
}

// What the partner told of it.
void draw_heard(Scene& scene, const domain::Session& session) {
    if (!session.heard || (!session.heard->feeling && session.heard->word.empty())) return;
    Frame& page = scene.page;
    const std::string& name = name_of(scene.state.notebook, session.partner);
    heading(page, "heard", 2, page.words.fill(Text::HeardFromPartner, {{"name", name}}));
    page.space(8);
    Card card(page, CardLook::Warm);
    if (const auto& feeling = session.heard->feeling) {
        paragraph(
            page, "heard.feeling", TextStyle::Body, page.colors.ink,
            page.words.fill(Text::HeardFeeling, {{"feeling", page.words(ui::label_of(*feeling))}}));
    }
    if (!session.heard->word.empty()) {
        paragraph(page, "heard.word", TextStyle::Body, page.colors.ink,
                  page.words.fill(Text::HeardWord, {{"word", session.heard->word}}));
    }
    card.finish();
    page.space(16);
}

void draw_reflection(Scene& scene, const domain::SessionId& id) {
    Frame& page = scene.page;
    heading(page, "reflection", 2, page.words(Text::RecordReflection));
    page.space(8);
    Card card(page);
    const auto found = scene.state.notebook.reflections.find(id);
    const domain::Reflection reflection =
        found == scene.state.notebook.reflections.end() ? domain::Reflection{} : found->second;
    const auto line = [&](const char* part, TextStyle style, std::string_view text) {
        paragraph(page, part, style, page.colors.ink, text);
    };
    if (reflection.feeling) {
        line("feeling", TextStyle::Strong, page.words(ui::label_of(*reflection.feeling)));
    }
    if (!reflection.noticed.empty()) {
        line("noticed", TextStyle::Body,
             page.words.fill(Text::RecordNoticed, {{"text", reflection.noticed}}));
    }
    draw_step(page, "step", Text::RecordStep, reflection.step, scene.state.today);
    if (!reflection.feeling && reflection.noticed.empty() && reflection.step.text.empty()) {
        line("none", TextStyle::Body, page.words(Text::RecordReflectionNone));
    }
    card.finish();
    page.space(8);
    if (button(page, {.id = "reflect",
                      .label = page.words(Text::RecordReflect),
                      .look = ButtonLook::Secondary})) {
        page.emit(app::GoTo{{app::Screen::Reflect, id.text}});
    }
    page.space(8);
}

}  // namespace

void draw_record(Scene& scene) {
    Frame& page = scene.page;
    const app::State& state = scene.state;
    const domain::Session& session = shown_talk(scene);
    step_title(scene, page.words.fill(Text::RecordTitle,
                                      {{"name", name_of(state.notebook, session.partner)}}));
    paragraph(page, "day", TextStyle::Strong, page.colors.accent_ink,
              page.words.day(base::local_day(session.started, state.zone), state.today));
    draw_saving(page, state);
    page.space(16);
    draw_circumstances(scene, session);
    draw_agenda(scene, session);
    draw_notes(scene, session);
    draw_step(page, "promise", Text::RecordPromise, session.promise, state.today);
    if (!session.promise.text.empty()) page.space(16);
    const bool editing = scene.drafts.opened.contains(kEditing);
    if (button(page, {.id = "edit",
                      .label = page.words(editing ? Text::RecordEditEnd : Text::RecordEdit),
                      .look = ButtonLook::Secondary})) {
        scene.drafts.toggle(kEditing);
    }
    page.space(24);
    draw_heard(scene, session);
    draw_reflection(scene, session.id);
    if (button(
            page,
            {.id = "delete", .label = page.words(Text::RecordDelete), .look = ButtonLook::Quiet})) {
        page.emit(app::DeleteRecord{{session.id}});
    }
}

}  // namespace ui
