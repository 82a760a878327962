// What a cleaned text may hold, said a second time and in another way than base/utf8.cpp does: by
// the table of well-formed byte sequences in RFC 3629, section 4.
#pragma once

#include <cstddef>
#include <optional>
#include <string_view>

namespace fuzz {

// How many bytes the character at the front has; nullopt for none that is well-formed.
inline std::optional<std::size_t> character_size(std::string_view text) {
    const auto within = [&](std::size_t at, unsigned lowest, unsigned highest) {
        const unsigned byte = at < text.size() ? static_cast<unsigned char>(text[at]) : 0x100;
        return byte >= lowest && byte <= highest;
    };
    const auto tail = [&](std::size_t at) { return within(at, 0x80, 0xBF); };
    if (within(0, 0x00, 0x7F)) return 1;
    if (within(0, 0xC2, 0xDF) && tail(1)) return 2;
    const bool three =
        (within(0, 0xE0, 0xE0) && within(1, 0xA0, 0xBF)) || (within(0, 0xE1, 0xEC) && tail(1)) ||
        (within(0, 0xED, 0xED) && within(1, 0x80, 0x9F)) || (within(0, 0xEE, 0xEF) && tail(1));
    if (three && tail(2)) return 3;
    const bool four = (within(0, 0xF0, 0xF0) && within(1, 0x90, 0xBF)) ||
                      (within(0, 0xF1, 0xF3) && tail(1)) ||
                      (within(0, 0xF4, 0xF4) && within(1, 0x80, 0x8F));
    if (four && tail(2) && tail(3)) return 4;
    return std::nullopt;
}

// Controls other than line feed, and what marks, overrides or isolates a direction of writing.
inline bool is_control_or_direction(std::string_view character) {
    const auto byte = [&](std::size_t at) { return static_cast<unsigned char>(character[at]); };
    if (character.size() == 1) return (byte(0) < 0x20 && byte(0) != '\n') || byte(0) == 0x7F;
    if (character.size() == 2) {
        return (byte(0) == 0xC2 && byte(1) < 0xA0) || character == "\u061C";
    }
    for (const std::string_view one :
         {"\u200E", "\u200F", "\u2028", "\u2029", "\u202A", "\u202B", "\u202C", "\u202D", "\u202E",
          "\u2066", "\u2067", "\u2068", "\u2069", "\uFEFF"}) {
        if (character == one) return true;
    }
    return false;
}

}  // namespace fuzz
