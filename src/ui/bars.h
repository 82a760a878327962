// What stays in sight at the bottom, whatever screen is shown.
#pragma once

#include "app/route.h"
#include "app/state.h"
#include "ui/frame/frame.h"

namespace ui {

inline constexpr float kTabBarHeight = 64;

// The five tabs.
void tab_bar(Frame& frame, app::Screen shown);

// What was just deleted, and the way back, while there is time.
void draw_undo(Frame& bar, const app::State& state);

}  // namespace ui
