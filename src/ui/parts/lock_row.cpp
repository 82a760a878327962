#include "ui/parts/lock_row.h"

#include "app/route_actions.h"
#include "ui/widgets/button.h"
#include "ui/widgets/card.h"

namespace ui {
namespace {

using i18n::Text;

Text standing_of(const std::optional<domain::Lock>& lock) {
    if (!lock) return Text::LockNone;
    return lock->kind == domain::LockKind::Key ? Text::LockKey : Text::LockWords;
}

}  // namespace

void lock_row(Frame& page, const domain::Partner& partner) {
    Card card(page, CardLook::Plain, CardRoom::ForRows);
    if (row_button(page, {.id = "lock",
                          .title = page.words(Text::LockTitle),
                          .detail = page.words(standing_of(partner.lock)),
                          .icon = Icon::Lock})) {
        page.emit(app::GoTo{{app::Screen::Lock, partner.id.text}});
    }
    card.finish();
}

}  // namespace ui
