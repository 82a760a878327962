// Key words, shown to be told or written down; and those that open what is closed, which nobody
// keeps before what they open is taken in.
#pragma once

#include <optional>
#include <string_view>

#include "i18n/words.h"
#include "ui/parts/scene.h"

namespace ui {

// Each on one line, whole.
void show_key_words(Frame& page, std::string_view words);

// `wrong`: what is said of those that were tried.
void ask_for_key_words(Scene& scene, i18n::Text body, std::optional<i18n::Text> wrong);

}  // namespace ui
