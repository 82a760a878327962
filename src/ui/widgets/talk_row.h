// One talk of the past as a row: when or with whom, how it felt, what about. Every row has the same
// height, whatever is in it; what does not fit is cut, and heard in full.
#pragma once

#include "app/state.h"
#include "ui/frame.h"

namespace ui {

inline constexpr float kTalkRowHeight = 94;

enum class TalkRowName : unsigned char { Day, DayAndPartner };

// Leads to the talk's record.
void talk_row(Frame& frame, const app::State& state, const domain::Session& session,
              TalkRowName name);

// The talk of the row whose node has that id.
std::optional<domain::SessionId> talk_of_row(std::string_view id);

// The talks on a card, for lists that are short.
void talk_rows(Frame& frame, const app::State& state, const std::vector<domain::SessionId>& talks,
               TalkRowName name);

}  // namespace ui
