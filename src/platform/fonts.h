// The two fonts of the app in Dear ImGui's atlas, their glyphs loaded on first use from a
// GlyphSource. No font file, no rasteriser: this is the whole font loader.
#pragma once

#include "platform/glyph_source.h"
#include "ui/frame/type.h"

namespace platform {

// Needs an ImGui context. `source` must outlive it.
ui::Fonts add_fonts(GlyphSource& source);

// From here on glyphs are made for `density` device px per CSS px.
void set_density(ui::Fonts& fonts, float density);

}  // namespace platform
