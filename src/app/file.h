// What a person takes out of the app: a picture of a few lines, a sheet of paper.
#pragma once

#include <string>
#include <vector>

namespace app {

enum class Paper : unsigned char { A5, A6 };

enum class CardShape : unsigned char { AsTallAsItsLines, Wide, Square };

enum class LineLook : unsigned char { Title, Strong, Body, Soft };

struct CardLine {
    std::string text;
    LineLook look = LineLook::Body;

    friend bool operator==(const CardLine&, const CardLine&) = default;
};

}  // namespace app
