// バックアップ: all that is kept here, as a file for the person to hold.

#include "app/backup_actions.h"
#include "app/link_actions.h"
#include "ui/parts/scene.h"
#include "ui/parts/title.h"
#include "ui/widgets/button.h"
#include "ui/widgets/card.h"
#include "ui/widgets/text.h"
#include "ui/words/tally_words.h"

namespace ui {
namespace {

using i18n::Text;

domain::Tally tally_of(const domain::Notebook& notebook) {
    return {.partners = notebook.partners.size(),
            .preps = notebook.preps.size(),
            .talks = notebook.sessions.size() + notebook.groups.size()};
}

std::string last_words(const Scene& scene) {
    const i18n::Words& words = scene.page.words;
    const auto& last = scene.state.notebook.settings.backed_up;
    if (!last) return std::string(words(Text::BackupNever));
    const base::Day day = base::local_day(*last, scene.state.zone);
    return words.fill(Text::BackupLast, {{"day", words.day(day, scene.state.today)}});
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
                  tally_words(words, tally_of(scene.state.notebook)));
        page.space(4);
        paragraph(page, "last", TextStyle::Small, page.colors.soft_ink, last_words(scene));
        card.finish();
    }
    page.space(16);
    note(page, "plain", Tone::Calm, words(Text::BackupPlain));
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
    if (button(scene.bar, {.id = "make", .label = scene.bar.words(Text::BackupMake)})) {
        const std::string today = base::text_from_day(scene.state.today);
        scene.bar.emit(app::MakeBackup{
            "taiwa-" + today + ".txt",
            spoken(words.fill(
                Text::BackupAbout,
                {{"day", today}, {"tally", tally_words(words, tally_of(scene.state.notebook))}}))});
    }
}

}  // namespace ui
