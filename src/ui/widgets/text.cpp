#include "ui/widgets/text.h"

namespace ui {

float height_of(TextStyle style, const std::vector<Line>& lines) {
    return static_cast<float>(lines.size()) * measures(style).line_height;
}

float draw_lines(Frame& frame, TextStyle style, Color color, const std::vector<Line>& lines,
                 float x, float y) {
    float top = y;
    for (const Line& line : lines) {
        frame.painter.text(style, x, top, color, line.text);
        top += measures(style).line_height;
    }
    return top - y;
}

void heading(Frame& frame, const std::string& id, int level, std::string_view text) {
    const TextStyle style = level == 1   ? TextStyle::Title
                            : level == 2 ? TextStyle::Heading
                                         : TextStyle::Strong;
    const auto lines = frame.painter.fonts().lines(style, text, frame.width());
    const Rect rect = frame.take(height_of(style, lines));
    draw_lines(frame, style, frame.colors.ink, lines, rect.x, rect.y);
    frame.describe({.id = id,
                    .role = NodeRole::Heading,
                    .name = std::string(text),
                    .rect = rect,
                    .level = level});
}

void paragraph(Frame& frame, const std::string& id, TextStyle style, Color color,
               std::string_view text) {
    const auto lines = frame.painter.fonts().lines(style, text, frame.width());
    const Rect rect = frame.take(height_of(style, lines));
    draw_lines(frame, style, color, lines, rect.x, rect.y);
    frame.describe({.id = id, .role = NodeRole::Text, .name = std::string(text), .rect = rect});
}

}  // namespace ui
