// One guide as a card that opens.
#pragma once

#include "ui/content.h"
#include "ui/frame.h"

namespace ui {

// True when its title was pressed.
bool guide_card(Frame& frame, const Guide& guide, bool open);

// Its lines, inside a card. Ids start with `id`.
void guide_lines(Frame& frame, const std::string& id, const GuideLines& lines);

}  // namespace ui
