// バックアップ: all that is kept here, as a file for the person to hold.

#include "app/backup_actions.h"
#include "app/link_actions.h"
#include "app/route_actions.h"
#include "domain/tally.h"
#include "ui/parts/backup_offer.h"
#include "ui/parts/key_words.h"
#include "ui/parts/scene.h"
#include "ui/parts/title.h"
#include "ui/widgets/button.h"
#include "ui/widgets/card.h"
#include "ui/widgets/text.h"
#include "ui/words/tally_words.h"

namespace ui {
namespace {

using i18n::Text;

std::string last_words(const Scene& scene) {
    const i18n::Words& words = scene.page.words;
    const auto& last = scene.state.notebook.settings.backed_up;
    if (!last) return std::string(words(Text::BackupNever));
    const base::Day day = base::local_day(*last, scene.state.zone);
    return words.fill(Text::BackupLast, {{"day", words.day(day, scene.state.today)}});
}

Text kept_words(const Scene& scene) {
    if (scene.state.is_persisted) return Text::BackupPersisted;
    return scene.state.is_installed ? Text::BackupInstalled : Text::BackupNotKept;
}

void draw_move(Frame& page) {
    heading(page, "move", 2, page.words(Text::BackupMove));
    steps(page, "move", {Text::BackupMove1, Text::BackupMove2, Text::BackupMove3});
    page.space(8);
    paragraph(page, "move.what", TextStyle::Small, page.colors.soft_ink,
              page.words(Text::BackupMoveWhat));
}

// Whoever has the file may read it, or whoever has its words.
void draw_who_can_read_it(Scene& scene) {
    Frame& page = scene.page;
    const std::string& words = scene.state.backup_words;
    if (words.empty()) {
        note(page, "plain", Tone::Calm, page.words(Text::BackupPlain));
        page.space(12);
        if (button(page, {.id = "close",
                          .label = page.words(Text::BackupClose),
                          .look = ButtonLook::Secondary})) {
            page.emit(app::PickBackupWords{});
        }
        return;
    }
    Card card(page);
    heading(page, "closed", 2, page.words(Text::BackupClosed));
    page.space(6);
    show_key_words(page, words);
    page.space(6);
    paragraph(page, "closed.body", TextStyle::Body, page.colors.ink,
              page.words(Text::BackupClosedBody));
    page.space(12);
    if (button(page, {.id = "closed.forget",
                      .label = page.words(Text::BackupClosedForget),
                      .look = ButtonLook::Quiet})) {
        page.emit(app::ForgetBackupWords{});
    }
    card.finish();
}

}  // namespace

void draw_backup(Scene& scene) {
    Frame& page = scene.page;
    const i18n::Words& words = page.words;
    step_title(scene, words(Text::BackupTitle));
    paragraph(page, "body", TextStyle::Body, page.colors.ink, words(Text::BackupBody));
    page.space(20);
    {
        Card card(page, CardLook::Accent);
        paragraph(page, "count", TextStyle::Strong, page.colors.ink,
                  tally_words(words, domain::tally_of(scene.state.notebook)));
        page.space(4);
        paragraph(page, "last", TextStyle::Small, page.colors.soft_ink, last_words(scene));
        page.space(4);
        paragraph(page, "kept", TextStyle::Small, page.colors.soft_ink, words(kept_words(scene)));
        card.finish();
    }
    page.space(16);
    draw_who_can_read_it(scene);
    page.space(28);
    heading(page, "restore", 2, words(Text::RestoreTitle));
    page.space(8);
    paragraph(page, "restore.body", TextStyle::Small, page.colors.soft_ink,
              words(Text::BackupRestoreBody));
    page.space(12);
    if (button(
            page,
            {.id = "choose", .label = words(Text::BackupChoose), .look = ButtonLook::Secondary})) {
        page.emit(app::ChooseFile{});
    }
    page.space(28);
    draw_move(page);
    page.space(28);
    {
        Card card(page, CardLook::Plain, CardRoom::ForRows);
        if (row_button(page, {.id = "write-out",
                              .title = words(Text::WriteOutTitle),
                              .detail = words(Text::WriteOutRow)})) {
            page.emit(app::GoTo{{app::Screen::WriteOut, {}}});
        }
        card.finish();
    }
    if (button(scene.bar, {.id = "make", .label = scene.bar.words(Text::BackupMake)})) {
        make_backup(scene.bar, scene.state, domain::tally_of(scene.state.notebook));
    }
}

}  // namespace ui
