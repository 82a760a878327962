// What the last talk with this partner left: items put off, and steps that are still open.
#pragma once

#include "domain/prep.h"
#include "ui/screens/scene.h"

namespace ui {

void offered_again(Scene& scene, const domain::Prep& prep);
void open_steps(Scene& scene, const domain::Prep& prep);

}  // namespace ui
