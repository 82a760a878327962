// One talk of the past as a row: when or with whom, what about, how it felt.
#pragma once

#include "app/state.h"
#include "ui/frame.h"

namespace ui {

enum class TalkRowName : unsigned char { Day, DayAndPartner };

void talk_row(Frame& frame, const app::State& state, const domain::Session& session,
              TalkRowName name);

// The calendar day of a moment, as the person lives it: `now` and `today` say how far local time
// is from UTC.
base::Day day_of(const app::State& state, base::Moment moment);

}  // namespace ui
