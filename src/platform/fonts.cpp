#include "platform/fonts.h"

#include <imgui.h>
#include <imgui_internal.h>
#include <misc/freetype/imgui_freetype.h>

#include <cmath>

namespace platform {
namespace {

// What an ImFontConfig carries in place of a font file; the atlas keeps a copy.
struct Face {
    GlyphSource* source;
    Weight weight;
};

const Face& face_of(const ImFontConfig* config) {
    return *static_cast<const Face*>(config->FontData);
}

bool contains_glyph(ImFontAtlas*, ImFontConfig*, ImWchar) {
    return true;  // the browser falls back from font to font by itself
}

bool init_baked(ImFontAtlas*, ImFontConfig* config, ImFontBaked* baked, void*) {
    const Face& face = face_of(config);
    const FontMetrics metrics = face.source->metrics(baked->Size, face.weight);
    // As CSS does: the font's own height is centred in the size asked for.
    const float room = baked->Size - (metrics.ascent + metrics.descent);
    baked->Ascent = std::ceil(metrics.ascent + room / 2);
    baked->Descent = baked->Ascent - baked->Size;
    if (baked->Descent >= 0) baked->Descent = -1;
    return true;
}

bool load_glyph(ImFontAtlas* atlas, ImFontConfig* config, ImFontBaked* baked, void*,
                ImWchar code_point, ImFontGlyph* glyph, float* advance_x) {
    const Face& face = face_of(config);
    const float density = config->RasterizerDensity * baked->RasterizerDensity;
    const GlyphPicture picture =
        face.source->glyph(static_cast<char32_t>(code_point), baked->Size * density, face.weight);
    if (advance_x != nullptr) {
        *advance_x = picture.advance / density;
        return true;
    }
    glyph->Codepoint = static_cast<unsigned int>(code_point) & 0x3FF'FFFFu;  // 26 bits wide
    glyph->AdvanceX = picture.advance / density;
    if (picture.width <= 0 || picture.height <= 0) return true;
    const ImFontAtlasRectId id = ImFontAtlasPackAddRect(atlas, picture.width, picture.height);
    if (id == ImFontAtlasRectId_Invalid) return false;  // the atlas is full
    // Packing may have moved every rectangle: ask for this one only now.
    ImTextureRect* rect = ImFontAtlasPackGetRect(atlas, id);
    glyph->X0 = static_cast<float>(picture.left) / density;
    glyph->Y0 = baked->Ascent + static_cast<float>(picture.top) / density;
    glyph->X1 = glyph->X0 + static_cast<float>(picture.width) / density;
    glyph->Y1 = glyph->Y0 + static_cast<float>(picture.height) / density;
    glyph->Visible = true;
    glyph->Colored = picture.colored;
    glyph->PackId = id;
    ImFontAtlasBakedSetFontGlyphBitmap(atlas, baked, config, glyph, rect, picture.pixels.data(),
                                       ImTextureFormat_RGBA32, picture.width * 4);
    return true;
}

}  // namespace

ImFont* add_font(ImFontAtlas& atlas, GlyphSource& source, Weight weight) {
    Face face{&source, weight};
    ImFontConfig config;
    config.FontData = &face;
    config.FontDataSize = sizeof face;
    config.FontDataOwnedByAtlas = false;
    config.SizePixels = 16;
    return atlas.AddFont(&config);
}

const ImFontLoader* font_loader() {
    static const ImFontLoader loader = [] {
        ImFontLoader ours;
        ours.Name = "glyph source";
        ours.FontSrcContainsGlyph = contains_glyph;
        ours.FontBakedInit = init_baked;
        ours.FontBakedLoadGlyph = load_glyph;
        return ours;
    }();
    return &loader;
}

}  // namespace platform

// With IMGUI_ENABLE_FREETYPE the atlas asks here for its loader, so neither FreeType nor
// stb_truetype is linked.
namespace ImGuiFreeType {
const ImFontLoader* GetFontLoader() { return platform::font_loader(); }
bool DebugEditFontLoaderFlags(ImGuiFreeTypeLoaderFlags*) { return false; }
}  // namespace ImGuiFreeType
