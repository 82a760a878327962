// Glyphs from the browser's own fonts: web/glyphs.js behind a GlyphSource.
#pragma once

#include <vector>

#include "platform/glyph_source.h"

namespace platform::web {

class BrowserGlyphs : public GlyphSource {
  public:
    FontMetrics metrics(float size, Weight weight) override;
    GlyphPicture glyph(char32_t code_point, float raster_size, Weight weight) override;

  private:
    std::vector<std::uint8_t> pixels_;
};

}  // namespace platform::web
