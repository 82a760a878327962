// A round of a circle as lines to read, on the screen and in a message.
#pragma once

#include <string>
#include <vector>

#include "domain/named_circle.h"
#include "i18n/words.h"

namespace ui {

// Pairs first, then those who rest, with why.
std::vector<std::string> round_lines(const i18n::Words& words, const domain::NamedCircle& circle,
                                     const domain::Round& round);

std::string round_title(const i18n::Words& words, const domain::NamedCircle& circle);

// The round as a message.
std::string round_text(const i18n::Words& words, const domain::NamedCircle& circle,
                       const domain::Round& round);

}  // namespace ui
