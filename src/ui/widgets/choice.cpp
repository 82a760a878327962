#include "ui/widgets/choice.h"

#include <algorithm>

#include "ui/frame/icon.h"
#include "ui/widgets/text.h"

namespace ui {
namespace {

constexpr float kMark = 24;

// What all choices share: the row's ground, its words, its room for a mark on the left.
Rect row(Frame& frame, const std::string& id, std::string_view label, std::string_view detail,
         bool chosen) {
    const float text_x = kPadding + kMark + 12;
    const float room = frame.width() - text_x - kPadding;
    const TextStyle style = chosen ? TextStyle::Strong : TextStyle::Body;
    const auto label_lines = frame.painter.fonts().lines(style, label, room);
    const auto detail_lines = detail.empty()
                                  ? std::vector<Line>{}
                                  : frame.painter.fonts().lines(TextStyle::Small, detail, room);
    const float height = height_of(style, label_lines) + height_of(TextStyle::Small, detail_lines);
    const Rect rect = frame.take(std::max(height + 22, 52.0f));

    const Touch touch = frame.touch(id);
    const float on = frame.ease(id + "/on", chosen ? 1.0f : 0.0f);
    const float shade = 0.035f * touch.hover + 0.06f * touch.hold;
    const Color ground =
        mix(mix(frame.colors.surface, frame.colors.accent_soft, on), frame.colors.ink, shade);
    if (on > 0 || shade > 0) frame.painter.fill(rect.inset(4), ground, 12);

    float y = rect.middle_y() - height / 2;
    const Color ink = mix(frame.colors.ink, frame.colors.accent_ink, on);
    y += draw_lines(frame, style, ink, label_lines, rect.x + text_x, y);
    draw_lines(frame, TextStyle::Small, frame.colors.soft_ink, detail_lines, rect.x + text_x, y);
    return rect;
}

void describe(Frame& frame, NodeRole role, const std::string& id, std::string_view label,
              std::string_view detail, bool chosen, const Rect& rect) {
    std::string name{label};
    if (!detail.empty()) name.append(" ").append(detail);
    frame.describe(
        {.id = id, .role = role, .name = std::move(name), .rect = rect, .checked = chosen});
}

float mark_x(const Rect& rect) { return rect.x + kPadding + kMark / 2; }

}  // namespace

bool radio(Frame& frame, const Choice& choice) {
    const Rect rect = row(frame, choice.id, choice.label, choice.detail, choice.chosen);
    const float on = frame.ease(choice.id + "/on", choice.chosen ? 1.0f : 0.0f);
    frame.painter.ring(mark_x(rect), rect.middle_y(), 10,
                       mix(frame.colors.soft_ink, frame.colors.accent, on), 1.6f);
    if (on > 0) frame.painter.circle(mark_x(rect), rect.middle_y(), 5.5f * on, frame.colors.accent);
    describe(frame, NodeRole::Radio, choice.id, choice.label, choice.detail, choice.chosen, rect);
    return frame.take_press(choice.id) && !choice.chosen;
}

bool segment(Frame& frame, const Choice& choice, std::size_t at, std::size_t count) {
    const Rect rect = frame.cell(at, count, kGrid, kSegmentHeight);
    const Touch touch = frame.touch(choice.id);
    const float on = frame.ease(choice.id + "/on", choice.chosen ? 1.0f : 0.0f);
    const Palette& colors = frame.colors;
    const float shade = 0.035f * touch.hover + 0.06f * touch.hold;
    frame.painter.fill(rect, mix(mix(colors.surface, colors.accent_soft, on), colors.ink, shade),
                       12);
    frame.painter.outline(rect, mix(control_line(colors), colors.accent, on), 12, 1 + 0.6f * on);
    const TextStyle style = choice.chosen ? TextStyle::Strong : TextStyle::Body;
    const float width = frame.painter.fonts().width(style, choice.label);
    // Where words and mark do not fit together, the frame and the weight say that it is chosen.
    const bool marked = choice.chosen && width + 24 <= rect.width - 12;
    const float mark = marked ? 24.0f : 0.0f;
    const float x = rect.middle_x() - (width + mark) / 2;
    if (marked) {
        draw_icon(frame.painter, Icon::Check, x + 9, rect.middle_y(), 18, colors.accent_ink);
    }
    frame.painter.text(style, x + mark, rect.middle_y() - 13,
                       mix(colors.ink, colors.accent_ink, on), spoken(choice.label));
    describe(frame, NodeRole::Radio, choice.id, choice.label, {}, choice.chosen, rect);
    return frame.take_press(choice.id) && !choice.chosen;
}

bool checkbox(Frame& frame, const Choice& choice) {
    const Rect rect = row(frame, choice.id, choice.label, choice.detail, choice.chosen);
    const Rect box{mark_x(rect) - 11, rect.middle_y() - 11, 22, 22};
    if (choice.chosen) {
        frame.painter.fill(box, frame.colors.accent, 7);
        draw_icon(frame.painter, Icon::Check, box.middle_x(), box.middle_y(), 18,
                  frame.colors.on_accent);
    } else {
        frame.painter.outline(box, frame.colors.soft_ink, 7, 1.6f);
    }
    describe(frame, NodeRole::Checkbox, choice.id, choice.label, choice.detail, choice.chosen,
             rect);
    return frame.take_press(choice.id);
}

bool ranked_checkbox(Frame& frame, const RankedChoice& choice) {
    const bool chosen = choice.rank > 0;
    const Rect rect = row(frame, choice.id, choice.label, choice.detail, chosen);
    if (chosen) {
        const std::string number = std::to_string(choice.rank);
        const float width = frame.painter.fonts().width(TextStyle::Strong, number);
        frame.painter.circle(mark_x(rect), rect.middle_y(), 13, frame.colors.accent);
        frame.painter.text(TextStyle::Strong, mark_x(rect) - width / 2, rect.middle_y() - 13,
                           frame.colors.on_accent, number);
    } else {
        frame.painter.ring(mark_x(rect), rect.middle_y(), 12, frame.colors.soft_ink, 1.4f);
    }
    describe(frame, NodeRole::Checkbox, choice.id, choice.label, choice.detail, chosen, rect);
    return frame.take_press(choice.id);
}

}  // namespace ui
