#include "ui/parts/guide_card.h"

#include "app/route_actions.h"
#include "ui/widgets/button.h"
#include "ui/widgets/card.h"
#include "ui/widgets/text.h"
#include "ui/words/content.h"

namespace ui {

using i18n::Text;

void guide_lines(Frame& frame, const std::string& id, const GuideLines& lines) {
    const Palette& colors = frame.colors;
    for (std::size_t i = 0; i < lines.size(); ++i) {
        const GuideLine& line = lines[i];
        const std::string line_id = id + ".line" + std::to_string(i);
        if (i > 0) frame.space(line.look == LineLook::Strong ? 14 : 6);
        switch (line.look) {
            case LineLook::Plain:
                paragraph(frame, line_id, TextStyle::Body, colors.ink, line.text);
                break;
            case LineLook::Strong:
                paragraph(frame, line_id, TextStyle::Strong, colors.accent_ink, line.text);
                break;
            case LineLook::Soft:
                paragraph(frame, line_id, TextStyle::Small, colors.soft_ink, line.text);
                break;
            case LineLook::Point: {
                frame.painter.circle(frame.left() + 4, frame.y() + 13, 3, colors.accent);
                Frame words_frame = frame.indented(18);
                paragraph(words_frame, line_id, TextStyle::Body, colors.ink, line.text);
                frame.space(words_frame.y() - frame.y());
                break;
            }
        }
    }
}

bool guide_card(Frame& frame, const Guide& guide, bool open) {
    Card card(frame, CardLook::Plain, CardRoom::ForRows);
    const bool pressed =
        fold(frame, {.id = guide.id, .title = frame.words(guide.title), .open = open});
    if (open) {
        frame.space(4);
        frame.narrow(kPadding);
        guide_lines(frame, guide.id, guide.lines(frame.words));
        frame.narrow(-kPadding);
        frame.space(kPadding);
    }
    card.finish();
    return pressed;
}

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
