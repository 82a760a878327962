// A round of a circle as lines to read, on the screen and in a message.
#pragma once

#include <string>

#include "domain/named_circle.h"
#include "i18n/words.h"

namespace ui {

// Pairs first, then those who rest, with why.
inline std::size_t count_lines(const domain::Round& round) {
    return round.pairs.size() + round.rests.size();
}
std::string round_line(const i18n::Words& words, const domain::NamedCircle& circle,
                       const domain::Round& round, std::size_t at);

std::string round_title(const i18n::Words& words, const domain::NamedCircle& circle);

// The round as a message.
std::string round_text(const i18n::Words& words, const domain::NamedCircle& circle,
                       const domain::Round& round);

}  // namespace ui
