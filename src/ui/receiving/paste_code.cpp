// コードを貼り付ける: for an installed app, where links never arrive.
#include "app/link_actions.h"
#include "base/utf8.h"
#include "ui/parts/scene.h"
#include "ui/parts/title.h"
#include "ui/widgets/button.h"
#include "ui/widgets/field.h"
#include "ui/widgets/text.h"

namespace ui {

using i18n::Text;

void draw_paste_code(Scene& scene) {
    Frame& page = scene.page;
    step_title(scene, page.words(Text::PasteTitle));
    if (auto typed = field(page, {.id = "code",
                                  .label = page.words(Text::PasteField),
                                  .value = scene.drafts.pasted,
                                  .hint = page.words(Text::PasteHint),
                                  .kind = FieldKind::Lines})) {
        scene.drafts.pasted = *typed;
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
    const Can can = base::is_blank(scene.drafts.pasted) ? Can::NotYet : Can::BePressed;
    if (button(scene.bar, {.id = "open", .label = scene.bar.words(Text::PasteOpen), .can = can})) {
        scene.bar.emit(app::LinkArrived{scene.drafts.pasted});
    }
}

}  // namespace ui
