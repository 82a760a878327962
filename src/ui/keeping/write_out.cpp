// 読める形で書き出す: all that is kept here, as a text or a table to read elsewhere.

#include "domain/tally.h"
#include "ui/keeping/written_lines.h"
#include "ui/parts/patient_guard.h"
#include "ui/parts/scene.h"
#include "ui/parts/title.h"
#include "ui/widgets/button.h"
#include "ui/widgets/card.h"
#include "ui/widgets/text.h"
#include "ui/words/tally_words.h"

namespace ui {

using i18n::Text;

void draw_write_out(Scene& scene) {
    Frame& page = scene.page;
    const i18n::Words& words = page.words;
    step_title(scene, words(Text::WriteOutTitle));
    paragraph(page, "body", TextStyle::Body, page.colors.ink, words(Text::WriteOutBody));
    page.space(20);
    if (!scene.state.was_read && scene.state.store != app::StoreStatus::Missing) {
        return note(page, "not-read", Tone::Calm, words(Text::NoticeNotReadYet));
    }
    const domain::Tally tally = domain::tally_of(scene.state.notebook);
    const bool is_empty = tally.partners + tally.preps + tally.talks == 0;
    paragraph(page, "count", TextStyle::Strong, page.colors.ink,
              is_empty ? std::string(words(Text::KeepingNothing)) : tally_words(words, tally));
    if (is_empty) return;
    page.space(12);
    note(page, "plain", Tone::Calm, words(Text::WriteOutPlain));
    if (!scene.state.aside.empty() || !scene.state.unreadable.empty()) {
        page.space(8);
        paragraph(page, "aside", TextStyle::Small, page.colors.soft_ink,
                  words(Text::WriteOutAside));
    }
    page.space(20);
    patient_guard(scene, scene.state.written_findings, std::nullopt);
    const auto way = [&](const char* id, Text label, Text detail, app::WrittenForm form) {
        if (button(page, {.id = id, .label = words(label), .look = ButtonLook::Secondary})) {
            page.emit(write_out(scene.state, words, form));
        }
        page.space(6);
        paragraph(page, std::string(id) + ".detail", TextStyle::Small, page.colors.soft_ink,
                  words(detail));
        page.space(20);
    };
    way("text", Text::WriteOutAsText, Text::WriteOutAsTextDetail, app::WrittenForm::Text);
    way("table", Text::WriteOutAsTable, Text::WriteOutAsTableDetail, app::WrittenForm::Table);
}

}  // namespace ui
