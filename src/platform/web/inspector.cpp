// The inspector in the page, in debug builds: what web/inspector/ tells it and asks of it.
#include "platform/inspector/inspector.h"

#include <emscripten/emscripten.h>
#include <imgui.h>
#include <imgui_impl_opengl3.h>

#include <memory>

#include "platform/web/running.h"

// A context of its own, so that the app's renderer finds its own as it left it.
EM_JS_DEPS(inspector, "$GL")
EM_JS(void, js_inspector_gl, (), {
    GL.makeContextCurrent(GL.createContext(Module["host"].inspectorCanvas(), {majorVersion : 2}));
})

namespace {

using platform::inspector::Inspector;

struct Shown {
    Inspector inspector;
    std::vector<float> places;  // x, y, width, height of each window; then nothing wider than 0
    Shown() {
        js_inspector_gl();
        const Inspector::InContext in(inspector);
        ImGui_ImplOpenGL3_Init("#version 300 es");
    }
};
std::unique_ptr<Shown> shown;

}  // namespace

extern "C" {

// Draws into the inspector's canvas; returns where the windows are.
EMSCRIPTEN_KEEPALIVE const float* wasm_inspector_frame(float seconds, float width, float height,
                                                       float density) {
    const platform::Program* program = platform::web::running_program();
    if (program == nullptr || program->recorder().times().size() < 2) return nullptr;
    if (!shown) shown = std::make_unique<Shown>();
    shown->inspector.draw(*program, {width, height, density, seconds});
    shown->places.clear();
    for (const ui::Rect& place : shown->inspector.places()) {
        shown->places.insert(shown->places.end(), {place.x, place.y, place.width, place.height});
    }
    shown->places.insert(shown->places.end(), {0, 0, 0, 0});
    const Inspector::InContext in(shown->inspector);
    ImGui_ImplOpenGL3_NewFrame();
    ImGui_ImplOpenGL3_RenderDrawData(ImGui::GetDrawData());
    return shown->places.data();
}

// The log that was asked for in that frame, and the element that is pointed at; empty for none.
EMSCRIPTEN_KEEPALIVE const char* wasm_inspector_print() {
    return shown->inspector.wishes().print.c_str();
}
EMSCRIPTEN_KEEPALIVE const char* wasm_inspector_highlight() {
    return shown->inspector.wishes().highlight.c_str();
}

EMSCRIPTEN_KEEPALIVE void wasm_inspector_point(float x, float y) {
    if (shown) shown->inspector.point(x, y);
}
EMSCRIPTEN_KEEPALIVE void wasm_inspector_hold(int down) {
    if (shown) shown->inspector.hold(down != 0);
}
EMSCRIPTEN_KEEPALIVE void wasm_inspector_wheel(float across, float down) {
    if (shown) shown->inspector.turn_wheel(across, down);
}

}  // extern "C"
