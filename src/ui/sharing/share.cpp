// リンクで渡す: what the link holds, who can read it, and the press that hands it over.
#include "app/route_actions.h"
#include "ui/parts/hand_over.h"
#include "ui/parts/item_list.h"
#include "ui/parts/lock_row.h"
#include "ui/parts/patient_guard.h"
#include "ui/parts/scene.h"
#include "ui/parts/title.h"
#include "ui/sharing/handover_words.h"
#include "ui/widgets/card.h"
#include "ui/widgets/field.h"
#include "ui/widgets/text.h"

namespace ui {
namespace {

using i18n::Text;

void draw_contents(Scene& scene, const domain::Prep& prep) {
    Frame& page = scene.page;
    heading(page, "contents", 2, page.words(Text::ShareContents));
    page.space(4);
    paragraph(page, "contents.body", TextStyle::Small, page.colors.soft_ink,
              page.words(Text::ShareContentsBody));
    page.space(8);
    prep_card(page, "prep", prep, scene.state.today, CardLook::Plain);
    page.space(16);
    if (auto typed = field(page, {.id = "my-name",
                                  .label = page.words(Text::ShareMyName),
                                  .value = scene.state.notebook.settings.my_name,
                                  .hint = page.words(Text::ShareMyNameHint),
                                  .longest = domain::kLongestName})) {
        page.emit(app::EditMyName{*typed});
    }
}

}  // namespace

void draw_share(Scene& scene) {
    Frame& page = scene.page;
    step_title(scene, page.words(Text::ShareLink));
    const app::State& state = scene.state;
    if (!state.outgoing) return;
    const domain::Prep& prep = shown_prep(scene);
    patient_guard(scene, state.outgoing->findings, app::Route{app::Screen::Prepare, prep.id.text});
    draw_contents(scene, prep);
    page.space(28);
    link_readers(scene);
    page.space(12);
    const auto partner = state.notebook.partners.find(prep.partner);
    if (partner != state.notebook.partners.end()) {
        lock_row(page, partner->second);
        page.space(28);
        other_ways(scene, Text::ShareTitle, [&] {
            return handover_words(
                page.words,
                domain::handover_from_prep(prep, partner->second, state.notebook.settings.my_name),
                state.today);
        });
    }
    hand_over_link(scene, {Text::ShareTitle, Text::ShareMessage});
}

}  // namespace ui
