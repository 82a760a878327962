// One step or promise that is open: done with one press; moved to another day or dropped below it.
#pragma once

#include <string>

#include "domain/notebook.h"
#include "ui/parts/scene.h"

namespace ui {

// Stable for as long as the step is the same step.
std::string id_of(const domain::OpenStep& open);

// Inside a card with room for rows.
void step_row(Scene& scene, const domain::OpenStep& open);

}  // namespace ui
