// What an address leads to is not here: deleted since, of another device, or a link that was opened
// and left.
#include "app/route_actions.h"
#include "app/screens.h"
#include "ui/parts/scene.h"
#include "ui/parts/title.h"
#include "ui/widgets/button.h"
#include "ui/widgets/text.h"

namespace ui {

using i18n::Text;

void draw_gone(Scene& scene) {
    Frame& page = scene.page;
    step_title(scene, page.words(Text::GoneTitle));
    const bool was_link = app::kind_of(scene.state.route().screen).subject == app::Subject::Link;
    paragraph(page, "gone", TextStyle::Body, page.colors.ink,
              page.words(was_link ? Text::GoneLink : Text::GoneBody));
    if (button(scene.bar, {.id = "home", .label = scene.bar.words(Text::GoHome)})) {
        scene.bar.emit(app::GoTo{{app::Screen::Home, {}}});
    }
}

}  // namespace ui
