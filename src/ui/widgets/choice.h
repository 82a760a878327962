// Things that are chosen: one of several (radio), any of several (check).
#pragma once

#include <string>
#include <string_view>

#include "ui/frame/frame.h"

namespace ui {

struct Choice {
    std::string id;
    std::string_view label;
    std::string_view detail = {};
    bool chosen = false;
};

// One row of a radio group: call between open(RadioGroup) and close(). True when pressed.
bool radio(Frame& frame, const Choice& choice);

// The same, `at` of `count` side by side; the row is left with frame.space(kSegmentHeight).
inline constexpr float kSegmentHeight = 48;
bool segment(Frame& frame, const Choice& choice, std::size_t at, std::size_t count);

// A row with a check mark. True when pressed, whichever way it turns.
bool checkbox(Frame& frame, const Choice& choice);

// A row with the order in which it was chosen (from 1) instead of a check mark; 0 is not chosen.
struct RankedChoice {
    std::string id;
    std::string_view label;
    std::string_view detail = {};
    std::size_t rank = 0;
};
bool ranked_checkbox(Frame& frame, const RankedChoice& choice);

}  // namespace ui
