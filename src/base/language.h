// The languages the app speaks. The spellings are BCP 47 and permanent: they are in the settings.
#pragma once

#include "base/enum_names.h"

namespace base {

enum class Language : unsigned char { Japanese, English };
inline constexpr std::size_t kLanguages = 2;
inline constexpr EnumNames<Language, kLanguages> kLanguageNames{{{
    {Language::Japanese, "ja"},
    {Language::English, "en"},
}}};
static_assert(kLanguageNames.complete(Language::English));

}  // namespace base
