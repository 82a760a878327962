// A backup that was opened: what it holds beside what is here, before and after it is taken in.
#include "app/backup_actions.h"
#include "app/link_actions.h"
#include "app/route_actions.h"
#include "ui/parts/banners.h"
#include "ui/parts/key_words.h"
#include "ui/parts/scene.h"
#include "ui/parts/title.h"
#include "ui/widgets/button.h"
#include "ui/widgets/card.h"
#include "ui/widgets/text.h"
#include "ui/words/tally_words.h"

namespace ui {
namespace {

using codec::Standing;
using i18n::Text;

// In the order of the screen, those that change something first.
struct Line {
    Standing standing;
    Text text;
};
constexpr Line kLines[] = {
    {Standing::New, Text::RestoreNew},     {Standing::Newer, Text::RestoreNewer},
    {Standing::Other, Text::RestoreOther}, {Standing::Older, Text::RestoreOlder},
    {Standing::Same, Text::RestoreSame},
};

std::size_t count_of(const app::Backup& backup, Standing standing) {
    return backup.counts[static_cast<std::size_t>(standing)];
}

bool changes_anything(const app::Backup& backup) {
    return count_of(backup, Standing::New) + count_of(backup, Standing::Newer) +
               count_of(backup, Standing::Other) >
           0;
}

void choose_button(Frame& frame, ButtonLook look) {
    if (button(frame, {.id = "choose", .label = frame.words(Text::BackupChoose), .look = look})) {
        frame.emit(app::ChooseFile{});
    }
}

void draw_fault(Scene& scene, codec::Fault fault) {
    if (fault == codec::Fault::Closed) {
        return ask_for_key_words(scene, Text::RestoreClosed, std::nullopt);
    }
    if (fault == codec::Fault::WrongWords) {
        return ask_for_key_words(scene, Text::RestoreClosed, Text::RestoreWrongWords);
    }
    const auto& words = scene.page.words;
    const Text said = fault == codec::Fault::Newer      ? Text::RestoreFaultNewer
                      : fault == codec::Fault::Insecure ? Text::RestoreFaultInsecure
                                                        : Text::RestoreFault;
    note(scene.page, "fault", Tone::Alert, words(said));
    scene.page.space(12);
    paragraph(scene.page, "nothing-written", TextStyle::Small, scene.page.colors.soft_ink,
              words(Text::FaultNothingWritten));
    choose_button(scene.bar, ButtonLook::Primary);
}

void draw_counts(Scene& scene, const app::Backup& backup) {
    Frame& page = scene.page;
    Card card(page, CardLook::Accent);
    heading(page, "holds", 2, page.words(Text::RestoreHolds));
    page.space(6);
    paragraph(page, "holds.count", TextStyle::Body, page.colors.ink,
              tally_words(page.words, backup.tally));
    page.space(2);
    paragraph(page, "holds.newest", TextStyle::Small, page.colors.soft_ink,
              newest_words(page.words, backup.tally, scene.state.zone, scene.state.today));
    card.finish();
    page.space(16);
    for (const auto& [standing, text] : kLines) {
        const std::size_t count = count_of(backup, standing);
        if (count == 0) continue;
        const std::string id = "standing." + std::to_string(static_cast<int>(standing));
        paragraph(page, id, TextStyle::Body, page.colors.ink,
                  page.words.fill(text, {{"count", std::to_string(count)}}));
        page.space(8);
    }
    if (backup.new_partners == 0 || backup.has_locks) return;
    paragraph(page, "no-locks", TextStyle::Small, page.colors.soft_ink,
              page.words(Text::RestoreNoLocks));
    page.space(8);
}

void draw_taken_in(Scene& scene) {
    Frame& page = scene.page;
    note(page, "done", Tone::Calm, page.words(Text::RestoreDone));
    page.space(12);
    draw_saving(page, scene.state);
    if (!scene.state.aside.empty()) {
        page.space(12);
        if (button(page, {.id = "aside",
                          .label = page.words(Text::AsideTitle),
                          .look = ButtonLook::Secondary})) {
            page.emit(app::GoTo{{app::Screen::Aside, {}}});
        }
    }
    Frame& bar = scene.bar;
    const Pressed pressed = button_pair(
        bar, {.id = "undo", .label = bar.words(Text::RestoreUndo), .look = ButtonLook::Secondary},
        {.id = "home", .label = bar.words(Text::GoHome)});
    if (pressed == Pressed::First) bar.emit(app::UndoRestore{});
    if (pressed == Pressed::Second) bar.emit(app::GoTo{{app::Screen::Home, {}}});
}

}  // namespace

void draw_restore(Scene& scene) {
    Frame& page = scene.page;
    step_title(scene, page.words(Text::RestoreTitle));
    const auto& backup = scene.state.backup;
    if (!backup) {
        paragraph(page, "body", TextStyle::Body, page.colors.ink,
                  page.words(Text::BackupRestoreBody));
        return choose_button(scene.bar, ButtonLook::Primary);
    }
    if (backup->fault) return draw_fault(scene, *backup->fault);
    if (backup->is_taken_in) return draw_taken_in(scene);
    paragraph(page, "body", TextStyle::Body, page.colors.ink, page.words(Text::RestoreBody));
    page.space(16);
    draw_counts(scene, *backup);
    if (changes_anything(*backup)) {
        if (button(scene.bar, {.id = "take", .label = scene.bar.words(Text::RestoreTake)}))
            scene.bar.emit(app::Restore{});
        return;
    }
    note(page, "nothing", Tone::Calm, page.words(Text::RestoreNothing));
    if (button(scene.bar, {.id = "home", .label = scene.bar.words(Text::GoHome)}))
        scene.bar.emit(app::GoTo{{app::Screen::Home, {}}});
}

}  // namespace ui
