// What a person saves as a file: a text, or a picture of a few lines.
#pragma once

#include <string>
#include <vector>

namespace app {

// The order is that of kLooks in web/picture.js.
enum class CardLook : unsigned char { Title, Strong, Body, Soft };

struct CardLine {
    std::string text;
    CardLook look = CardLook::Body;

    friend bool operator==(const CardLine&, const CardLine&) = default;
};

}  // namespace app
