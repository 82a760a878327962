#include "base/id.h"

#include <algorithm>

namespace base {

std::string hex_from_bits(std::uint64_t bits) {
    constexpr char kDigits[] = "0123456789abcdef";
    std::string text(16, '0');
    for (std::size_t place = 16; place-- > 0; bits >>= 4) {
        text[place] = kDigits[bits & 15];
    }
    return text;
}

bool is_id_text(const std::string& text) {
    return text.size() == 16 && std::ranges::all_of(text, [](char c) {
               return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'f');
           });
}

}  // namespace base
