#include "ui/parts/title.h"

#include "app/route_actions.h"
#include "ui/parts/banners.h"
#include "ui/widgets/button.h"
#include "ui/widgets/text.h"

namespace ui {

void tab_title(Scene& scene, std::string_view title) {
    Frame& page = scene.page;
    page.space(28);
    heading(page, "title", 1, title);
    page.space(16);
    draw_banners(page, scene.state);
}

void step_title(Scene& scene, std::string_view title) {
    Frame& page = scene.page;
    page.space(8);
    const Rect row = page.take(kTarget);
    if (icon_button(page, "back", Icon::Back, page.words(i18n::Text::Back),
                    {row.x - 12, row.y, kTarget, kTarget})) {
        page.emit(app::GoBack{});
    }
    page.space(4);
    heading(page, "title", 1, title);
    page.space(12);
    draw_banners(page, scene.state);
}

}  // namespace ui
