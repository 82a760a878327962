// Whether a point of the agenda was talked about: the two answers side by side.
#pragma once

#include "domain/session.h"
#include "ui/frame/frame.h"

namespace ui {

void outcome_choice(Frame& frame, const domain::Session& session, std::size_t index);

}  // namespace ui
