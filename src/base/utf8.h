// UTF-8 at the door: text from outside is checked and cleaned once, where it enters.
#pragma once

#include <cstddef>
#include <string>
#include <string_view>

namespace base {

// Well-formed UTF-8 as RFC 3629 defines it: no overlong forms, no surrogates, at most U+10FFFF.
bool is_utf8(std::string_view text);

// The code point at `at`, moving `at` past it. Malformed input gives U+FFFD and moves one byte.
char32_t next_code_point(std::string_view text, std::size_t& at);

void append_code_point(std::string& text, char32_t code_point);

std::size_t count_code_points(std::string_view text);

// The first `limit` code points of `text`.
std::string_view first_code_points(std::string_view text, std::size_t limit);

// Text as a person may have meant it: control characters but line feed, and the characters that
// override or isolate the direction of writing, are dropped; malformed bytes too. From outside no
// more than `limit` characters are taken; what a person writes is held by its field.
std::string cleaned(std::string_view text);
std::string cleaned(std::string_view text, std::size_t limit);

// The same on one line: for names, places and whatever else has no second line.
std::string cleaned_line(std::string_view text);
std::string cleaned_line(std::string_view text, std::size_t limit);

// Nothing but spaces (U+3000 too) and line feeds.
bool is_blank(std::string_view text);

// For searching: small letters, hiragana for katakana, ASCII for its full-width forms.
std::string folded(std::string_view text);

}  // namespace base
