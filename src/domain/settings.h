// What the person has set for the app itself.
#pragma once

#include <string>

#include "base/language.h"

namespace domain {

using base::kLanguageNames;
using base::Language;

// Whether the half of a talk between peers is heard. It is always seen.
enum class Bell : unsigned char { Silent, Sound };
inline constexpr base::EnumNames<Bell, 2> kBellNames{{{
    {Bell::Silent, "silent"},
    {Bell::Sound, "sound"},
}}};
static_assert(kBellNames.complete(Bell::Sound));

struct Settings {
    Language language = Language::Japanese;
    std::string my_name{};  // how partners see the sender; may be empty
    Bell bell = Bell::Silent;
    std::string unread{};

    friend bool operator==(const Settings&, const Settings&) = default;
};

}  // namespace domain
