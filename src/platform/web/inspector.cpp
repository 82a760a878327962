// The inspector in the page, in debug builds: what web/inspector/ tells it and asks of it.
#include "platform/inspector/inspector.h"

#include <emscripten/emscripten.h>
#include <imgui.h>

#include <memory>

#include "platform/web/renderer.h"
#include "platform/web/running.h"
#include "ui/frame/rect.h"

namespace {

using platform::inspector::Inspector;

struct Shown {
    Inspector inspector{*platform::web::running_drawing()};
    std::vector<float> places;  // x, y, width, height of each window; then nothing wider than 0
};
std::unique_ptr<Shown> shown;

}  // namespace

extern "C" {

// Draws into the lower left corner of the hidden canvas; returns where the windows are.
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
    for (ImTextureData* texture : platform::web::running_drawing()->textures()) {
        platform::web::bring(*texture);
    }
    const Inspector::InContext in(shown->inspector);
    for (const ImDrawList* list : ImGui::GetDrawData()->CmdLists) {
        platform::web::draw(*list, {0, 0, width, height}, density);
    }
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
