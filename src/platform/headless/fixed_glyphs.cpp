#include "platform/headless/fixed_glyphs.h"

namespace platform::headless {

FontMetrics FixedGlyphs::metrics(float size, Weight) {
    return {.ascent = size * 0.8f, .descent = size * 0.2f};
}

GlyphPicture FixedGlyphs::glyph(char32_t code_point, float raster_size, Weight weight) {
    constexpr int kInk = 4;
    const bool has_ink = code_point > U' ' && code_point != U'\u3000';
    GlyphPicture picture{
        .advance = raster_size * (code_point >= 0x2E80 ? 1.0f : 0.5f),
        .left = 1,
        .top = -static_cast<int>(raster_size / 2),
        .width = has_ink ? kInk : 0,
        .height = has_ink ? kInk + (weight == Weight::Bold ? 1 : 0) : 0,
        .colored = false,
        .pixels = {},
    };
    pixels_.assign(static_cast<std::size_t>(picture.width * picture.height) * 4, 0xFF);
    picture.pixels = pixels_;
    return picture;
}

}  // namespace platform::headless
