// While preparing: what the two could agree on first, folded into one row. It goes into the prep
// only when the person says so.
#pragma once

#include "domain/notebook.h"
#include "ui/screens/screen.h"

namespace ui {

// Nothing, where the two have talked or agreed before.
void handshake_card(Screen& screen, const domain::Prep& prep, const domain::Partner& partner);

}  // namespace ui
