#include "platform/context.h"

#include <imgui.h>

namespace platform {

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

}  // namespace platform
