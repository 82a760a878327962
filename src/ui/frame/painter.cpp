#include "ui/frame/painter.h"

namespace ui {
namespace {

ImU32 packed(Color color) {
    return IM_COL32((color >> 24) & 0xFF, (color >> 16) & 0xFF, (color >> 8) & 0xFF, color & 0xFF);
}

ImVec2 top_left(const Rect& rect) { return {rect.x, rect.y}; }
ImVec2 bottom_right(const Rect& rect) { return {rect.right(), rect.bottom()}; }

}  // namespace

bool Painter::shows(const Rect& rect) const {
    return rect.bottom() >= view_.y && rect.y <= view_.bottom();
}

void Painter::fill(const Rect& rect, Color color, float radius) {
    if (shows(rect)) {
        list_.AddRectFilled(top_left(rect), bottom_right(rect), packed(color), radius);
    }
}

void Painter::outline(const Rect& rect, Color color, float radius, float thickness) {
    if (!shows(rect)) return;
    const Rect inner = rect.inset(thickness / 2 - 0.5f);
    list_.AddRect(top_left(inner), bottom_right(inner), packed(color), radius, 0, thickness);
}

void Painter::circle(float x, float y, float radius, Color color) {
    if (shows({x - radius, y - radius, 2 * radius, 2 * radius})) {
        list_.AddCircleFilled({x, y}, radius, packed(color));
    }
}

void Painter::ring(float x, float y, float radius, Color color, float thickness) {
    if (shows({x - radius, y - radius, 2 * radius, 2 * radius})) {
        list_.AddCircle({x, y}, radius, packed(color), 0, thickness);
    }
}

void Painter::line(float x1, float y1, float x2, float y2, Color color, float thickness) {
    list_.AddLine({x1, y1}, {x2, y2}, packed(color), thickness);
}

void Painter::text(TextStyle style, float x, float y, Color color, std::string_view line) {
    const StyleMeasures measure = measures(style);
    if (line.empty() || !shows({x, y, 1, measure.line_height})) return;
    const float top = y + (measure.line_height - measure.size) / 2;
    list_.AddText(fonts_.font(style), measure.size, {x, top}, packed(color), line.data(),
                  line.data() + line.size());
}

Backdrop::Backdrop(Painter& painter) : painter_(painter) {
    splitter_.Split(&painter.list(), 2);
    splitter_.SetCurrentChannel(&painter.list(), 1);
}

void Backdrop::finish(const Rect& rect, Color fill, Color line, float radius) {
    splitter_.SetCurrentChannel(&painter_.list(), 0);
    painter_.fill(rect, fill, radius);
    if (line != 0) painter_.outline(rect, line, radius);
    splitter_.Merge(&painter_.list());
}

}  // namespace ui
