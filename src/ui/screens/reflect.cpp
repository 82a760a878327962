// Right after: one press, and whatever the person wants to write for themselves.
#include "domain/reflection.h"
#include "ui/banners.h"
#include "ui/labels.h"
#include "ui/screens/screen.h"
#include "ui/screens/title.h"
#include "ui/widgets/button.h"
#include "ui/widgets/card.h"
#include "ui/widgets/choice.h"
#include "ui/widgets/field.h"
#include "ui/widgets/text.h"

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
                                  .value = reflection.step,
                                  .hint = page.words(Text::ReflectStepHint),
                                  .longest = domain::kLongestStep})) {
        page.emit(app::EditStep{id, *typed});
    }
    page.space(16);
    if (auto typed = field(
            page, {.id = "due",
                   .label = page.words(Text::ReflectDue),
                   .value = reflection.step_due ? base::text_from_day(*reflection.step_due) : "",
                   .kind = FieldKind::Day})) {
        page.emit(app::EditStepDue{id, base::day_from_text(*typed)});
    }
}

}  // namespace

void draw_reflect(Screen& screen) {
    Frame& page = screen.page;
    const domain::Notebook& notebook = screen.state.notebook;
    const domain::SessionId id{screen.state.route().subject};
    step_title(screen, page.words(Text::ReflectTitle));
    const auto session = notebook.sessions.find(id);
    if (session == notebook.sessions.end()) return;
    paragraph(
        page, "with", TextStyle::Strong, page.colors.accent_ink,
        page.words.fill(Text::PrepWith, {{"name", name_of(notebook, session->second.partner)}}));
    paragraph(page, "lead", TextStyle::Small, page.colors.soft_ink, page.words(Text::ReflectLead));
    page.space(16);
    const auto found = notebook.reflections.find(id);
    const domain::Reflection reflection =
        found == notebook.reflections.end() ? domain::Reflection{} : found->second;
    draw_feelings(page, id, reflection);
    page.space(28);
    heading(page, "more", 2, page.words(Text::ReflectMore));
    page.space(4);
    paragraph(page, "private", TextStyle::Small, page.colors.soft_ink,
              page.words(Text::ReflectPrivate));
    page.space(12);
    draw_writing(page, id, reflection);

    Frame& bar = screen.bar;
    if (screen.state.saving != app::Saving::Nothing) {
        draw_saving(bar, screen.state);
        bar.space(6);
    }
    if (button(bar, {.id = "home", .label = bar.words(Text::GoHome)})) {
        bar.emit(app::GoTo{{app::Screen::Home, {}}});
    }
}

}  // namespace ui
