// How a screen begins: the way back, its title, and what the person must know right now.
#pragma once

#include <string_view>

#include "ui/parts/scene.h"

namespace ui {

// Of a screen that a tab leads to.
void tab_title(Scene& scene, std::string_view title);

// Of a screen that was stepped into, with the way back above it.
void step_title(Scene& scene, std::string_view title);

}  // namespace ui
