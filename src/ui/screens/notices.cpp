// The licences of everything inside, as they were collected at build time.
#include "ui/screens/screen.h"
#include "ui/widgets/bars.h"
#include "ui/widgets/text.h"

namespace ui {

using i18n::Text;

void draw_notices(Screen& screen) {
    Frame& page = screen.page;
    step_title(page, page.words(Text::NoticesTitle));
    if (screen.state.notices.empty()) {
        paragraph(page, "reading", TextStyle::Body, page.colors.soft_ink,
                  page.words(Text::NoticesReading));
        return;
    }
    // A paragraph for each block of the text: an element of the page has to stay readable.
    std::string_view rest = screen.state.notices;
    for (int number = 0; !rest.empty(); ++number) {
        const std::size_t end = rest.find("\n\n");
        const std::string_view block = rest.substr(0, end);
        if (!block.empty()) {
            paragraph(page, "notice." + std::to_string(number), TextStyle::Caption, page.colors.ink,
                      block);
            page.space(10);
        }
        rest.remove_prefix(end == std::string_view::npos ? rest.size() : end + 2);
    }
}

}  // namespace ui
