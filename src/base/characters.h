// Characters as a person sees and counts them: a letter with its marks, a kanji with its variant,
// an emoji of several people are one. The extended grapheme clusters of Unicode (UAX #29), as far
// as Japanese, European texts and emoji have them; where it has more rules, code points are
// counted.
#pragma once

#include <cstddef>
#include <string>
#include <string_view>

namespace base {

// So much a character may be made of; what follows counts as the next. The longest emoji has 10.
inline constexpr std::size_t kLongestCharacter = 16;  // code points

std::size_t count_characters(std::string_view text);

// The first `limit` characters of `text`.
std::string_view first_characters(std::string_view text, std::size_t limit);

struct Fitted {
    std::string text;
    std::size_t left_out = 0;  // characters
};

// What becomes of `before` when a person makes it `after` where `limit` characters have room: of
// what was put in, its beginning, as far as it fits. What was there already stays, and where that
// is longer than the limit it can be made shorter, not longer.
Fitted fitted(std::string_view before, std::string_view after, std::size_t limit);

}  // namespace base
