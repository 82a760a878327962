// The key words that open what is closed. Nobody keeps them before what they open is taken in.
#pragma once

#include <optional>

#include "i18n/words.h"
#include "ui/parts/scene.h"

namespace ui {

// `wrong`: what is said of those that were tried.
void ask_for_words(Scene& scene, i18n::Text body, std::optional<i18n::Text> wrong);

}  // namespace ui
