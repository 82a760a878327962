#include "platform/inspector/inspector.h"

#include <imgui.h>
#include <imgui_internal.h>

#include <algorithm>

namespace platform::inspector {

Inspector::Inspector(Drawing& app) : context_(ImGui::CreateContext(&app.atlas())) {
    const InContext in(*this);
    ImGuiIO& io = ImGui::GetIO();
    io.IniFilename = nullptr;
    io.LogFilename = nullptr;
    io.BackendFlags |= ImGuiBackendFlags_RendererHasTextures;
    ImGuiStyle& style = ImGui::GetStyle();
    style.FontSizeBase = 13;
    style.WindowRounding = 0;  // a window is all of its rectangle, see places()
    style.PopupRounding = 0;
    style.Colors[ImGuiCol_WindowBg].w = 1;  // they may lie over each other
}

Inspector::~Inspector() { ImGui::DestroyContext(context_); }

Inspector::InContext::InContext(const Inspector& inspector) : before_(ImGui::GetCurrentContext()) {
    ImGui::SetCurrentContext(inspector.context_);
}

Inspector::InContext::~InContext() { ImGui::SetCurrentContext(before_); }

void Inspector::point(float x, float y) {
    const InContext in(*this);
    ImGui::GetIO().AddMousePosEvent(x, y);
}

void Inspector::hold(bool down) {
    const InContext in(*this);
    ImGui::GetIO().AddMouseButtonEvent(ImGuiMouseButton_Left, down);
}

void Inspector::turn_wheel(float across, float down) {
    const InContext in(*this);
    ImGui::GetIO().AddMouseWheelEvent(across, down);
}

void Inspector::draw(const Program& program, const Screen& screen) {
    const InContext in(*this);
    ImGuiIO& io = ImGui::GetIO();
    io.DisplaySize = {screen.width, screen.height};
    io.DisplayFramebufferScale = {screen.density, screen.density};
    io.DeltaTime = std::max(screen.seconds, 0.0001f);
    ImGui::NewFrame();
    wishes_ = windows_.draw(program);
    ImGui::Render();
    find_places();
}

void Inspector::find_places() {
    places_.clear();
    for (const ImGuiWindow* window : ImGui::GetCurrentContext()->Windows) {
        const bool inside_another = (window->Flags & ImGuiWindowFlags_ChildWindow) != 0;
        if (!window->Active || window->Hidden || inside_another || window->IsFallbackWindow) {
            continue;
        }
        places_.push_back({window->Pos.x, window->Pos.y, window->Size.x, window->Size.y});
    }
}

}  // namespace platform::inspector
