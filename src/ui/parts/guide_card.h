// One guide as a card that opens, and a row that leads to one of ヒント, where it matters.
#pragma once

#include <string>

#include "ui/frame/frame.h"
#include "ui/words/content.h"

namespace ui {

// True when its title was pressed.
bool guide_card(Frame& frame, const Guide& guide, bool open);

// Its lines, inside a card. Ids start with `id`.
void guide_lines(Frame& frame, const std::string& id, const GuideLines& lines);

// A card of its own. `guide` is the id of one of ui::reading.
void guide_link(Frame& page, const std::string& guide);

}  // namespace ui
