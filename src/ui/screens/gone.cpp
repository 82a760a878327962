// What an address leads to is not here: deleted since, of another device, or a link that was opened
// and left.
#include "app/route_actions.h"
#include "app/screens.h"
#include "ui/screens/screen.h"
#include "ui/screens/title.h"
#include "ui/widgets/button.h"
#include "ui/widgets/text.h"

namespace ui {

using i18n::Text;

void draw_gone(Screen& screen) {
    Frame& page = screen.page;
    step_title(screen, page.words(Text::GoneTitle));
    const bool was_link = app::kind_of(screen.state.route().screen).subject == app::Subject::Link;
    paragraph(page, "gone", TextStyle::Body, page.colors.ink,
              page.words(was_link ? Text::GoneLink : Text::GoneBody));
    if (button(screen.bar, {.id = "home", .label = screen.bar.words(Text::GoHome)})) {
        screen.bar.emit(app::GoTo{{app::Screen::Home, {}}});
    }
}

}  // namespace ui
