#include "platform/context.h"

#include <imgui.h>
#include <imgui_internal.h>

#include <cfloat>

namespace platform {
namespace {

int frame_count = 0;

}  // namespace

void create_imgui_context() {
    ImGui::CreateContext();
    ImGuiIO& io = ImGui::GetIO();
    io.IniFilename = nullptr;
    io.LogFilename = nullptr;
    io.BackendFlags |= ImGuiBackendFlags_RendererHasTextures;
    io.Fonts->TexMinWidth = 1024;
    io.Fonts->TexMinHeight = 1024;
    io.Fonts->Flags |= ImFontAtlasFlags_NoMouseCursors;
}

void begin_drawing(float density) {
    ImFontAtlas* atlas = ImGui::GetIO().Fonts;
    ImFontAtlasUpdateNewFrame(atlas, ++frame_count, true);
    ImDrawListSharedData& shared = *ImGui::GetDrawListSharedData();
    shared.FontAtlas = atlas;  // from now on the atlas keeps these two up to date as it grows
    shared.TexUvWhitePixel = atlas->TexUvWhitePixel;
    shared.TexUvLines = atlas->TexUvLines;
    shared.ClipRectFullscreen = {-FLT_MAX, -FLT_MAX, FLT_MAX, FLT_MAX};
    shared.CurveTessellationTol = 1.25f;  // both as in ImGuiStyle
    shared.SetCircleTessellationMaxError(0.3f / density);
    shared.InitialFlags = ImDrawListFlags_AntiAliasedLines | ImDrawListFlags_AntiAliasedFill;
    shared.InitialFringeScale = 1 / density;
}

void end_drawing() {
    ImVector<ImTextureData*>& textures = ImGui::GetPlatformIO().Textures;
    textures.resize(0);
    for (ImTextureData* texture : ImGui::GetIO().Fonts->TexList) {
        texture->RefCount = 1;
        textures.push_back(texture);
    }
}

}  // namespace platform
