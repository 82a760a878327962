// 相手: everyone the person talks with.
#include "ui/labels.h"
#include "ui/screens/screen.h"
#include "ui/screens/title.h"
#include "ui/widgets/button.h"
#include "ui/widgets/card.h"
#include "ui/widgets/rhythm_card.h"
#include "ui/widgets/text.h"

namespace ui {

using i18n::Text;

void draw_partners(Screen& screen) {
    Frame& page = screen.page;
    tab_title(screen, page.words(Text::TabPartners));
    const auto partners = domain::partners_in_order(screen.state.notebook);
    if (partners.empty()) {
        Card card(page);
        heading(page, "empty", 2, page.words(Text::PartnersEmpty));
        page.space(6);
        paragraph(page, "empty.body", TextStyle::Body, page.colors.ink,
                  page.words(Text::PartnersEmptyBody));
        card.finish();
    } else {
        Card card(page, CardLook::Plain, CardRoom::ForRows);
        for (std::size_t i = 0; i < partners.size(); ++i) {
            if (i > 0) hairline(page);
            const app::State& state = screen.state;
            std::string detail{page.words(label_of(partners[i]->relation))};
            const std::string since = rhythm_words(
                page.words,
                domain::rhythm_with(state.notebook, *partners[i], state.today, state.zone),
                state.today);
            if (!since.empty()) detail += "\n" + since;
            if (row_button(page, {.id = "partner." + partners[i]->id.text,
                                  .title = partners[i]->name,
                                  .detail = detail,
                                  .icon = Icon::People})) {
                page.emit(app::GoTo{{app::Screen::Partner, partners[i]->id.text}});
            }
        }
        card.finish();
    }
    page.space(16);
    if (button(page, {.id = "add",
                      .label = page.words(Text::PartnersAdd),
                      .look = partners.empty() ? ButtonLook::Primary : ButtonLook::Secondary,
                      .icon = Icon::Plus})) {
        page.emit(app::GoTo{{app::Screen::AddPartner, {}}});
    }
    page.space(8);
    if (button(
            page,
            {.id = "paste", .label = page.words(Text::PartnersPaste), .look = ButtonLook::Quiet})) {
        page.emit(app::GoTo{{app::Screen::PasteCode, {}}});
    }
}

}  // namespace ui
