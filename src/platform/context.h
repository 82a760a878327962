// What this app uses of Dear ImGui: the glyph atlas, draw lists, and the textures they share. Its
// windows, widgets and input are not linked: the page scrolls, focuses and activates. The inspector
// of debug builds has them, in a context of its own.
#pragma once

namespace platform {

void create_imgui_context();

// Around the building of draw lists: what ImGui::NewFrame and ImGui::Render do for the atlas.
// `density` is device px per CSS px: edges are smoothed over one device px.
void begin_drawing(float density);
void end_drawing();

}  // namespace platform
