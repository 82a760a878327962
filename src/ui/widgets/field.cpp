#include "ui/widgets/field.h"

#include <algorithm>
#include <utility>

#include "base/characters.h"
#include "base/utf8.h"
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

std::optional<std::string> take_what_fits(Frame& frame, const Field& field) {
    auto typed = frame.take_typed(field.id);
    if (!typed) return typed;
    std::size_t left_out = 0;
    // Some browsers tell a composition once more, when the field shows already what was kept of it.
    if (*typed == field.value && frame.left_out().id == field.id) return typed;
    if (field.longest > 0) {
        base::Fitted fitted = base::fitted(field.value, base::cleaned(*typed), field.longest);
        left_out = fitted.left_out;
        typed = std::move(fitted.text);
    }
    frame.left_out().of(field.id, left_out);
    return typed;
}

void say_what_is_left_out(Frame& frame, const Field& field) {
    LeftOut& left_out = frame.left_out();
    if (left_out.id != field.id || left_out.characters == 0) return;
    left_out.said = frame.words.fill(
        i18n::Text::FieldLeftOut,
        {{"limit", std::to_string(field.longest)}, {"count", std::to_string(left_out.characters)}});
    frame.space(4);
    paragraph(frame, field.id + ".left-out", TextStyle::Small, frame.colors.alert, left_out.said);
}

}  // namespace

std::optional<std::string> field(Frame& frame, const Field& field) {
    auto typed = take_what_fits(frame, field);
    const bool is_corrected = frame.left_out().id == field.id && frame.left_out().characters > 0;
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
                    .corrected = is_corrected ? frame.left_out().corrections : 0});
    say_what_is_left_out(frame, field);
    return typed;
}

}  // namespace ui
