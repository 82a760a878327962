// The lines of a handshake: to read, or to choose.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "domain/handshake.h"
#include "ui/frame/frame.h"

namespace ui {

// One text for each line that is agreed on.
std::vector<std::string> handshake_texts(const i18n::Words& words,
                                         const domain::Handshake& handshake);

// Inside a card. Ids start with `id`.
void handshake_lines(Frame& frame, const std::string& id, const domain::Handshake& handshake);

// Inside a card with room for rows: check marks, and a line of one's own below them. What it
// became in the frame after it changed.
std::optional<domain::Handshake> handshake_choice(Frame& frame, const std::string& id,
                                                  const domain::Handshake& handshake);

}  // namespace ui
