// Type: a few styles, each one size, line height and weight of the person's own system fonts.
#pragma once

#include <string_view>
#include <vector>

#include "ui/frame/line_breaker.h"

struct ImDrawListSharedData;
struct ImFont;

namespace ui {

enum class TextStyle : unsigned char { Caption, Small, Body, Strong, Heading, Title };

struct StyleMeasures {
    float size;         // CSS px
    float line_height;  // CSS px
    bool bold;
};

StyleMeasures measures(TextStyle style);

// The two fonts the atlas holds, and the density of the screen they are drawn for.
struct Fonts {
    ImFont* regular = nullptr;
    ImFont* bold = nullptr;
    ImDrawListSharedData* lists = nullptr;  // what draw lists with these fonts are made with
    float density = 1;                      // device px per CSS px

    [[nodiscard]] ImFont* font(TextStyle style) const;
    [[nodiscard]] float advance(TextStyle style, char32_t code_point) const;  // CSS px
    [[nodiscard]] float width(TextStyle style, std::string_view text) const;
    // On one line, with "…" where it had to be cut.
    [[nodiscard]] std::string cut(TextStyle style, std::string_view text, float width) const;
    [[nodiscard]] std::vector<Line> lines(TextStyle style, std::string_view text,
                                          float width) const;
};

}  // namespace ui
