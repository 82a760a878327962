// The five tabs.
#pragma once

#include "app/route.h"
#include "ui/frame.h"

namespace ui {

inline constexpr float kTabBarHeight = 64;

void tab_bar(Frame& frame, app::Screen shown);

}  // namespace ui
