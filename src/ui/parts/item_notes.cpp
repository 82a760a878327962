#include "ui/parts/item_notes.h"

#include "base/characters.h"
#include "ui/parts/line_offers.h"
#include "ui/parts/topic_choice.h"
#include "ui/widgets/field.h"
#include "ui/words/content.h"
#include "ui/words/labels.h"

namespace ui {
namespace {

using i18n::Text;

std::string note_id(domain::Topic topic) { return topic_id(topic) + ".note"; }

// One that is taken becomes the note, or the next line of it.
std::optional<std::string> draw_starters(Scene& scene, const domain::Item& item) {
    if (!subtopic(item.topic, 0)) return std::nullopt;
    Frame& page = scene.page;
    std::vector<Text> subtopics;
    std::vector<Text> questions;
    for (std::size_t i = 0; i < kSubtopics; ++i) subtopics.push_back(*subtopic(item.topic, i));
    for (std::size_t i = 0; i < kQuestions; ++i) {
        questions.push_back(*question(item.topic, Voice::Self, i));
    }
    const std::string_view topic = page.words(label_of(item.topic));
    page.space(8);
    auto taken = line_offers(scene, {.id = topic_id(item.topic) + ".subtopics",
                                     .title = page.words(Text::PrepareSubtopics),
                                     .question = topic,
                                     .lines = std::move(subtopics)});
    page.space(8);
    const auto asked = line_offers(scene, {.id = topic_id(item.topic) + ".questions",
                                           .title = page.words(Text::PrepareQuestions),
                                           .question = topic,
                                           .lines = std::move(questions)});
    if (asked) taken = asked;
    if (!taken) return std::nullopt;
    std::string longer = (item.note.empty() ? "" : item.note + "\n") + *taken;
    if (base::count_characters(longer) <= domain::kLongestNote) return longer;
    page.left_out().of(note_id(item.topic), base::count_characters(*taken));
    return std::nullopt;
}

}  // namespace

std::optional<NoteEdited> item_notes(Scene& scene, const std::vector<domain::Item>& items) {
    Frame& page = scene.page;
    std::optional<NoteEdited> edited;
    for (const domain::Item& item : items) {
        const std::string topic = spoken(page.words(label_of(item.topic)));
        const std::string label = page.words.fill(Text::PrepareNote, {{"topic", topic}});
        if (auto typed = field(page, {.id = note_id(item.topic),
                                      .label = label,
                                      .value = item.note,
                                      .hint = page.words(Text::PrepareNoteHint),
                                      .kind = FieldKind::Lines,
                                      .longest = domain::kLongestNote})) {
            edited = {item.topic, *typed};
        }
        if (auto begun = draw_starters(scene, item)) edited = {item.topic, *begun};
        page.space(16);
    }
    return edited;
}

}  // namespace ui
