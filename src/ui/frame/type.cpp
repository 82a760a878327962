#include "ui/frame/type.h"

#include <imgui.h>

#include "base/utf8.h"

namespace ui {

StyleMeasures measures(TextStyle style) {
    switch (style) {
        case TextStyle::Caption: return {12, 16, false};
        case TextStyle::Small: return {14, 22, false};
        case TextStyle::Body: return {16, 26, false};
        case TextStyle::Strong: return {16, 26, true};
        case TextStyle::Heading: return {18, 28, true};
        case TextStyle::Title: return {26, 36, true};
    }
    return {16, 26, false};
}

ImFont* Fonts::font(TextStyle style) const { return measures(style).bold ? bold : regular; }

float Fonts::advance(TextStyle style, char32_t code_point) const {
    ImFontBaked* baked = font(style)->GetFontBaked(measures(style).size, density);
    return baked->GetCharAdvance(static_cast<ImWchar>(code_point));
}

float Fonts::width(TextStyle style, std::string_view text) const {
    float width = 0;
    for (std::size_t at = 0; at < text.size();) {
        const char32_t c = base::next_code_point(text, at);
        if (c != 0x200B) width += advance(style, c);
    }
    return width;
}

std::string Fonts::cut(TextStyle style, std::string_view text, float width) const {
    if (this->width(style, text) <= width) return std::string(text);
    const float room = width - advance(style, U'…');
    float used = 0;
    std::size_t end = 0;
    for (std::size_t at = 0; at < text.size(); end = at) {
        const char32_t c = base::next_code_point(text, at);
        if (c != 0x200B) used += advance(style, c);
        if (used > room) break;
    }
    return std::string(text.substr(0, end)) + "…";
}

std::vector<Line> Fonts::lines(TextStyle style, std::string_view text, float width) const {
    return break_lines(text, width, [&](char32_t c) { return advance(style, c); });
}

}  // namespace ui
