// The languages the app speaks (languages.def).
#pragma once

#include <array>

#include "base/enum_names.h"

namespace base {

enum class Language : unsigned char {
#define TAIWA_LANGUAGE(name, ...) name,
#include "base/languages.def"
#undef TAIWA_LANGUAGE
};

inline constexpr std::size_t kLanguages = 0
#define TAIWA_LANGUAGE(...) +1
#include "base/languages.def"
#undef TAIWA_LANGUAGE
    ;

inline constexpr EnumNames<Language, kLanguages> kLanguageNames{{{
#define TAIWA_LANGUAGE(name, spelling, ...) {Language::name, spelling},
#include "base/languages.def"
#undef TAIWA_LANGUAGE
}}};

// Each language's own name, in the same order.
inline constexpr std::array<std::string_view, kLanguages> kLanguageAutonyms{
#define TAIWA_LANGUAGE(name, spelling, autonym) autonym,
#include "base/languages.def"
#undef TAIWA_LANGUAGE
};

}  // namespace base
