#include "ui/parts/qr_picture.h"

#include <algorithm>
#include <cmath>

namespace ui {
namespace {

constexpr float kWidest = 420;
constexpr Color kLight = 0xFFFFFFFF;
constexpr Color kDark = 0x000000FF;

// Whole pixels of the screen, so that every square is as large as the others and none is blurred.
class PixelGrid {
  public:
    explicit PixelGrid(float density) : density_(density) {}
    [[nodiscard]] float nearest(float length) const {
        return std::round(length * density_) / density_;
    }
    [[nodiscard]] float below(float length) const {
        return std::floor(length * density_) / density_;
    }

  private:
    float density_;  // device px per CSS px
};

// Dark squares side by side are one rectangle.
void draw_squares(Painter& painter, const codec::QrCode& code, float left, float top,
                  float square) {
    for (int y = 0; y < code.side(); ++y) {
        for (int x = 0; x < code.side(); ++x) {
            if (!code.dark(x, y)) continue;
            const int from = x;
            while (x < code.side() && code.dark(x, y)) ++x;
            painter.fill(
                {left + static_cast<float>(from) * square, top + static_cast<float>(y) * square,
                 static_cast<float>(x - from) * square, square},
                kDark);
        }
    }
}

}  // namespace

void qr_picture(Frame& page, const std::string& id, std::string_view name,
                const codec::QrCode& code) {
    const PixelGrid grid(page.painter.fonts().density);
    const int squares = code.side() + 2 * codec::kQrQuietZone;
    const float square = grid.below(std::min(page.width(), kWidest) / static_cast<float>(squares));
    const float side = square * static_cast<float>(squares);
    const Rect column = page.take(side);
    const Rect rect{grid.nearest(column.middle_x() - side / 2), grid.nearest(column.y), side, side};
    page.painter.fill(rect, kLight);
    const float quiet = square * static_cast<float>(codec::kQrQuietZone);
    draw_squares(page.painter, code, rect.x + quiet, rect.y + quiet, square);
    page.describe({.id = id, .name = std::string(name), .rect = rect});
}

}  // namespace ui
