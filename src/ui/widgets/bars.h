// What frames a screen: its title with the way back, and the five tabs.
#pragma once

#include <string_view>

#include "app/route.h"
#include "ui/frame.h"

namespace ui {

inline constexpr float kTabBarHeight = 64;

// The title of a screen that a tab leads to.
void tab_title(Frame& frame, std::string_view title);

// The title of a screen that was stepped into, with the way back above it.
void step_title(Frame& frame, std::string_view title);

void tab_bar(Frame& frame, app::Screen shown);

}  // namespace ui
