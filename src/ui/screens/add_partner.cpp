// 相手を追加: a name and what they are to the person. Subject "prepare": goes on to a prep.
#include "ui/labels.h"
#include "ui/screens/screen.h"
#include "ui/screens/title.h"
#include "ui/widgets/button.h"
#include "ui/widgets/card.h"
#include "ui/widgets/choice.h"
#include "ui/widgets/field.h"
#include "ui/widgets/relation_choice.h"
#include "ui/widgets/text.h"

namespace ui {

using i18n::Text;

void draw_add_partner(Screen& screen) {
    Frame& page = screen.page;
    Drafts& drafts = screen.drafts;
    step_title(screen, page.words(Text::PartnerNew));
    if (auto typed = field(page, {.id = "name",
                                  .label = page.words(Text::PartnerName),
                                  .value = drafts.name,
                                  .hint = page.words(Text::PartnerNameHint),
                                  .longest = domain::kLongestName})) {
        drafts.name = *typed;
    }
    page.space(24);
    relation_choice(page, drafts.relation);

    Frame& bar = screen.bar;
    const Can can = drafts.name.empty() ? Can::NotYet : Can::BePressed;
    if (button(bar, {.id = "create", .label = bar.words(Text::PartnerCreate), .can = can})) {
        bar.emit(app::AddPartner{drafts.name, drafts.relation,
                                 screen.state.route().subject.empty()
                                     ? app::AfterAdding::ShowPartner
                                     : app::AfterAdding::Prepare});
    }
}

}  // namespace ui
