// The end of every screen that hands something over: who can read a link, the link itself, and the
// presses that share or copy it.
#pragma once

#include <string_view>

#include "ui/screens/screen.h"

namespace ui {

void link_readers(Frame& page);

// The link on the page and the buttons on the bar. `message` goes along in the share sheet.
void hand_over_link(Screen& screen, std::string_view message);

}  // namespace ui
