#include "ui/parts/key_words.h"

#include "app/lock_actions.h"
#include "base/utf8.h"
#include "ui/widgets/button.h"
#include "ui/widgets/card.h"
#include "ui/widgets/field.h"
#include "ui/widgets/text.h"

namespace ui {

using i18n::Text;

void show_key_words(Frame& page, std::string_view words) {
    std::string phrased;  // as i18n marks where a line may break
    for (const char c : words) phrased += c == ' ' ? " \u200b" : std::string(1, c);
    paragraph(page, "words", TextStyle::Title, page.colors.ink, phrased);
}

void ask_for_key_words(Scene& scene, Text body, std::optional<Text> wrong) {
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
