// The store was robbed: what it still has and what there was stand side by side, and the person
// says which it is.
#include "app/recovery_actions.h"
#include "ui/parts/backup_offer.h"
#include "ui/parts/scene.h"
#include "ui/parts/title.h"
#include "ui/widgets/button.h"
#include "ui/widgets/card.h"
#include "ui/widgets/text.h"
#include "ui/words/tally_words.h"

namespace ui {
namespace {

using i18n::Text;

void draw_side(Scene& scene, const std::string& id, CardLook look, Text title,
               const domain::Tally& tally) {
    Frame& page = scene.page;
    Card card(page, look);
    heading(page, id, 2, page.words(title));
    page.space(6);
    paragraph(page, id + ".count", TextStyle::Body, page.colors.ink,
              tally_words(page.words, tally));
    page.space(2);
    paragraph(page, id + ".newest", TextStyle::Small, page.colors.soft_ink,
              newest_words(page.words, tally, scene.state.zone, scene.state.today));
    card.finish();
    page.space(12);
}

}  // namespace

void draw_recovery(Scene& scene) {
    Frame& page = scene.page;
    const app::Recovery& recovery = *scene.state.recovery;
    const bool readable = recovery.store == app::StoreStatus::Open;
    tab_title(scene, page.words(Text::RecoveryTitle));
    paragraph(page, "body", TextStyle::Body, page.colors.ink,
              page.words(readable ? Text::RecoveryBody : Text::RecoveryUnreadable));
    page.space(20);
    draw_side(scene, "shadow", CardLook::Accent, Text::RecoveryShadow, recovery.in_shadow);
    if (readable) {
        draw_side(scene, "found", CardLook::Plain, Text::RecoveryFound, recovery.in_found);
    }
    paragraph(page, "after", TextStyle::Small, page.colors.soft_ink,
              page.words(readable ? Text::RecoveryAfter : Text::RecoveryAfterUnreadable));
    page.space(16);
    if (button(page,
               {.id = "backup",
                .label = page.words(readable ? Text::RecoveryBackup : Text::RecoveryBackupShadow),
                .look = ButtonLook::Quiet})) {
        make_backup(page, scene.state, recovery.in_shadow);
    }
    page.space(6);
    if (scene.state.backup_words.empty()) {
        paragraph(page, "backup.plain", TextStyle::Small, page.colors.soft_ink,
                  page.words(Text::BackupPlain));
    }

    Frame& bar = scene.bar;
    const Pressed pressed =
        button_pair(bar,
                    {.id = "take-found",
                     .label = bar.words(Text::RecoveryTakeFound),
                     .look = ButtonLook::Secondary},
                    {.id = "take-shadow", .label = bar.words(Text::RecoveryTakeShadow)});
    if (pressed == Pressed::First) bar.emit(app::TakeFound{});
    if (pressed == Pressed::Second) bar.emit(app::TakeShadow{});
}

}  // namespace ui
