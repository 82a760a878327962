// Where the person is. One screen, one file in ui/<feature>; what each is stands in screens.def.
#pragma once

#include <cstddef>
#include <string>

namespace app {

enum class Screen : unsigned char {
#define TAIWA_SCREEN(name, ...) name,
#include "app/screens.def"
#undef TAIWA_SCREEN
};

inline constexpr std::size_t kScreens = 0
#define TAIWA_SCREEN(...) +1
#include "app/screens.def"
#undef TAIWA_SCREEN
    ;

struct Route {
    Screen screen = Screen::Home;
    std::string subject;  // an id's text, or empty

    friend bool operator==(const Route&, const Route&) = default;
};

}  // namespace app
