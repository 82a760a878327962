// A list of any length, with rows of one height: only those near the canvas are laid out and
// described, each with its place in the whole.
#pragma once

#include <functional>
#include <optional>
#include <string>
#include <string_view>

#include "ui/frame/frame.h"

namespace ui {

struct LongList {
    std::string id;
    std::string_view name;
    std::size_t count = 0;
    float row_height = 0;
    std::optional<std::size_t> kept = {};  // the row that has the focus stays, wherever it is
};

// `draw_row` draws the row of that place in the list, exactly as high as it was said to be.
void long_list(Frame& frame, const LongList& list,
               const std::function<void(std::size_t at)>& draw_row);

}  // namespace ui
