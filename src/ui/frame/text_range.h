// Words that stand in a row in assets/i18n and are found by their place in it. A range names its
// two ends, so that script/check-words.mjs knows that all between them is used.
#pragma once

#include <cassert>
#include <cstddef>

#include "i18n/text_keys.h"

namespace ui {

struct TextRange {
    i18n::Text first;
    i18n::Text last;

    [[nodiscard]] constexpr std::size_t size() const {
        return static_cast<std::size_t>(last) - static_cast<std::size_t>(first) + 1;
    }
    [[nodiscard]] constexpr i18n::Text at(std::size_t place) const {
        assert(place < size());
        return static_cast<i18n::Text>(static_cast<std::size_t>(first) + place);
    }
    // `count` of them from `place` on.
    [[nodiscard]] constexpr TextRange part(std::size_t place, std::size_t count) const {
        return {at(place), at(place + count - 1)};
    }
};

}  // namespace ui
