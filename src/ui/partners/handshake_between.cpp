#include "ui/partners/handshake_between.h"

#include "app/pair_actions.h"
#include "ui/parts/guide_card.h"
#include "ui/parts/handshake_lines.h"
#include "ui/widgets/button.h"
#include "ui/widgets/card.h"
#include "ui/widgets/text.h"

namespace ui {
namespace {

using domain::HandshakeStanding;
using i18n::Text;

Text sentence_of(HandshakeStanding standing) {
    switch (standing) {
        case HandshakeStanding::Asked: return Text::HandshakeAsked;
        case HandshakeStanding::Agreed: return Text::HandshakeAgreed;
        case HandshakeStanding::Changed: return Text::HandshakeChanged;
        case HandshakeStanding::None:
        case HandshakeStanding::Waiting: return Text::HandshakeWaiting;
    }
    return Text::HandshakeWaiting;
}

void draw_part(Frame& page, const std::string& id, std::string_view title,
               const domain::Handshake& lines) {
    if (lines.empty()) return;
    page.space(12);
    paragraph(page, id, TextStyle::Small, page.colors.soft_ink, title);
    page.space(4);
    handshake_lines(page, id, lines);
}

}  // namespace

void handshake_between(Scene& scene, const domain::Partner& partner) {
    const auto between = scene.state.handshakes.between(scene.state.notebook, partner.id);
    if (between.standing == HandshakeStanding::None) return;
    Frame& page = scene.page;
    const auto named = [&](Text text) { return page.words.fill(text, {{"name", partner.name}}); };
    heading(page, "handshake", 2, page.words(Text::HandshakeTitle));
    page.space(8);
    Card card(page);
    paragraph(page, "handshake.standing", TextStyle::Strong, page.colors.accent_ink,
              named(sentence_of(between.standing)));
    if (between.standing == HandshakeStanding::Changed) {
        draw_part(page, "handshake.mine", page.words(Text::HandshakeOnlyMine),
                  only_in(between.mine, between.theirs));
        draw_part(page, "handshake.theirs", named(Text::HandshakeOnlyTheirs),
                  only_in(between.theirs, between.mine));
        page.space(16);
        if (button(page, {.id = "handshake.accept",
                          .label = named(Text::HandshakeAccept),
                          .look = ButtonLook::Secondary})) {
            page.emit(app::AcceptHandshake{partner.id});
        }
    } else {
        page.space(8);
        const bool asked = between.standing == HandshakeStanding::Asked;
        handshake_lines(page, "handshake.lines", asked ? between.theirs : between.mine);
    }
    card.finish();
    page.space(8);
    guide_link(page, "guide.meeting");
    page.space(20);
}

}  // namespace ui
