// One talk of the past as a row: when or with whom, what about, how it felt.
#pragma once

#include "app/state.h"
#include "ui/frame.h"

namespace ui {

enum class TalkRowName : unsigned char { Day, DayAndPartner };

void talk_row(Frame& frame, const app::State& state, const domain::Session& session,
              TalkRowName name);

}  // namespace ui
