// What the person has set for the app itself.
#pragma once

#include <string>

#include "base/enum_names.h"

namespace domain {

enum class Language : unsigned char { Japanese, English };
inline constexpr base::EnumNames<Language, 2> kLanguageNames{{{
    {Language::Japanese, "ja"},
    {Language::English, "en"},
}}};
static_assert(kLanguageNames.complete(Language::English));

struct Settings {
    Language language = Language::Japanese;
    std::string my_name;  // how partners see the sender; may be empty
    std::string unread;

    friend bool operator==(const Settings&, const Settings&) = default;
};

}  // namespace domain
