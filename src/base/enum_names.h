// The permanent spelling of an enum: one constexpr table per enum, asserted complete where it is
// written down. A spelling that has been stored is never changed and never used again.
#pragma once

#include <array>
#include <cstddef>
#include <optional>
#include <string_view>
#include <utility>

namespace base {

template <class Enum, std::size_t Count>
struct EnumNames {
    std::array<std::pair<Enum, std::string_view>, Count> rows;

    [[nodiscard]] constexpr std::string_view name(Enum value) const {
        for (const auto& [known, text] : rows) {
            if (known == value) return text;
        }
        return {};
    }

    [[nodiscard]] constexpr std::optional<Enum> value(std::string_view name) const {
        for (const auto& [known, text] : rows) {
            if (text == name) return known;
        }
        return std::nullopt;
    }

    // Rows stand in the order of the enum, from 0, none missing, none empty.
    [[nodiscard]] constexpr bool complete(Enum last) const {
        for (std::size_t i = 0; i < Count; ++i) {
            if (static_cast<std::size_t>(rows[i].first) != i || rows[i].second.empty()) {
                return false;
            }
        }
        return static_cast<std::size_t>(last) + 1 == Count;
    }
};

}  // namespace base
