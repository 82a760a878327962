// ヒント: how to respond to each wish, and five points for a good talk.
#include "ui/labels.h"
#include "ui/screens/screen.h"
#include "ui/screens/title.h"
#include "ui/widgets/button.h"
#include "ui/widgets/card.h"
#include "ui/widgets/cue_card.h"
#include "ui/widgets/text.h"

namespace ui {
namespace {

using i18n::Text;

void draw_points(Frame& page) {
    heading(page, "points", 2, page.words(Text::HintsPoints));
    page.space(8);
    Card card(page);
    page.open(NodeRole::List, "points.list", {});
    int number = 0;
    for (const Text point : {Text::HintsPoint1, Text::HintsPoint2, Text::HintsPoint3,
                             Text::HintsPoint4, Text::HintsPoint5}) {
        const std::string id = "points." + std::to_string(++number);
        if (number > 1) page.space(8);
        page.open(NodeRole::ListItem, id, {});
        page.painter.text(TextStyle::Strong, page.left() + 2, page.y(), page.colors.accent_ink,
                          std::to_string(number));
        Frame words_frame = page.indented(28);
        paragraph(words_frame, id + ".text", TextStyle::Body, page.colors.ink, page.words(point));
        page.space(words_frame.y() - page.y());
        page.close();
    }
    page.close();
    card.finish();
}

}  // namespace

void draw_hints(Screen& screen) {
    Frame& page = screen.page;
    tab_title(screen, page.words(Text::TabHints));
    paragraph(page, "lead", TextStyle::Body, page.colors.soft_ink, page.words(Text::HintsLead));
    page.space(16);
    for (const domain::Response response : domain::kResponses) {
        const std::string id = "cue." + std::to_string(static_cast<int>(response));
        const bool open = screen.drafts.opened.contains(id);
        Card card(page, CardLook::Plain, CardRoom::ForRows);
        if (fold(page, {.id = id, .title = page.words(label_of(response)), .open = open})) {
            screen.drafts.toggle(id);
        }
        if (open) {
            page.space(4);
            page.narrow(kPadding);
            cue_card(page, id + ".card", response);
            page.narrow(-kPadding);
            page.space(kPadding);
        }
        card.finish();
        page.space(8);
    }
    page.space(20);
    draw_points(page);
}

}  // namespace ui
