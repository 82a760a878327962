// What the last talk with this partner left: items put off, and steps that are still open.
#pragma once

#include "domain/prep.h"
#include "ui/screens/screen.h"

namespace ui {

void offered_again(Screen& screen, const domain::Prep& prep);
void open_steps(Screen& screen, const domain::Prep& prep);

}  // namespace ui
