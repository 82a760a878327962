// What the person has set for the app itself.
#pragma once

#include <string>

#include "base/language.h"

namespace domain {

using base::kLanguageNames;
using base::Language;

struct Settings {
    Language language = Language::Japanese;
    std::string my_name;  // how partners see the sender; may be empty
    std::string unread;

    friend bool operator==(const Settings&, const Settings&) = default;
};

}  // namespace domain
