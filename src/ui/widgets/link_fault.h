// Why a link could not be opened and what to do next; where it is closed, the words that open it.
#pragma once

#include "ui/screens/screen.h"

namespace ui {

void draw_link_fault(Screen& screen);

}  // namespace ui
