// What was just deleted, and the way back: on the bar of whatever screen is shown, while there is
// time.
#pragma once

#include "app/state.h"
#include "ui/frame.h"

namespace ui {

void draw_undo(Frame& bar, const app::State& state);

}  // namespace ui
