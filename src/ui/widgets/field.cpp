#include "ui/widgets/field.h"

#include <algorithm>

#include "ui/widgets/text.h"

namespace ui {
namespace {

NodeRole role_of(FieldKind kind) {
    switch (kind) {
        case FieldKind::OneLine: return NodeRole::TextField;
        case FieldKind::Lines: return NodeRole::TextArea;
        case FieldKind::Day: return NodeRole::DateField;
        case FieldKind::Time: return NodeRole::TimeField;
    }
    return NodeRole::TextField;
}

float height_for(Frame& frame, const Field& field) {
    if (field.kind != FieldKind::Lines) return 52;
    const auto lines =
        frame.painter.fonts().lines(TextStyle::Body, field.value, frame.width() - 2 * kPadding);
    // One line to spare, so that typing does not scroll inside the field.
    const auto shown = static_cast<float>(std::clamp<std::size_t>(lines.size() + 1, 3, 12));
    return shown * measures(TextStyle::Body).line_height + 2 * kGrid;
}

}  // namespace

std::optional<std::string> field(Frame& frame, const Field& field) {
    const auto label = frame.painter.fonts().lines(TextStyle::Small, field.label, frame.width());
    const Rect label_rect = frame.take(height_of(TextStyle::Small, label));
    draw_lines(frame, TextStyle::Small, frame.colors.soft_ink, label, label_rect.x, label_rect.y);
    frame.describe({.id = field.id + ".label",
                    .role = NodeRole::Label,
                    .name = std::string(field.label),
                    .target = field.id,
                    .rect = label_rect});
    frame.space(4);

    const Rect rect = frame.take(height_for(frame, field));
    frame.painter.fill(rect, frame.colors.field, 12);
    frame.painter.outline(rect, control_line(frame.colors), 12);
    frame.describe({.id = field.id,
                    .role = role_of(field.kind),
                    .name = std::string(field.label),
                    .value = std::string(field.value),
                    .hint = std::string(field.hint),
                    .rect = rect,
                    // An astral character is two UTF-16 units: the core cuts at code points.
                    .longest = static_cast<int>(field.longest * 2)});
    return frame.take_typed(field.id);
}

}  // namespace ui
