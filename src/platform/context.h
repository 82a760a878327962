// Dear ImGui set up for this app: no files, no keyboard or mouse of its own, textures on demand.
#pragma once

namespace platform {

void create_imgui_context();

}  // namespace platform
