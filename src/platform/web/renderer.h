// Dear ImGui's draw lists and textures in WebGL 2. The context is ours alone, so nothing is ever
// asked of it: a question would wait for all that was drawn before.
#pragma once

#include <GLES3/gl3.h>

struct ImDrawList;
struct ImTextureData;

namespace ui {
struct Rect;
}

namespace platform::web {

class Renderer {
  public:
    // In a context that is new, or has come back empty.
    void create();

    // Does what it waits for.
    void bring(ImTextureData& texture);

    // What the list has in `view`, into the lower left of the canvas.
    void draw(const ImDrawList& list, const ui::Rect& view, float density);

  private:
    GLint view_ = 0;  // the place of the uniform
};

}  // namespace platform::web
