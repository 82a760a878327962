#include "ui/widgets/prepare_details.h"

#include "ui/content.h"
#include "ui/labels.h"
#include "ui/widgets/button.h"
#include "ui/widgets/field.h"
#include "ui/widgets/line_offers.h"
#include "ui/widgets/topic_choice.h"

namespace ui {
namespace {

using i18n::Text;

// Sub-topics and questions; one that is taken becomes the note, or the next line of it.
void draw_starters(Screen& screen, const domain::Prep& prep, const domain::Item& item) {
    if (!subtopic(item.topic, 0)) return;
    Frame& page = screen.page;
    std::vector<Text> subtopics;
    std::vector<Text> questions;
    for (std::size_t i = 0; i < kSubtopics; ++i) subtopics.push_back(*subtopic(item.topic, i));
    for (std::size_t i = 0; i < kQuestions; ++i) {
        questions.push_back(*question(item.topic, Voice::Self, i));
    }
    const std::string_view topic = page.words(label_of(item.topic));
    page.space(8);
    auto taken = line_offers(screen, {.id = topic_id(item.topic) + ".subtopics",
                                      .title = page.words(Text::PrepareSubtopics),
                                      .question = topic,
                                      .lines = std::move(subtopics)});
    page.space(8);
    const auto asked = line_offers(screen, {.id = topic_id(item.topic) + ".questions",
                                            .title = page.words(Text::PrepareQuestions),
                                            .question = topic,
                                            .lines = std::move(questions)});
    if (asked) taken = asked;
    if (!taken) return;
    const std::string begun = item.note.empty() ? "" : item.note + "\n";
    page.emit(app::EditItemNote{prep.id, item.topic, begun + *taken});
}

void draw_notes(Screen& screen, const domain::Prep& prep) {
    Frame& page = screen.page;
    for (const domain::Item& item : prep.items) {
        const std::string topic = spoken(page.words(label_of(item.topic)));
        const std::string label = page.words.fill(Text::PrepareNote, {{"topic", topic}});
        if (auto typed = field(page, {.id = topic_id(item.topic) + ".note",
                                      .label = label,
                                      .value = item.note,
                                      .hint = page.words(Text::PrepareNoteHint),
                                      .kind = FieldKind::Lines,
                                      .longest = domain::kLongestNote})) {
            page.emit(app::EditItemNote{prep.id, item.topic, *typed});
        }
        draw_starters(screen, prep, item);
        page.space(16);
    }
}

void draw_purpose(Screen& screen, const domain::Prep& prep) {
    Frame& page = screen.page;
    if (auto typed = field(page, {.id = "purpose",
                                  .label = page.words(Text::PreparePurpose),
                                  .value = prep.purpose,
                                  .hint = page.words(Text::PreparePurposeHint),
                                  .longest = domain::kLongestPurpose})) {
        page.emit(app::EditPurpose{prep.id, *typed});
    }
    page.space(8);
    const auto partner = screen.state.notebook.partners.find(prep.partner);
    if (partner == screen.state.notebook.partners.end()) return;
    if (partner->second.relation != domain::Relation::Peer) return;
    std::vector<Text> purposes;
    for (std::size_t i = 0; i < kPurposes; ++i) purposes.push_back(purpose(i));
    if (const auto taken = line_offers(screen, {.id = "purposes",
                                                .title = page.words(Text::PreparePurposes),
                                                .lines = std::move(purposes)})) {
        page.emit(app::EditPurpose{prep.id, *taken});
    }
}

}  // namespace

void prepare_details(Screen& screen, const domain::Prep& prep) {
    Frame& page = screen.page;
    page.space(20);
    const bool open = screen.drafts.opened.contains("details");
    if (button(page, {.id = "details",
                      .label = page.words(Text::PrepareDetails),
                      .look = ButtonLook::Quiet,
                      .icon = open ? Icon::Up : Icon::Down,
                      .expanded = open ? 1 : 0})) {
        screen.drafts.toggle("details");
    }
    if (!open) return;
    page.space(8);
    draw_notes(screen, prep);
    draw_purpose(screen, prep);
    page.space(16);
    if (auto typed = field(page, {.id = "day",
                                  .label = page.words(Text::PrepareDay),
                                  .value = prep.day ? base::text_from_day(*prep.day) : "",
                                  .kind = FieldKind::Day})) {
        page.emit(app::EditDay{prep.id, base::day_from_text(*typed)});
    }
    page.space(16);
    if (auto typed = field(page, {.id = "place",
                                  .label = page.words(Text::PreparePlace),
                                  .value = prep.place,
                                  .hint = page.words(Text::PreparePlaceHint),
                                  .longest = domain::kLongestPlace})) {
        page.emit(app::EditPlace{prep.id, *typed});
    }
}

}  // namespace ui
