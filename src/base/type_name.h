// What a type is called in the source, without its namespaces: for those who look into a running
// app, never for what is stored or sent.
#pragma once

#include <cstddef>
#include <string_view>

namespace base {

template <class Type>
constexpr std::string_view type_name() {
    constexpr std::string_view kBefore = "Type = ";
    const std::string_view whole = __PRETTY_FUNCTION__;
    const std::size_t begin = whole.find(kBefore) + kBefore.size();
    const std::string_view name = whole.substr(begin, whole.find_first_of(";]", begin) - begin);
    return name.substr(name.rfind(':') + 1);
}

}  // namespace base
