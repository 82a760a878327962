#include "ui/parts/backup_offer.h"

#include "app/route_actions.h"
#include "ui/widgets/button.h"
#include "ui/widgets/card.h"

namespace ui {

void offer_backup(Frame& page, i18n::Text why) {
    page.space(24);
    note(page, "backup.offer", Tone::Calm, page.words(why));
    page.space(8);
    if (button(page, {.id = "backup",
                      .label = page.words(i18n::Text::BackupTitle),
                      .look = ButtonLook::Secondary})) {
        page.emit(app::GoTo{{app::Screen::Backup, {}}});
    }
}

}  // namespace ui
