#include "ui/widgets/prepare_offers.h"

#include "app/prep_actions.h"
#include "ui/labels.h"
#include "ui/widgets/button.h"
#include "ui/widgets/card.h"
#include "ui/widgets/step_row.h"
#include "ui/widgets/text.h"
#include "ui/widgets/topic_choice.h"

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

}  // namespace ui
