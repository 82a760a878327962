// Ways to a backup, and what screens that make one or take one in have in common.
#pragma once

#include <initializer_list>

#include "app/state.h"
#include "ui/frame/frame.h"

namespace ui {

// A word on why it is time for one, and the way to it.
void offer_backup(Frame& page, i18n::Text why);

// To whoever has used the app in the browser and opens it from the home screen now, where some
// phones keep its records apart.
void offer_to_move_in(Frame& page);

// Of all there is, which is so much.
void make_backup(Frame& frame, const app::State& state, const domain::Tally& tally);

void steps(Frame& page, const std::string& id, std::initializer_list<i18n::Text> texts);

}  // namespace ui
