// Where glyphs come from: the person's own fonts in a browser, boxes of fixed width in tests.
#pragma once

#include <cstdint>
#include <span>

namespace platform {

enum class Weight : unsigned char { Regular, Bold };

struct FontMetrics {
    float ascent = 0;  // both positive, in the px of the size asked for
    float descent = 0;
};

// In raster px. The pen stands on the baseline; y grows downwards.
struct GlyphPicture {
    float advance = 0;
    int left = 0;
    int top = 0;
    int width = 0;  // 0: no ink
    int height = 0;
    bool colored = false;
    std::span<const std::uint8_t> pixels;  // RGBA rows, valid until the next call
};

class GlyphSource {
  public:
    virtual ~GlyphSource() = default;
    virtual FontMetrics metrics(float size, Weight weight) = 0;
    virtual GlyphPicture glyph(char32_t code_point, float raster_size, Weight weight) = 0;
};

}  // namespace platform
