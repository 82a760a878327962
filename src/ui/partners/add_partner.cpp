// 相手を追加: a name and what they are to the person. Subject "prepare": goes on to a prep.
#include "app/prep_actions.h"
#include "base/utf8.h"
#include "ui/parts/partner_form.h"
#include "ui/parts/scene.h"
#include "ui/parts/title.h"
#include "ui/widgets/button.h"

namespace ui {

using i18n::Text;

void draw_add_partner(Scene& scene) {
    Frame& page = scene.page;
    Drafts& drafts = scene.drafts;
    step_title(scene, page.words(Text::PartnerNew));
    partner_form(page, drafts.name, drafts.relation);

    Frame& bar = scene.bar;
    const Can can = base::is_blank(drafts.name) ? Can::NotYet : Can::BePressed;
    if (button(bar, {.id = "create", .label = bar.words(Text::PartnerCreate), .can = can})) {
        bar.emit(app::AddPartner{drafts.name, drafts.relation,
                                 scene.state.route().subject.empty() ? app::AfterAdding::ShowPartner
                                                                     : app::AfterAdding::Prepare});
    }
}

}  // namespace ui
