// Prep, step 1: with whom.
#include "app/prep_actions.h"
#include "app/route_actions.h"
#include "ui/parts/scene.h"
#include "ui/parts/title.h"
#include "ui/widgets/button.h"
#include "ui/widgets/card.h"
#include "ui/words/labels.h"

namespace ui {

using i18n::Text;

void draw_who(Scene& scene) {
    Frame& page = scene.page;
    step_title(scene, page.words(Text::WhoTitle));
    Card card(page, CardLook::Plain, CardRoom::ForRows);
    bool first = true;
    for (const domain::Partner* partner : domain::offered_partners(scene.state.notebook)) {
        if (!first) hairline(page);
        first = false;
        if (row_button(page, {.id = "who." + partner->id.text,
                              .title = partner->name,
                              .detail = page.words(label_of(partner->relation)),
                              .icon = Icon::People})) {
            page.emit(app::StartPrep{partner->id});
        }
    }
    card.finish();
    page.space(16);
    if (button(page, {.id = "add",
                      .label = page.words(Text::PartnersAdd),
                      .look = ButtonLook::Secondary,
                      .icon = Icon::Plus})) {
        page.emit(app::GoTo{{app::Screen::AddPartner, "prepare"}});
    }
}

}  // namespace ui
