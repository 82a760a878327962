#include "platform/web/glyphs.h"

#include <cstdlib>

#include "platform/web/host.h"

namespace platform::web {

FontMetrics BrowserGlyphs::metrics(float size, Weight weight) {
    float out[2]{};
    js_font_metrics(size, weight == Weight::Bold ? 1 : 0, out);
    return {out[0], out[1]};
}

GlyphPicture BrowserGlyphs::glyph(char32_t code_point, float raster_size, Weight weight) {
    float out[6]{};
    unsigned char* pixels = js_glyph(static_cast<unsigned>(code_point), raster_size,
                                     weight == Weight::Bold ? 1 : 0, out);
    GlyphPicture picture{
        .advance = out[0],
        .left = static_cast<int>(out[1]),
        .top = static_cast<int>(out[2]),
        .width = static_cast<int>(out[3]),
        .height = static_cast<int>(out[4]),
        .colored = out[5] != 0,
        .pixels = {},
    };
    pixels_.clear();
    if (pixels != nullptr) {
        const auto size = static_cast<std::size_t>(picture.width * picture.height) * 4;
        pixels_.assign(pixels, pixels + size);
        std::free(pixels);
    } else {
        picture.width = picture.height = 0;
    }
    picture.pixels = pixels_;
    return picture;
}

}  // namespace platform::web
