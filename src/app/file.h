// What a person takes out of the app: a picture of a few lines, a sheet of paper, what is kept.
#pragma once

#include <string>
#include <vector>

#include "codec/written_out.h"

namespace app {

enum class Paper : unsigned char { A5, A6 };

enum class CardShape : unsigned char { AsTallAsItsLines, Wide, Square };

enum class LineLook : unsigned char { Title, Strong, Body, Soft };

struct CardLine {
    std::string text;
    LineLook look = LineLook::Body;

    friend bool operator==(const CardLine&, const CardLine&) = default;
};

using codec::WrittenLine;

enum class WrittenForm : unsigned char { Text, Table };

}  // namespace app
