// Prep, steps 2 and 3 on one page: each topic that is chosen asks at once which response is
// wanted, so that three taps are enough. Everything below that is optional.
#include "ui/content.h"
#include "ui/labels.h"
#include "ui/screens/screen.h"
#include "ui/screens/title.h"
#include "ui/widgets/button.h"
#include "ui/widgets/card.h"
#include "ui/widgets/field.h"
#include "ui/widgets/step_row.h"
#include "ui/widgets/text.h"
#include "ui/widgets/topic_choice.h"

namespace ui {
namespace {

using i18n::Text;

constexpr std::size_t kMostSteps = 5;

// What my last talk with that partner left for the next one.
std::vector<domain::Item> left_last_time(const app::State& state, const domain::PartnerId& id) {
    const auto last = state.history.newest(id, 1);
    if (last.empty()) return {};
    return domain::left_for_next_time(state.notebook.sessions.at(last.front()));
}

void draw_offered_again(Screen& screen, const domain::Prep& prep) {
    Frame& page = screen.page;
    std::vector<domain::Item> offered;
    for (const domain::Item& item : left_last_time(screen.state, prep.partner)) {
        bool chosen = false;
        for (const domain::Item& known : prep.items) {
            chosen = chosen || known.topic == item.topic;
        }
        if (!chosen) offered.push_back(item);
    }
    if (offered.empty()) return;
    heading(page, "again", 2, page.words(Text::PrepareAgain));
    page.space(8);
    Card card(page, CardLook::Warm, CardRoom::ForRows);
    for (const domain::Item& item : offered) {
        std::string detail{
            page.words(item.response ? label_of(*item.response) : Text::ResponseNone)};
        if (!item.note.empty()) detail += "\n" + item.note;
        if (row_button(page, {.id = "again." + topic_id(item.topic),
                              .title = page.words(label_of(item.topic)),
                              .detail = detail,
                              .icon = Icon::Plus})) {
            page.emit(app::AdoptItem{prep.id, item});
        }
    }
    card.finish();
    page.space(24);
}

// What was decided with this partner and is still open: the next few.
void draw_open_steps(Screen& screen, const domain::Prep& prep) {
    Frame& page = screen.page;
    const auto steps =
        screen.state.open_ends.open_steps(screen.state.notebook, prep.partner, kMostSteps);
    if (steps.empty()) return;
    heading(page, "steps", 2, page.words(Text::PrepareSteps));
    page.space(8);
    for (const domain::OpenStep& open : steps) {
        Card card(page, CardLook::Warm, CardRoom::ForRows);
        step_row(screen, open);
        hairline(page);
        if (row_button(page, {.id = id_of(open) + ".carry",
                              .title = page.words(Text::PrepareStepsCarry),
                              .detail = open.step->text,
                              .icon = Icon::Plus})) {
            page.emit(app::CarryStep{prep.id, open.session, open.kind});
        }
        card.finish();
        page.space(8);
    }
    page.space(16);
}

void draw_topics(Screen& screen, const domain::Prep& prep) {
    const auto chosen = topic_choice(screen.page, screen.drafts, prep.items);
    if (!chosen) return;
    if (chosen->response) {
        screen.page.emit(app::ChooseResponse{prep.id, chosen->topic, *chosen->response});
    } else {
        screen.page.emit(app::ToggleTopic{prep.id, chosen->topic});
    }
}

void draw_order(Frame& page, const domain::Prep& prep) {
    if (prep.items.size() < 2) return;
    page.space(16);
    heading(page, "order", 2, page.words(Text::PrepareOrder));
    page.space(8);
    Card card(page, CardLook::Plain, CardRoom::ForRows);
    for (std::size_t i = 0; i < prep.items.size(); ++i) {
        const std::string topic = spoken(page.words(label_of(prep.items[i].topic)));
        const std::string id = "order." + std::to_string(static_cast<int>(prep.items[i].topic));
        const Rect row = page.take(56);
        const std::string line = std::to_string(i + 1) + ".  " + topic;
        page.painter.text(TextStyle::Body, row.x + kPadding, row.y + 15, page.colors.ink, line);
        page.describe({.id = id, .name = line, .rect = row});
        const float top = row.y + (row.height - kTarget) / 2;
        if (i > 0 && icon_button(page, id + ".earlier", Icon::Up,
                                 page.words.fill(Text::PrepareEarlier, {{"topic", topic}}),
                                 {row.right() - 2 * kTarget - 8, top, kTarget, kTarget})) {
            page.emit(app::MoveItem{prep.id, i, domain::Direction::Earlier});
        }
        if (i + 1 < prep.items.size() &&
            icon_button(page, id + ".later", Icon::Down,
                        page.words.fill(Text::PrepareLater, {{"topic", topic}}),
                        {row.right() - kTarget - 8, top, kTarget, kTarget})) {
            page.emit(app::MoveItem{prep.id, i, domain::Direction::Later});
        }
    }
    card.finish();
}

// Lines to begin with: one press takes one over as the note, or adds it to it.
void draw_questions(Screen& screen, const domain::Prep& prep, const domain::Item& item) {
    Frame& page = screen.page;
    const std::string id = topic_id(item.topic) + ".questions";
    if (!question(item.topic, Voice::Self, 0)) return;
    page.space(8);
    Card card(page, CardLook::Plain, CardRoom::ForRows);
    const bool open = screen.drafts.opened.contains(id);
    if (fold(page, {.id = id,
                    .title = page.words(Text::PrepareQuestions),
                    .question = page.words(label_of(item.topic)),
                    .open = open})) {
        screen.drafts.toggle(id);
    }
    for (std::size_t number = 0; open && number < kQuestions; ++number) {
        const std::string_view line = page.words(*question(item.topic, Voice::Self, number));
        hairline(page);
        if (row_button(
                page,
                {.id = id + "." + std::to_string(number), .title = line, .icon = Icon::Plus})) {
            const std::string begun = item.note.empty() ? "" : item.note + "\n";
            page.emit(app::EditItemNote{prep.id, item.topic, begun + spoken(line)});
            screen.drafts.toggle(id);
        }
    }
    card.finish();
}

void draw_details(Screen& screen, const domain::Prep& prep) {
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
        draw_questions(screen, prep, item);
        page.space(16);
    }
    if (auto typed = field(page, {.id = "purpose",
                                  .label = page.words(Text::PreparePurpose),
                                  .value = prep.purpose,
                                  .hint = page.words(Text::PreparePurposeHint),
                                  .longest = domain::kLongestPurpose})) {
        page.emit(app::EditPurpose{prep.id, *typed});
    }
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

}  // namespace

void draw_prepare(Screen& screen) {
    Frame& page = screen.page;
    const domain::PrepId id{screen.state.route().subject};
    const auto found = screen.state.notebook.preps.find(id);
    step_title(screen, page.words(Text::PrepareTitle));
    if (found == screen.state.notebook.preps.end()) return;
    const domain::Prep& prep = found->second;
    paragraph(page, "with", TextStyle::Strong, page.colors.accent_ink,
              page.words.fill(Text::PrepareWith,
                              {{"name", name_of(screen.state.notebook, prep.partner)}}));
    paragraph(page, "lead", TextStyle::Small, page.colors.soft_ink, page.words(Text::PrepareLead));
    page.space(16);
    draw_offered_again(screen, prep);
    draw_open_steps(screen, prep);
    draw_topics(screen, prep);
    draw_order(page, prep);
    draw_details(screen, prep);

    Frame& bar = screen.bar;
    const bool complete = domain::is_complete(prep);
    if (!complete) {
        paragraph(
            bar, "missing", TextStyle::Small, bar.colors.soft_ink,
            bar.words(prep.items.empty() ? Text::PrepareDoneTopics : Text::PrepareDoneResponses));
        bar.space(6);
    }
    if (button(bar, {.id = "done",
                     .label = bar.words(Text::PrepareDone),
                     .can = complete ? Can::BePressed : Can::NotYet})) {
        bar.emit(app::FinishPrep{prep.id});
    }
}

}  // namespace ui
