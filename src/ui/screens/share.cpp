// リンクで渡す: what the link holds, who can read it, and the press that hands it over.
#include "ui/labels.h"
#include "ui/screens/screen.h"
#include "ui/screens/title.h"
#include "ui/widgets/card.h"
#include "ui/widgets/field.h"
#include "ui/widgets/hand_over.h"
#include "ui/widgets/item_list.h"
#include "ui/widgets/text.h"

namespace ui {
namespace {

using i18n::Text;

void draw_contents(Screen& screen, const domain::Prep& prep) {
    Frame& page = screen.page;
    heading(page, "contents", 2, page.words(Text::ShareContents));
    page.space(4);
    paragraph(page, "contents.body", TextStyle::Small, page.colors.soft_ink,
              page.words(Text::ShareContentsBody));
    page.space(8);
    prep_card(page, "prep", prep, screen.state.today, CardLook::Plain);
    page.space(16);
    if (auto typed = field(page, {.id = "my-name",
                                  .label = page.words(Text::ShareMyName),
                                  .value = screen.state.notebook.settings.my_name,
                                  .hint = page.words(Text::ShareMyNameHint),
                                  .longest = domain::kLongestName})) {
        page.emit(app::EditMyName{*typed});
    }
}

}  // namespace

void draw_share(Screen& screen) {
    Frame& page = screen.page;
    step_title(screen, page.words(Text::ShareLink));
    const app::State& state = screen.state;
    const auto found = state.notebook.preps.find(domain::PrepId{state.route().subject});
    if (found == state.notebook.preps.end() || !state.outgoing) return;
    draw_contents(screen, found->second);
    page.space(28);
    link_readers(page);
    page.space(28);
    hand_over_link(screen, {Text::ShareTitle, Text::ShareMessage});
}

}  // namespace ui
