#include "ui/parts/line_offers.h"

#include "ui/widgets/button.h"
#include "ui/widgets/card.h"

namespace ui {

std::optional<std::string> line_offers(Scene& scene, const LineOffers& offers) {
    Frame& page = scene.page;
    std::optional<std::string> taken;
    Card card(page, CardLook::Plain, CardRoom::ForRows);
    const bool open = scene.drafts.opened.contains(offers.id);
    if (fold(page,
             {.id = offers.id, .title = offers.title, .question = offers.question, .open = open})) {
        scene.drafts.toggle(offers.id);
    }
    for (std::size_t number = 0; open && number < offers.lines.size(); ++number) {
        const std::string_view line = page.words(offers.lines[number]);
        hairline(page);
        if (row_button(page, {.id = offers.id + "." + std::to_string(number),
                              .title = line,
                              .icon = Icon::Plus})) {
            taken = spoken(line);
            scene.drafts.toggle(offers.id);
        }
    }
    card.finish();
    return taken;
}

}  // namespace ui
