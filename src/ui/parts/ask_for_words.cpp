#include "ui/parts/ask_for_words.h"

#include "app/lock_actions.h"
#include "base/utf8.h"
#include "ui/widgets/button.h"
#include "ui/widgets/card.h"
#include "ui/widgets/field.h"
#include "ui/widgets/text.h"

namespace ui {

using i18n::Text;

void ask_for_words(Scene& scene, Text body, std::optional<Text> wrong) {
    Frame& page = scene.page;
    std::string& words = scene.drafts.words;
    paragraph(page, "closed.body", TextStyle::Body, page.colors.ink, page.words(body));
    page.space(16);
    if (auto typed = field(page, {.id = "words",
                                  .label = page.words(Text::ClosedWords),
                                  .value = words,
                                  .hint = page.words(Text::ClosedWordsHint),
                                  .longest = domain::kLongestWords})) {
        words = *typed;
    }
    if (wrong) {
        page.space(12);
        note(page, "fault", Tone::Alert, page.words(*wrong));
    }
    if (button(scene.bar, {.id = "open",
                           .label = scene.bar.words(Text::ClosedOpen),
                           .can = base::is_blank(words) ? Can::NotYet : Can::BePressed})) {
        scene.bar.emit(app::TryWords{words});
    }
}

}  // namespace ui
