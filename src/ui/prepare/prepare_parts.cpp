#include "ui/prepare/prepare_parts.h"

#include "app/prep_actions.h"
#include "ui/parts/item_notes.h"
#include "ui/parts/line_offers.h"
#include "ui/parts/step_row.h"
#include "ui/parts/topic_choice.h"
#include "ui/widgets/button.h"
#include "ui/widgets/card.h"
#include "ui/widgets/field.h"
#include "ui/widgets/text.h"
#include "ui/words/content.h"
#include "ui/words/labels.h"

namespace ui {

using i18n::Text;

namespace {

constexpr std::size_t kMostSteps = 5;

}  // namespace

void offered_again(Scene& scene, const domain::Prep& prep) {
    Frame& page = scene.page;
    std::vector<domain::Item> offered;
    const app::State& state = scene.state;
    for (const domain::Item& item :
         domain::left_last_time(state.notebook, state.history, prep.partner)) {
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

void open_steps(Scene& scene, const domain::Prep& prep) {
    Frame& page = scene.page;
    const auto steps =
        scene.state.open_ends.open_steps(scene.state.notebook, prep.partner, kMostSteps);
    if (steps.empty()) return;
    heading(page, "steps", 2, page.words(Text::PrepareSteps));
    page.space(8);
    for (const domain::OpenStep& open : steps) {
        Card card(page, CardLook::Warm, CardRoom::ForRows);
        step_row(scene, open);
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

namespace {

void draw_purpose(Scene& scene, const domain::Prep& prep) {
    Frame& page = scene.page;
    if (auto typed = field(page, {.id = "purpose",
                                  .label = page.words(Text::PreparePurpose),
                                  .value = prep.purpose,
                                  .hint = page.words(Text::PreparePurposeHint),
                                  .longest = domain::kLongestPurpose})) {
        page.emit(app::EditPurpose{prep.id, *typed});
    }
    page.space(8);
    const auto partner = scene.state.notebook.partners.find(prep.partner);
    if (partner == scene.state.notebook.partners.end()) return;
    if (partner->second.relation != domain::Relation::Peer) return;
    std::vector<Text> purposes;
    for (std::size_t i = 0; i < kPurposes; ++i) purposes.push_back(purpose(i));
    if (const auto taken = line_offers(scene, {.id = "purposes",
                                               .title = page.words(Text::PreparePurposes),
                                               .lines = std::move(purposes)})) {
        page.emit(app::EditPurpose{prep.id, *taken});
    }
}

}  // namespace

void prepare_details(Scene& scene, const domain::Prep& prep) {
    Frame& page = scene.page;
    page.space(20);
    const bool open = scene.drafts.opened.contains("details");
    if (button(page, {.id = "details",
                      .label = page.words(Text::PrepareDetails),
                      .look = ButtonLook::Quiet,
                      .icon = open ? Icon::Up : Icon::Down,
                      .expanded = open ? 1 : 0})) {
        scene.drafts.toggle("details");
    }
    if (!open) return;
    page.space(8);
    if (const auto edited = item_notes(scene, prep.items)) {
        page.emit(app::EditItemNote{prep.id, edited->topic, edited->note});
    }
    draw_purpose(scene, prep);
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
