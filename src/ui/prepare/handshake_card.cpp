#include "ui/prepare/handshake_card.h"

#include "app/pair_actions.h"
#include "ui/parts/guide_card.h"
#include "ui/parts/handshake_lines.h"
#include "ui/widgets/button.h"
#include "ui/widgets/card.h"
#include "ui/widgets/text.h"

namespace ui {
namespace {

using i18n::Text;

void draw_open(Scene& scene, const domain::Prep& prep, const domain::Partner& partner,
               const domain::HandshakeBetween& between) {
    Frame& page = scene.page;
    const bool answers =
        !between.theirs.empty() && (between.standing == domain::HandshakeStanding::Asked ||
                                    between.standing == domain::HandshakeStanding::Changed);
    const domain::Handshake offered = answers ? between.theirs : domain::Handshake{};
    page.narrow(kPadding);
    paragraph(page, "handshake.lead", TextStyle::Small, page.colors.soft_ink,
              answers ? page.words.fill(Text::HandshakeAskedLead, {{"name", partner.name}})
                      : std::string(page.words(Text::HandshakeLead)));
    paragraph(page, "handshake.travels", TextStyle::Small, page.colors.soft_ink,
              page.words(Text::HandshakeTravels));
    page.narrow(-kPadding);
    page.space(4);
    const domain::Handshake& shown = prep.handshake ? *prep.handshake : offered;
    if (auto changed = handshake_choice(page, "handshake", shown)) {
        page.emit(app::EditHandshake{prep.id, std::move(changed)});
    }
    page.narrow(kPadding);
    if (prep.handshake) {
        if (button(page, {.id = "handshake.take-out",
                          .label = page.words(Text::HandshakeTakeOut),
                          .look = ButtonLook::Quiet})) {
            page.emit(app::EditHandshake{prep.id, std::nullopt});
        }
    } else if (button(page,
                      {.id = "handshake.put-in",
                       .label = page.words(answers ? Text::HandshakeAgree : Text::HandshakePutIn),
                       .look = ButtonLook::Secondary})) {
        page.emit(app::EditHandshake{prep.id, offered});
        scene.drafts.toggle("handshake");
    }
    page.narrow(-kPadding);
    page.space(12);
}

}  // namespace

void handshake_card(Scene& scene, const domain::Prep& prep, const domain::Partner& partner) {
    const app::State& state = scene.state;
    const auto between = state.handshakes.between(state.notebook, partner.id);
    if (!domain::offers_handshake(prep, between, state.history)) return;
    Frame& page = scene.page;
    const bool open = scene.drafts.opened.contains("handshake");
    Card card(page, CardLook::Plain, CardRoom::ForRows);
    if (fold(page, {.id = "handshake.fold",
                    .title = page.words(prep.handshake ? Text::HandshakeIn : Text::HandshakeOffer),
                    .open = open})) {
        scene.drafts.toggle("handshake");
    }
    if (open) draw_open(scene, prep, partner, between);
    card.finish();
    if (open) {
        page.space(8);
        guide_link(page, "guide.meeting");
    }
    page.space(20);
}

}  // namespace ui
