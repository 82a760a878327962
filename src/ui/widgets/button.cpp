#include "ui/widgets/button.h"

#include <algorithm>

#include "ui/widgets/text.h"

namespace ui {
namespace {

constexpr float kIconSize = 22;

struct Paint {
    Color fill;
    Color ink;
    Color line;  // 0 for none
};

Paint paint_of(const Palette& colors, ButtonLook look, Can can) {
    if (can == Can::NotYet) return {mix(colors.background, colors.ink, 0.08f), colors.soft_ink, 0};
    switch (look) {
        case ButtonLook::Primary: return {colors.accent, colors.on_accent, 0};
        case ButtonLook::Secondary: return {colors.surface, colors.accent_ink, colors.line};
        case ButtonLook::Quiet: return {colors.background & ~0xFFu, colors.accent_ink, 0};
    }
    return {};
}

std::vector<Line> label_lines(Frame& frame, const Button& button, float width) {
    const float room = width - 2 * kPadding - (button.icon ? kIconSize + kGrid : 0);
    return frame.painter.fonts().lines(TextStyle::Strong, button.label, room);
}

float height_for(const std::vector<Line>& lines) {
    return std::max(kButtonHeight, height_of(TextStyle::Strong, lines) + 2 * kGrid);
}

bool button_at(Frame& frame, const Button& button, const std::vector<Line>& lines,
               const Rect& rect) {
    const float text_height = height_of(TextStyle::Strong, lines);
    const Touch touch = frame.touch(button.id);
    const Paint paint = paint_of(frame.colors, button.look, button.can);
    const float shade = button.can == Can::NotYet ? 0 : 0.06f * touch.hover + 0.12f * touch.hold;
    const Color shaded = button.look == ButtonLook::Primary
                             ? mix(paint.fill, frame.colors.background | 0xFF, shade)
                             : mix(paint.fill, frame.colors.ink, shade);
    const Rect body = rect.inset(touch.hold);
    frame.painter.fill(body, shaded, kRadius);
    if (paint.line != 0) frame.painter.outline(body, paint.line, kRadius);

    float widest = 0;
    for (const Line& line : lines) widest = std::max(widest, line.width);
    const float content = widest + (button.icon ? kIconSize + kGrid : 0);
    float x = rect.middle_x() - content / 2;
    if (button.icon) {
        draw_icon(frame.painter, *button.icon, x + kIconSize / 2, rect.middle_y(), kIconSize,
                  paint.ink);
        x += kIconSize + kGrid;
    }
    float y = rect.middle_y() - text_height / 2;
    for (const Line& line : lines) {
        frame.painter.text(TextStyle::Strong, x + (widest - line.width) / 2, y, paint.ink,
                           line.text);
        y += measures(TextStyle::Strong).line_height;
    }
    frame.describe({.id = button.id,
                    .role = NodeRole::Button,
                    .name = std::string(button.label),
                    .rect = rect,
                    .disabled = button.can == Can::NotYet,
                    .expanded = button.expanded});
    return frame.take_press(button.id) && button.can == Can::BePressed;
}

}  // namespace

bool button(Frame& frame, const Button& button) {
    const auto lines = label_lines(frame, button, frame.width());
    return button_at(frame, button, lines, frame.take(height_for(lines)));
}

Pressed button_pair(Frame& frame, const Button& first, const Button& second) {
    const float width = frame.cell(0, 2, kGrid, 0).width;
    const auto first_lines = label_lines(frame, first, width);
    const auto second_lines = label_lines(frame, second, width);
    const float height = std::max(height_for(first_lines), height_for(second_lines));
    const bool first_pressed =
        button_at(frame, first, first_lines, frame.cell(0, 2, kGrid, height));
    const bool second_pressed =
        button_at(frame, second, second_lines, frame.cell(1, 2, kGrid, height));
    frame.space(height);
    return first_pressed ? Pressed::First : second_pressed ? Pressed::Second : Pressed::Neither;
}

bool row_button(Frame& frame, const Row& row) {
    const float text_x = kPadding + (row.icon ? kIconSize + 12 : 0);
    const float room = frame.width() - text_x - kPadding - kChevron;
    const auto title = frame.painter.fonts().lines(TextStyle::Strong, row.title, room);
    const auto detail = row.detail.empty()
                            ? std::vector<Line>{}
                            : frame.painter.fonts().lines(TextStyle::Small, row.detail, room);
    const float height = height_of(TextStyle::Strong, title) + height_of(TextStyle::Small, detail);
    const Rect rect = frame.take(std::max(height + 24, 60.0f));

    const Touch touch = frame.touch(row.id);
    const float shade = 0.035f * touch.hover + 0.06f * touch.hold;
    if (shade > 0) {
        frame.painter.fill(rect.inset(4), mix(frame.colors.surface, frame.colors.ink, shade), 12);
    }
    if (row.icon) {
        draw_icon(frame.painter, *row.icon, rect.x + kPadding + kIconSize / 2, rect.middle_y(),
                  kIconSize, frame.colors.accent_ink);
    }
    float y = rect.middle_y() - height / 2;
    y += draw_lines(frame, TextStyle::Strong, frame.colors.ink, title, rect.x + text_x, y);
    draw_lines(frame, TextStyle::Small, frame.colors.soft_ink, detail, rect.x + text_x, y);
    draw_icon(frame.painter, Icon::Forward, rect.right() - kPadding - 4, rect.middle_y(), 18,
              frame.colors.soft_ink);

    std::string name{row.title};
    if (!row.detail.empty()) name.append(" ").append(row.detail);
    if (!row.heard.empty()) name = row.heard;
    frame.describe({.id = row.id, .role = NodeRole::Button, .name = std::move(name), .rect = rect});
    return frame.take_press(row.id);
}

bool fold(Frame& frame, const Fold& fold) {
    const float room = frame.width() - 2 * kPadding - 28;
    const auto title = frame.painter.fonts().lines(TextStyle::Strong, fold.title, room);
    const float height = height_of(TextStyle::Strong, title);
    const Rect rect = frame.take(std::max(height + 24, 56.0f));
    const Touch touch = frame.touch(fold.id);
    const float shade = 0.035f * touch.hover + 0.06f * touch.hold;
    if (shade > 0) {
        frame.painter.fill(rect.inset(4), mix(frame.colors.surface, frame.colors.ink, shade), 12);
    }
    draw_lines(frame, TextStyle::Strong, frame.colors.ink, title, rect.x + kPadding,
               rect.middle_y() - height / 2);
    draw_icon(frame.painter, fold.open ? Icon::Up : Icon::Down, rect.right() - kPadding - 4,
              rect.middle_y(), 18, frame.colors.soft_ink);
    std::string name{fold.question};
    if (!name.empty()) name += " ";
    name += fold.title;
    frame.describe({.id = fold.id,
                    .role = NodeRole::Button,
                    .name = std::move(name),
                    .rect = rect,
                    .expanded = fold.open ? 1 : 0});
    return frame.take_press(fold.id);
}

bool icon_button(Frame& frame, const std::string& id, Icon icon, std::string_view name, Rect rect) {
    const Touch touch = frame.touch(id);
    const float shade = 0.05f * touch.hover + 0.09f * touch.hold;
    if (shade > 0) {
        const Color ink = (frame.colors.ink & ~0xFFu) | static_cast<Color>(shade * 255);
        frame.painter.circle(rect.middle_x(), rect.middle_y(), rect.height / 2, ink);
    }
    draw_icon(frame.painter, icon, rect.middle_x(), rect.middle_y(), 24, frame.colors.ink);
    frame.describe({.id = id, .role = NodeRole::Button, .name = std::string(name), .rect = rect});
    return frame.take_press(id);
}

}  // namespace ui
