// A box in CSS px. Positions are in the layer's own document: scrolling changes none of them.
#pragma once

namespace ui {

struct Rect {
    float x = 0;
    float y = 0;
    float width = 0;
    float height = 0;

    [[nodiscard]] float right() const { return x + width; }
    [[nodiscard]] float bottom() const { return y + height; }
    [[nodiscard]] float middle_x() const { return x + width / 2; }
    [[nodiscard]] float middle_y() const { return y + height / 2; }
    [[nodiscard]] Rect inset(float by) const {
        return {x + by, y + by, width - 2 * by, height - 2 * by};
    }
    friend bool operator==(const Rect&, const Rect&) = default;
};

}  // namespace ui
