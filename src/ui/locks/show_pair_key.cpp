// 鍵を分ける: the key of the two as a QR code, for the one who is here.
#include "app/lock_actions.h"
#include "ui/parts/qr_picture.h"
#include "ui/parts/scene.h"
#include "ui/parts/title.h"
#include "ui/widgets/button.h"
#include "ui/widgets/card.h"
#include "ui/widgets/text.h"

namespace ui {

using i18n::Text;

void draw_show_pair_key(Scene& scene) {
    Frame& page = scene.page;
    const app::State& state = scene.state;
    step_title(scene, page.words(Text::LockKeyMake));
    if (state.outgoing && state.outgoing->insecure) {
        note(page, "insecure", Tone::Alert, page.words(Text::ShareInsecure));
    }
    if (!state.outgoing || !state.outgoing->qr) return;
    paragraph(page, "lead", TextStyle::Body, page.colors.ink, page.words(Text::QrLead));
    page.space(16);
    qr_picture(page, "qr", page.words(Text::KeyQr), *state.outgoing->qr);
    page.space(16);
    note(page, "warning", Tone::Alert, page.words(Text::KeyShowWarning));
    if (button(scene.bar, {.id = "done", .label = scene.bar.words(Text::KeyShowDone)})) {
        scene.bar.emit(app::KeepPairKey{});
    }
}

}  // namespace ui
