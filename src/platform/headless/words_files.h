// The words as they are shipped, read from the build folder.
#pragma once

#include <string>

#include "base/language.h"

namespace platform::headless {

// Empty when there is none.
std::string words_file(base::Language language);

// i18n::Words speaks that language from here on; false when there is no whole file.
bool learn_words(base::Language language);
bool learn_all_words();

}  // namespace platform::headless
