#include "platform/drawing.h"

#include <cfloat>

#include "platform/fonts.h"

namespace platform {

Drawing::Drawing(GlyphSource& source) {
    atlas_.RefCount = 1;
    // Room for the first screen; making more than it needs costs the start, and it grows.
    atlas_.TexMinWidth = 512;
    atlas_.TexMinHeight = 512;
    atlas_.Flags |= ImFontAtlasFlags_NoMouseCursors;
    atlas_.RendererHasTextures = true;
    ImFontAtlasAddDrawListSharedData(&atlas_, &shared_);
    fonts_ = {.regular = add_font(atlas_, source, Weight::Regular),
              .bold = add_font(atlas_, source, Weight::Bold),
              .lists = &shared_};
}

Drawing::~Drawing() {
    for (ImTextureData* texture : atlas_.TexList) texture->SetStatus(ImTextureStatus_Destroyed);
    ImFontAtlasRemoveDrawListSharedData(&atlas_, &shared_);
}

void Drawing::set_density(float density) {
    fonts_.density = density;
    fonts_.regular->CurrentRasterizerDensity = density;
    fonts_.bold->CurrentRasterizerDensity = density;
}

void Drawing::begin() {
    ImFontAtlasUpdateNewFrame(&atlas_, ++frames_, true);
    shared_.FontAtlas = &atlas_;  // from now on the atlas keeps these two up to date as it grows
    shared_.TexUvWhitePixel = atlas_.TexUvWhitePixel;
    shared_.TexUvLines = atlas_.TexUvLines;
    shared_.ClipRectFullscreen = {-FLT_MAX, -FLT_MAX, FLT_MAX, FLT_MAX};
    shared_.CurveTessellationTol = 1.25f;  // both as in ImGuiStyle
    shared_.SetCircleTessellationMaxError(0.3f / fonts_.density);
    shared_.InitialFlags = ImDrawListFlags_AntiAliasedLines | ImDrawListFlags_AntiAliasedFill;
    shared_.InitialFringeScale = 1 / fonts_.density;
}

void Drawing::end() {
    for (ImTextureData* texture : atlas_.TexList) texture->RefCount = 1;
}

}  // namespace platform
