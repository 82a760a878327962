// ふりかえり: the talks so far, month by month, newest first.
#include "ui/screens/screen.h"
#include "ui/screens/title.h"
#include "ui/widgets/card.h"
#include "ui/widgets/talk_row.h"
#include "ui/widgets/text.h"

namespace ui {

using i18n::Text;

void draw_look_back(Screen& screen) {
    Frame& page = screen.page;
    tab_title(screen, page.words(Text::TabLookBack));
    const auto talks = domain::finished_sessions(screen.state.notebook);
    if (talks.empty()) {
        Card card(page);
        heading(page, "empty", 2, page.words(Text::LookBackEmpty));
        page.space(6);
        paragraph(page, "empty.body", TextStyle::Body, page.colors.ink,
                  page.words(Text::LookBackEmptyBody));
        card.finish();
        return;
    }
    std::size_t at = 0;
    while (at < talks.size()) {
        const std::string month = page.words.month(day_of(screen.state, talks[at]->started));
        heading(page, "month." + month, 2, month);
        page.space(8);
        Card card(page, CardLook::Plain, CardRoom::ForRows);
        for (bool first = true; at < talks.size(); ++at, first = false) {
            if (page.words.month(day_of(screen.state, talks[at]->started)) != month) break;
            if (!first) hairline(page);
            talk_row(page, screen.state, *talks[at], TalkRowName::DayAndPartner);
        }
        card.finish();
        page.space(20);
    }
}

}  // namespace ui
