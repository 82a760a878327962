#include "ui/widgets/guide_link.h"

#include "app/route_actions.h"
#include "ui/content.h"
#include "ui/widgets/button.h"
#include "ui/widgets/card.h"

namespace ui {

void guide_link(Frame& page, const std::string& guide) {
    const auto found = guide_with(guide);
    if (!found) return;
    Card card(page, CardLook::Plain, CardRoom::ForRows);
    if (row_button(page, {.id = guide, .title = page.words(found->title), .icon = Icon::Hint})) {
        page.emit(app::GoTo{{app::Screen::Guide, guide}});
    }
    card.finish();
}

}  // namespace ui
