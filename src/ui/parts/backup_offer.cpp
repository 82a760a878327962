#include "ui/parts/backup_offer.h"

#include "app/backup_actions.h"
#include "app/link_actions.h"
#include "app/route_actions.h"
#include "ui/widgets/button.h"
#include "ui/widgets/card.h"
#include "ui/widgets/text.h"
#include "ui/words/tally_words.h"

namespace ui {

using i18n::Text;

void offer_backup(Frame& page, Text why) {
    page.space(24);
    note(page, "backup.offer", Tone::Calm, page.words(why));
    page.space(8);
    if (button(page, {.id = "backup",
                      .label = page.words(Text::BackupTitle),
                      .look = ButtonLook::Secondary})) {
        page.emit(app::GoTo{{app::Screen::Backup, {}}});
    }
}

void offer_to_move_in(Frame& page) {
    page.space(24);
    Card card(page);
    heading(page, "move-in", 2, page.words(Text::MoveInTitle));
    steps(page, "move-in", {Text::MoveIn1, Text::MoveIn2, Text::MoveIn3});
    page.space(12);
    if (button(page, {.id = "choose",
                      .label = page.words(Text::BackupChoose),
                      .look = ButtonLook::Secondary})) {
        page.emit(app::ChooseFile{});
    }
    card.finish();
}

void make_backup(Frame& frame, const app::State& state, const domain::Tally& tally) {
    const i18n::Words& words = frame.words;
    const std::string today = base::text_from_day(state.today);
    const bool is_closed = !state.backup_words.empty();
    frame.emit(app::MakeBackup{
        "taiwa-" + today + ".txt",
        spoken(is_closed ? words.fill(Text::BackupAboutClosed, {{"day", today}})
                         : words.fill(Text::BackupAbout,
                                      {{"day", today}, {"tally", tally_words(words, tally)}}))});
}

void steps(Frame& page, const std::string& id, std::initializer_list<Text> texts) {
    for (const Text text : texts) {
        page.space(8);
        paragraph(page, id + "." + std::to_string(static_cast<int>(text)), TextStyle::Body,
                  page.colors.ink, page.words(text));
    }
}

}  // namespace ui
