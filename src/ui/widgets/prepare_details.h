// What a prep may say beside its topics: a word to each, the purpose, the day and the place. All
// of it optional, and what can be chosen need not be typed.
#pragma once

#include "domain/prep.h"
#include "ui/screens/scene.h"

namespace ui {

void prepare_details(Scene& scene, const domain::Prep& prep);

}  // namespace ui
