// QRを見せる: the link of what is handed over, for the camera of someone who is here.
#include "app/guard.h"
#include "ui/parts/qr_picture.h"
#include "ui/parts/scene.h"
#include "ui/parts/title.h"
#include "ui/widgets/card.h"
#include "ui/widgets/text.h"

namespace ui {

using i18n::Text;

void draw_show_qr(Scene& scene) {
    Frame& page = scene.page;
    const app::State& state = scene.state;
    step_title(scene, page.words(Text::ShareQr));
    if (!state.outgoing || state.outgoing->link.empty()) return;
    if (!app::may_leave(state, state.outgoing->findings)) return;
    paragraph(page, "lead", TextStyle::Body, page.colors.ink, page.words(Text::QrLead));
    page.space(16);
    if (state.outgoing->qr) {
        qr_picture(page, "qr", page.words(Text::QrName), *state.outgoing->qr);
    } else {
        note(page, "too-long", Tone::Alert, page.words(Text::QrTooLong));
    }
    page.space(16);
    paragraph(page, "readers", TextStyle::Small, page.colors.soft_ink, page.words(Text::QrReaders));
}

}  // namespace ui
