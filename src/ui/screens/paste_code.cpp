// コードを貼り付ける: for an installed app, where links never arrive.
#include "app/link_actions.h"
#include "base/utf8.h"
#include "ui/screens/screen.h"
#include "ui/screens/title.h"
#include "ui/widgets/button.h"
#include "ui/widgets/field.h"
#include "ui/widgets/text.h"

namespace ui {

using i18n::Text;

void draw_paste_code(Screen& screen) {
    Frame& page = screen.page;
    step_title(screen, page.words(Text::PasteTitle));
    if (auto typed = field(page, {.id = "code",
                                  .label = page.words(Text::PasteField),
                                  .value = screen.drafts.pasted,
                                  .hint = page.words(Text::PasteHint),
                                  .kind = FieldKind::Lines})) {
        screen.drafts.pasted = *typed;
    }
    page.space(24);
    paragraph(page, "file.body", TextStyle::Small, page.colors.soft_ink,
              page.words(Text::PasteFileBody));
    page.space(8);
    if (button(
            page,
            {.id = "file", .label = page.words(Text::PasteFile), .look = ButtonLook::Secondary})) {
        page.emit(app::ChooseFile{});
    }
    const Can can = base::is_blank(screen.drafts.pasted) ? Can::NotYet : Can::BePressed;
    if (button(screen.bar,
               {.id = "open", .label = screen.bar.words(Text::PasteOpen), .can = can})) {
        screen.bar.emit(app::LinkArrived{screen.drafts.pasted});
    }
}

}  // namespace ui
