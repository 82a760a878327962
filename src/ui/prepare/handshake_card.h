// While preparing: what the two could agree on first, folded into one row. It goes into the prep
// only when the person says so.
#pragma once

#include "domain/notebook.h"
#include "ui/parts/scene.h"

namespace ui {

// Nothing, where the two have talked or agreed before.
void handshake_card(Scene& scene, const domain::Prep& prep, const domain::Partner& partner);

}  // namespace ui
