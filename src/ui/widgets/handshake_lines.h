// The lines of a handshake: to read, or to choose.
#pragma once

#include <optional>
#include <string>

#include "domain/handshake.h"
#include "ui/frame.h"

namespace ui {

// Inside a card. Ids start with `id`.
void handshake_lines(Frame& frame, const std::string& id, const domain::Handshake& handshake);

// Inside a card with room for rows: check marks, and a line of one's own below them. What it
// became in the frame after it changed.
std::optional<domain::Handshake> handshake_choice(Frame& frame, const std::string& id,
                                                  const domain::Handshake& handshake);

}  // namespace ui
