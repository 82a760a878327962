// Before anything leaves: what in it could tell who a patient is, each in its place, and whether to
// put it right or let it pass.
#pragma once

#include <optional>
#include <vector>

#include "domain/leaving.h"
#include "ui/parts/scene.h"

namespace ui {

// Draws nothing where nothing was found, or all of it was let pass. `fix` is the screen where the
// words are written; none where they stand on this one.
void patient_guard(Scene& scene, const std::vector<domain::Finding>& findings,
                   const std::optional<app::Route>& fix);

}  // namespace ui
