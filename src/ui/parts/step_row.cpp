#include "ui/parts/step_row.h"

#include "app/talk_actions.h"
#include "ui/widgets/button.h"
#include "ui/widgets/choice.h"
#include "ui/widgets/field.h"
#include "ui/words/labels.h"

namespace ui {
namespace {

using i18n::Text;

std::string when_and_whence(const i18n::Words& words, const app::State& state,
                            const domain::OpenStep& open) {
    std::string detail;
    const auto line = [&](const std::string& text) {
        if (!detail.empty()) detail += "\n";
        detail += text;
    };
    if (open.kind == domain::StepKind::Promise) line(std::string(words(Text::StepPromise)));
    if (const auto& due = open.step->due) {
        line(words.fill(*due < state.today ? Text::StepPast : Text::StepDue,
                        {{"day", words.day(*due, state.today)}}));
    }
    const auto session = state.notebook.sessions.find(open.session);
    if (session != state.notebook.sessions.end()) {
        line(words.fill(Text::StepWith,
                        {{"name", name_of(state.notebook, session->second.partner)}}));
    }
    return detail;
}

// Another day, or not at all.
void draw_change(Scene& scene, const std::string& id, const domain::OpenStep& open) {
    Frame& page = scene.page;
    page.narrow(kPadding);
    page.space(4);
    if (auto typed =
            field(page, {.id = id + ".due",
                         .label = page.words(Text::StepNewDue),
                         .value = open.step->due ? base::text_from_day(*open.step->due) : "",
                         .kind = FieldKind::Day})) {
        page.emit(app::EditStepDue{open.session, open.kind, base::day_from_text(*typed)});
    }
    page.space(10);
    const Pressed pressed = button_pair(
        page,
        {.id = id + ".drop", .label = page.words(Text::StepDrop), .look = ButtonLook::Secondary},
        {.id = id + ".keep", .label = page.words(Text::StepKeep), .look = ButtonLook::Secondary});
    page.space(12);
    page.narrow(-kPadding);
    if (pressed == Pressed::First) {
        page.emit(app::MarkStep{open.session, open.kind, domain::StepState::Dropped});
    }
    if (pressed != Pressed::Neither) scene.drafts.toggle(id);
}

}  // namespace

std::string id_of(const domain::OpenStep& open) {
    const char* const kind = open.kind == domain::StepKind::Promise ? "promise." : "step.";
    return kind + open.session.text;
}

void step_row(Scene& scene, const domain::OpenStep& open) {
    Frame& page = scene.page;
    const std::string id = id_of(open);
    if (checkbox(page, {.id = id,
                        .label = open.step->text,
                        .detail = when_and_whence(page.words, scene.state, open)})) {
        page.emit(app::MarkStep{open.session, open.kind, domain::StepState::Done});
    }
    const bool changing = scene.drafts.opened.contains(id);
    if (fold(page, {.id = id + ".change",
                    .title = page.words(Text::StepChangeShort),
                    .question = page.words.fill(Text::StepChange, {{"step", open.step->text}}),
                    .open = changing})) {
        scene.drafts.toggle(id);
    }
    if (changing) draw_change(scene, id, open);
}

}  // namespace ui
