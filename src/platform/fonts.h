// A font of Dear ImGui's atlas whose glyphs come from a GlyphSource. No font file, no rasteriser:
// this is the whole font loader.
#pragma once

#include "platform/glyph_source.h"

struct ImFont;
struct ImFontAtlas;

namespace platform {

// `source` must outlive the atlas.
ImFont* add_font(ImFontAtlas& atlas, GlyphSource& source, Weight weight);

}  // namespace platform
