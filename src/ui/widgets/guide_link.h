// A row that leads to one guide of ヒント, where it matters.
#pragma once

#include <string>

#include "ui/frame.h"

namespace ui {

// A card of its own. `guide` is the id of one of ui::reading.
void guide_link(Frame& page, const std::string& guide);

}  // namespace ui
