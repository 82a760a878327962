// One talk, or meeting of a group, of the past as a row: when or with whom, how it felt or who was
// there, what about. Every row has the same height, whatever is in it; what does not fit is cut,
// and heard in full.
#pragma once

#include "app/state.h"
#include "ui/frame/frame.h"

namespace ui {

inline constexpr float kTalkRowHeight = 94;

enum class TalkRowName : unsigned char { Day, DayAndPartner };

// Leads to the talk's record.
void talk_row(Frame& frame, const app::State& state, const domain::Session& session,
              TalkRowName name);

// Leads to the group.
void meeting_row(Frame& frame, const app::State& state, const domain::Group& group);

// What the row whose node has that id is about.
std::optional<domain::RecordId> record_of_row(std::string_view id);

// The talks on a card, for lists that are short.
void talk_rows(Frame& frame, const app::State& state, const std::vector<domain::SessionId>& talks,
               TalkRowName name);

}  // namespace ui
