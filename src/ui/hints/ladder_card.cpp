#include "ui/hints/ladder_card.h"

#include "app/pair_actions.h"
#include "ui/parts/guide_card.h"
#include "ui/widgets/button.h"
#include "ui/widgets/card.h"
#include "ui/widgets/choice.h"
#include "ui/widgets/text.h"

namespace ui {

using i18n::Text;

std::optional<domain::Ladder> ladder_of(const Guide& guide) {
    if (guide.id == "guide.director") return domain::Ladder::Director;
    if (guide.id == "guide.marketer") return domain::Ladder::Marketer;
    return std::nullopt;
}

void ladder_choice(Scene& scene, domain::Ladder ladder) {
    Frame& page = scene.page;
    const std::optional<int> placed = scene.state.notebook.settings.place_on(ladder);
    const std::string id =
        ladder == domain::Ladder::Director ? "ladder.director" : "ladder.marketer";
    page.narrow(kPadding);
    paragraph(page, id + ".title", TextStyle::Strong, page.colors.accent_ink,
              page.words(Text::GuideLadderTitle));
    paragraph(page, id + ".now", TextStyle::Body, page.colors.ink, page.words(Text::LadderNow));
    paragraph(page, id + ".private", TextStyle::Small, page.colors.soft_ink,
              page.words(Text::LadderPrivate));
    page.narrow(-kPadding);
    page.space(4);
    page.open(NodeRole::RadioGroup, id, page.words(Text::LadderNow));
    for (int step = 1; step <= domain::kLadderSteps; ++step) {
        if (radio(page, {.id = id + "." + std::to_string(step),
                         .label = page.words(ladder_step(step)),
                         .chosen = placed == step})) {
            page.emit(app::PlaceOnLadder{ladder, step});
        }
    }
    page.close();
    if (!placed) return;
    page.narrow(kPadding);
    if (button(page, {.id = id + ".clear",
                      .label = page.words(Text::LadderClear),
                      .look = ButtonLook::Quiet})) {
        page.emit(app::PlaceOnLadder{ladder, std::nullopt});
    }
    page.narrow(-kPadding);
    page.space(8);
}

bool ladder_card(Scene& scene, const Guide& guide, domain::Ladder ladder, bool open) {
    Frame& page = scene.page;
    Card card(page, CardLook::Plain, CardRoom::ForRows);
    const bool pressed =
        fold(page, {.id = guide.id, .title = page.words(guide.title), .open = open});
    if (open) {
        page.space(4);
        page.narrow(kPadding);
        guide_lines(page, guide.id, guide.lines(page.words));
        page.narrow(-kPadding);
        page.space(14);
        ladder_choice(scene, ladder);
    }
    card.finish();
    return pressed;
}

}  // namespace ui
