// The licences of everything inside, as they were collected at build time.
#include "ui/parts/scene.h"
#include "ui/parts/title.h"
#include "ui/widgets/text.h"

namespace ui {

using i18n::Text;

namespace {

// The text is wrapped for 80 columns and underlines its titles; here it flows.
void draw_block(Frame& page, const std::string& id, std::string_view block) {
    while (block.starts_with('\n')) block.remove_prefix(1);
    if (block.empty()) return;
    const std::size_t line_end = block.find('\n');
    if (line_end != std::string_view::npos && block.substr(line_end + 1).starts_with("==")) {
        page.space(16);
        heading(page, id, 2, block.substr(0, line_end));
        page.space(8);
        return;
    }
    std::string flowing{block};
    for (std::size_t at = 0; (at = flowing.find('\n', at)) != std::string::npos;) {
        std::size_t next = flowing.find_first_not_of(' ', at + 1);
        if (next == std::string::npos) next = flowing.size();
        flowing.replace(at, next - at, " ");
    }
    paragraph(page, id, TextStyle::Small, page.colors.ink, flowing);
    page.space(10);
}

}  // namespace

void draw_licences(Scene& scene) {
    Frame& page = scene.page;
    step_title(scene, page.words(Text::LicencesTitle));
    if (scene.state.licences.empty()) {
        const bool failed = scene.state.licences_not_had;
        paragraph(page, "reading", TextStyle::Body, page.colors.soft_ink,
                  page.words(failed ? Text::LicencesNotHad : Text::LicencesReading));
        return;
    }
    // A paragraph for each block of the text: an element of the page has to stay readable.
    std::string_view rest = scene.state.licences;
    for (int number = 0; !rest.empty(); ++number) {
        const std::size_t end = rest.find("\n\n");
        draw_block(page, "notice." + std::to_string(number), rest.substr(0, end));
        rest.remove_prefix(end == std::string_view::npos ? rest.size() : end + 2);
    }
}

}  // namespace ui
