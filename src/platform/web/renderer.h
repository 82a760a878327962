// Dear ImGui's draw lists and textures, for web/renderer.js.
#pragma once

struct ImDrawList;
struct ImTextureData;

namespace ui {
struct Rect;
}

namespace platform::web {

// Does what the texture waits for.
void bring(ImTextureData& texture);

// What the list has in `view`, into the lower left of the hidden canvas.
void draw(const ImDrawList& list, const ui::Rect& view, float density);

}  // namespace platform::web
