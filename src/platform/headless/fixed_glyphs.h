// Glyphs of fixed width, the same on every machine: 1 em from U+2E80 on, 0.5 em before it. Each has
// a small square of ink, so that the atlas is packed as it is with real fonts.
#pragma once

#include <vector>

#include "platform/glyph_source.h"

namespace platform::headless {

class FixedGlyphs : public GlyphSource {
  public:
    FontMetrics metrics(float size, Weight weight) override;
    GlyphPicture glyph(char32_t code_point, float raster_size, Weight weight) override;

  private:
    std::vector<std::uint8_t> pixels_;
};

}  // namespace platform::headless
