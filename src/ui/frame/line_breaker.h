// Where lines of Japanese and English may break. Characters such as 。 never start a line and
// 「 never ends one (JIS X 4051 kinsoku); Latin words stay whole; text that carries U+200B between
// phrases breaks there before it breaks anywhere else.
#pragma once

#include <functional>
#include <string>
#include <string_view>
#include <vector>

namespace ui {

struct Line {
    std::string text;  // without U+200B and without the space it broke at
    float width = 0;   // CSS px
};

// `advance` gives a code point's width in CSS px. A line feed always breaks. At least one line.
std::vector<Line> break_lines(std::string_view text, float width,
                              const std::function<float(char32_t)>& advance);

}  // namespace ui
