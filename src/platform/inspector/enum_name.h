// What a value of an enum is called in the source.
#pragma once

#include <array>
#include <cstddef>
#include <string_view>
#include <utility>

namespace platform::inspector {
namespace detail {

template <auto Value>
constexpr std::string_view enum_name() {
    constexpr std::string_view kBefore = "Value = ";
    const std::string_view whole = __PRETTY_FUNCTION__;
    const std::size_t begin = whole.find(kBefore) + kBefore.size();
    const std::string_view name = whole.substr(begin, whole.find_first_of(";]", begin) - begin);
    // What is no value of the enum is spelt as a cast.
    return name.starts_with('(') ? std::string_view{} : name.substr(name.rfind(':') + 1);
}

template <class Enum, std::size_t... At>
constexpr auto enum_names(std::index_sequence<At...>) {
    return std::array{enum_name<static_cast<Enum>(At)>()...};
}

}  // namespace detail

// Empty where there is no such value.
template <class Enum>
std::string_view enum_name(Enum value) {
    constexpr std::size_t kMost = 64;
    static constexpr auto kNames = detail::enum_names<Enum>(std::make_index_sequence<kMost>());
    const auto at = static_cast<std::size_t>(value);
    return at < kMost ? kNames[at] : std::string_view{};
}

}  // namespace platform::inspector
