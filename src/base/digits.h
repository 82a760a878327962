// Whole numbers with leading zeros. printf would bring 3 kB of arithmetic to a first visit.
#pragma once

#include <cstddef>
#include <string>

namespace base {

// At least `width` digits.
inline std::string digits(unsigned value, std::size_t width) {
    const std::string text = std::to_string(value);
    return std::string(text.size() < width ? width - text.size() : 0, '0') + text;
}

}  // namespace base
