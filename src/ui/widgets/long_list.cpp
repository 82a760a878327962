#include "ui/widgets/long_list.h"

#include <algorithm>

namespace ui {
namespace {

// Beyond the canvas, so that Tab and a screen reader always find a next one, and the page follows.
constexpr std::size_t kBeyond = 3;

struct Span {
    std::size_t first;
    std::size_t last;  // one past
};

// The rows from `y` to `bottom`, and a few more on both sides.
Span rows_between(const LongList& list, float y, float bottom) {
    const auto rows_above = [&](float height) {
        const float rows = std::max(0.0f, height / list.row_height);
        return std::min(list.count, static_cast<std::size_t>(rows));
    };
    const std::size_t first = rows_above(y);
    const std::size_t last = rows_above(bottom) + 1;
    return {first - std::min(first, kBeyond), std::min(list.count, last + kBeyond)};
}

}  // namespace

void long_list(Frame& frame, const LongList& list,
               const std::function<void(std::size_t at)>& draw_row) {
    const float top = frame.y();
    const auto go_to = [&](std::size_t at) {
        frame.space(top + static_cast<float>(at) * list.row_height - frame.y());
    };
    const auto draw = [&](Span rows) {
        for (std::size_t at = rows.first; at < rows.last; ++at) {
            go_to(at);
            frame.open({.id = list.id + "." + std::to_string(at),
                        .role = NodeRole::ListItem,
                        .position = static_cast<int>(at) + 1,
                        .set_size = static_cast<int>(list.count)});
            draw_row(at);
            frame.close();
        }
    };
    const Rect& view = frame.painter.view();
    const Span seen = rows_between(list, view.y - top, view.bottom() - top);
    frame.open(NodeRole::List, list.id, list.name);
    if (list.kept) {
        // With its neighbours: the next Tab goes to one of them.
        const Span kept{*list.kept - std::min<std::size_t>(*list.kept, 1),
                        std::min(list.count, *list.kept + 2)};
        draw({kept.first, std::min(kept.last, seen.first)});
        draw(seen);
        draw({std::max(kept.first, seen.last), kept.last});
    } else {
        draw(seen);
    }
    frame.close();
    go_to(list.count);
}

}  // namespace ui
