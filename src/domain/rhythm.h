// How often two people mean to talk, as this person keeps it, and when it would be about time.
#pragma once

#include <array>
#include <optional>
#include <vector>

#include "domain/history.h"
#include "domain/notebook.h"
#include "domain/open_ends.h"

namespace domain {

inline constexpr std::array kRhythms{7, 14, 21, 30, 60};  // days, as they are offered
inline constexpr int kLongestRhythm = 366;

struct Rhythm {
    std::optional<int> days_since{};        // the last talk began; none when there was none
    std::optional<base::Day> about_time{};  // with a rhythm and a talk to count from
};

// `history` and `open_ends` are those of the notebook: no talk is looked at that is not needed.
Rhythm rhythm_with(const Notebook& notebook, const History& history, const Partner& partner,
                   base::Day today, const base::Zone& zone);

// Whose time has come and with whom no talk runs, in the order in which they were added.
std::vector<const Partner*> time_has_come(const Notebook& notebook, const History& history,
                                          const OpenEnds& open_ends, base::Day today,
                                          const base::Zone& zone);

}  // namespace domain
