// すべて消す: what goes, that it is gone for good, and two answers side by side.
#include "app/route_actions.h"
#include "app/store_actions.h"
#include "ui/parts/scene.h"
#include "ui/parts/title.h"
#include "ui/widgets/button.h"
#include "ui/widgets/card.h"
#include "ui/widgets/text.h"

namespace ui {

using i18n::Text;

void draw_erase(Scene& scene) {
    Frame& page = scene.page;
    step_title(scene, page.words(Text::EraseTitle));
    const domain::Notebook& notebook = scene.state.notebook;
    const std::string partners = std::to_string(notebook.partners.size());
    const std::string preps = std::to_string(notebook.preps.size());
    const std::string talks = std::to_string(notebook.sessions.size());
    paragraph(page, "body", TextStyle::Body, page.colors.ink,
              page.words.fill(Text::EraseBody,
                              {{"partners", partners}, {"preps", preps}, {"talks", talks}}));
    if (!notebook.groups.empty()) {
        page.space(8);
        paragraph(
            page, "groups", TextStyle::Body, page.colors.ink,
            page.words.fill(Text::GroupErase, {{"count", std::to_string(notebook.groups.size())}}));
    }
    page.space(16);
    note(page, "final", Tone::Alert, page.words(Text::EraseFinal));

    Frame& bar = scene.bar;
    const Pressed pressed = button_pair(
        bar, {.id = "keep", .label = bar.words(Text::EraseKeep), .look = ButtonLook::Secondary},
        {.id = "erase.all",
         .label = bar.words(Text::EraseTitle),
         .can = scene.state.erasing ? Can::NotYet : Can::BePressed});
    if (pressed == Pressed::First) bar.emit(app::GoBack{});
    if (pressed == Pressed::Second) bar.emit(app::EraseEverything{});
}

}  // namespace ui
