// The parts of a frame, each with a time of its own.
#pragma once

#include <cstddef>

namespace platform {

enum class FramePart : unsigned char {
    Build,     // the screens, into draw lists and nodes
    Update,    // what the person did, and its effects
    Paint,     // the draw lists, by WebGL and into the layers' canvases
    Elements,  // the nodes, into the page
};
inline constexpr std::size_t kFrameParts = 4;

}  // namespace platform
