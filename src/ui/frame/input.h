// What the page told since the last frame. Activation comes from the page only: a press names the
// element that was clicked, by mouse, finger, key, screen reader or test alike.
#pragma once

#include <string>
#include <vector>

namespace ui {

struct Press {
    std::string id;
};

struct Typed {
    std::string id;
    std::string value;  // the field's whole text
};

struct Input {
    std::vector<Press> presses;
    std::vector<Typed> typed;
    std::string hovered;  // element ids, empty for none
    std::string held;
    std::string focused;
};

}  // namespace ui
