// A prep of mine that is ready: hand it over, talk, or change it.
#include "app/route_actions.h"
#include "app/talk_actions.h"
#include "ui/parts/banners.h"
#include "ui/parts/item_list.h"
#include "ui/parts/scene.h"
#include "ui/parts/title.h"
#include "ui/widgets/button.h"
#include "ui/widgets/card.h"
#include "ui/widgets/text.h"
#include "ui/words/labels.h"

namespace ui {

using i18n::Text;

void draw_prep(Scene& scene) {
    Frame& page = scene.page;
    step_title(scene, page.words(Text::PrepTitle));
    const domain::Prep& prep = shown_prep(scene);
    paragraph(
        page, "with", TextStyle::Strong, page.colors.accent_ink,
        page.words.fill(Text::PrepWith, {{"name", name_of(scene.state.notebook, prep.partner)}}));
    draw_saving(page, scene.state);
    page.space(16);
    prep_card(page, "prep", prep, scene.state.today, CardLook::Plain);
    page.space(24);
    if (prep.phase == domain::PrepPhase::Draft) {
        note(page, "draft", Tone::Calm, page.words(Text::PrepDraft));
        page.space(12);
    } else {
        if (button(page,
                   {.id = "share", .label = page.words(Text::ShareLink), .icon = Icon::Share})) {
            page.emit(app::GoTo{{app::Screen::Share, prep.id.text}});
        }
        page.space(8);
        if (button(page, {.id = "start",
                          .label = page.words(Text::PartnerStart),
                          .look = ButtonLook::Secondary})) {
            page.emit(app::StartTalk{prep.partner});
        }
        page.space(8);
    }
    if (button(page,
               {.id = "edit", .label = page.words(Text::PrepEdit), .look = ButtonLook::Quiet})) {
        page.emit(app::GoTo{{app::Screen::Prepare, prep.id.text}});
    }
}

}  // namespace ui
