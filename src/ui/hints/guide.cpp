// One guide of ヒント, reached from where it matters.
#include "ui/hints/ladder_card.h"
#include "ui/parts/guide_card.h"
#include "ui/parts/scene.h"
#include "ui/parts/title.h"
#include "ui/widgets/card.h"
#include "ui/words/content.h"

namespace ui {

void draw_guide(Scene& scene) {
    Frame& page = scene.page;
    const auto guide = guide_with(scene.state.route().subject);
    if (!guide) return draw_gone(scene);
    step_title(scene, page.words(guide->title));
    page.space(12);
    Card card(page);
    guide_lines(page, guide->id, guide->lines(page.words));
    card.finish();
    const auto ladder = ladder_of(*guide);
    if (!ladder) return;
    page.space(12);
    Card steps(page, CardLook::Plain, CardRoom::ForRows);
    page.space(12);
    ladder_choice(scene, *ladder);
    steps.finish();
}

}  // namespace ui
