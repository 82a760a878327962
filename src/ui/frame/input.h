// What the page told since the last frame. Activation comes from the page only: a press names the
// element that was clicked, by mouse, finger, key, screen reader or test alike.
#pragma once

#include <cstddef>
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

// Of what was typed last, what its field has no room for.
struct LeftOut {
    std::string id;              // of the field
    std::size_t characters = 0;  // 0: all of it is there
    int corrections = 0;         // so far: the field shows again what is kept
    std::string said;            // of it, on the screen

    void of(const std::string& field, std::size_t count) {
        id = field;
        characters = count;
        said.clear();
        if (count > 0) ++corrections;
    }
};

struct Input {
    std::vector<Press> presses;
    std::vector<Typed> typed;
    std::string hovered;  // element ids, empty for none
    std::string held;
    std::string focused;
};

}  // namespace ui
