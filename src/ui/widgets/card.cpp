#include "ui/widgets/card.h"

#include "ui/widgets/text.h"

namespace ui {

Card::Card(Frame& frame, CardLook look, CardRoom room)
    : frame_(frame),
      look_(look),
      padding_x_(room == CardRoom::Padded ? kPadding : 0),
      padding_y_(room == CardRoom::Padded ? kPadding : 4),
      top_(frame.y()),
      backdrop_(frame.painter) {
    frame_.space(padding_y_);
    frame_.narrow(padding_x_);
}

void Card::finish() {
    frame_.narrow(-padding_x_);
    frame_.space(padding_y_);
    const Rect rect{frame_.left(), top_, frame_.width(), frame_.y() - top_};
    const Palette& colors = frame_.colors;
    switch (look_) {
        case CardLook::Plain: backdrop_.finish(rect, colors.surface, colors.line, kRadius); break;
        case CardLook::Accent: backdrop_.finish(rect, colors.accent_soft, 0, kRadius); break;
        case CardLook::Warm: backdrop_.finish(rect, colors.warm_soft, 0, kRadius); break;
    }
}

void hairline(Frame& frame) {
    const Rect rect = frame.take(1);
    frame.painter.fill({rect.x + kPadding, rect.y, rect.width - 2 * kPadding, 1},
                       frame.colors.line);
}

void note(Frame& frame, const std::string& id, Tone tone, std::string_view text) {
    const bool alert = tone == Tone::Alert;
    Backdrop backdrop(frame.painter);
    const float top = frame.y();
    frame.space(12);
    frame.narrow(kPadding);
    paragraph(frame, id, TextStyle::Small, alert ? frame.colors.alert : frame.colors.accent_ink,
              text);
    frame.narrow(-kPadding);
    frame.space(12);
    backdrop.finish({frame.left(), top, frame.width(), frame.y() - top},
                    alert ? frame.colors.alert_soft : frame.colors.accent_soft, 0, 12);
}

float badge(Frame& frame, float x, float y, Color ink, Color ground, std::string_view text) {
    const float width = frame.painter.fonts().width(TextStyle::Caption, text) + 16;
    frame.painter.fill({x, y, width, kBadgeHeight}, ground, kBadgeHeight / 2);
    frame.painter.text(TextStyle::Caption, x + 8,
                       y + (kBadgeHeight - measures(TextStyle::Caption).line_height) / 2, ink,
                       spoken(text));
    return width;
}

}  // namespace ui
