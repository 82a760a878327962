// What this app uses of Dear ImGui: an atlas of glyphs, and draw lists. There is no context, so its
// windows, widgets and input are not even linked: the page scrolls, focuses and activates. The
// inspector of debug builds has them, in a context of its own.
#pragma once

#include <imgui.h>
#include <imgui_internal.h>

#include "platform/glyph_source.h"
#include "ui/frame/type.h"

namespace platform {

// Outlives the draw lists that are made with its fonts.
class Drawing {
  public:
    // The app's two fonts, their glyphs made by `source` on first use; it outlives this.
    explicit Drawing(GlyphSource& source);
    ~Drawing();
    Drawing(const Drawing&) = delete;
    Drawing& operator=(const Drawing&) = delete;

    // From here on for so many device px per CSS px: edges are smoothed over one device px.
    void set_density(float density);

    // Around the building of draw lists: what ImGui::NewFrame and ImGui::Render do for the atlas.
    void begin();
    void end();

    [[nodiscard]] const ui::Fonts& fonts() const { return fonts_; }
    [[nodiscard]] ImFontAtlas& atlas() { return atlas_; }
    // What a renderer has to make, change and drop.
    [[nodiscard]] ImVector<ImTextureData*>& textures() { return atlas_.TexList; }

  private:
    ImDrawListSharedData shared_;
    ImFontAtlas atlas_;
    ui::Fonts fonts_;
    int frames_ = 0;
};

}  // namespace platform
