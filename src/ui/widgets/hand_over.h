// The end of every screen that hands something over: who can read a link, the link itself, and the
// presses that share or copy it.
#pragma once

#include "ui/screens/screen.h"

namespace ui {

void link_readers(Frame& page);

// What goes along in the share sheet.
struct Covering {
    i18n::Text title{};
    i18n::Text message{};
};

// The link on the page and the buttons on the bar.
void hand_over_link(Screen& screen, const Covering& covering);

}  // namespace ui
