// Going from screen to screen, and what belongs to the app as a whole.
#pragma once

#include <cstddef>
#include <string>

#include "app/route.h"
#include "domain/settings.h"

namespace app {

struct GoTo {
    Route route;
};
struct GoBack {};
struct WentBack {
    std::size_t depth = 0;  // steps that are left in the browser's history
};
struct ChooseLanguage {
    domain::Language language = domain::Language::Japanese;
};
struct EditMyName {
    std::string name;
};
struct UpdateFound {};
struct AcceptUpdate {};
struct ReadNotices {};
struct NoticesRead {
    std::string text;
};
struct WokeUp {};  // the moment that WakeAfter asked for

}  // namespace app
