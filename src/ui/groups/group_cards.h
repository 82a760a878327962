// A group's plan, and what one member brings, each on a card.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "app/state.h"
#include "ui/frame/frame.h"

namespace ui {

// When (on this device's clock), where, who organises. Ids start with `id`.
void plan_card(Frame& frame, const std::string& id, const domain::Group& group,
               const app::State& state);

// Name, what they do and where they stand, what they bring, topics, their local time; `place` is
// their turn, from 1, where turns are known.
void seat_card(Frame& frame, const std::string& id, const domain::Group& group,
               const domain::Seat& seat, std::optional<std::size_t> place, base::Day today);

// Everyone who is in, in the order of their turns.
void seat_cards(Frame& frame, const domain::Group& group, base::Day today);

// "わたし" where it is this person's own seat.
std::string seat_name(const i18n::Words& words, const domain::Group& group,
                      const domain::Seat& seat);

}  // namespace ui
