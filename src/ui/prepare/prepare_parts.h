// What a prep may have beside its topics.
#pragma once

#include "domain/prep.h"
#include "ui/parts/scene.h"

namespace ui {

// What the last talk with this partner left: items put off, and steps that are still open.
void offered_again(Scene& scene, const domain::Prep& prep);
void open_steps(Scene& scene, const domain::Prep& prep);

// A word to each topic, the purpose, the day and the place. All of it optional, and what can be
// chosen need not be typed.
void prepare_details(Scene& scene, const domain::Prep& prep);

}  // namespace ui
