// Whether the links to a partner are closed, as a row that leads to where that is settled.
#pragma once

#include "ui/parts/scene.h"

namespace ui {

void lock_row(Frame& page, const domain::Partner& partner);

}  // namespace ui
