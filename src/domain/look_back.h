// What a person sees when they look back: counts over their own talks, of one month or of all.
// Pure: the calendar day of a moment comes from the zone that the caller gives.
#pragma once

#include <array>
#include <chrono>
#include <optional>
#include <vector>

#include "domain/history.h"
#include "domain/spread.h"

namespace domain {

struct Felt {
    base::Day day;
    Feeling feeling;

    friend bool operator==(const Felt&, const Felt&) = default;
};

// [wanted][received]
using ReceivedCounts =
    std::array<std::array<std::size_t, kResponses.size() + 1>, kResponses.size()>;

struct LookBack {
    std::size_t talks = 0;
    std::size_t meetings = 0;            // of groups; in no other count
    std::vector<std::size_t> topics;     // talked about, by either side: in the order of kTopics
    std::size_t unknown_topics = 0;      // of a newer version
    std::vector<std::size_t> responses;  // wanted by me: in the order of kResponses
    // Of my items that were marked: in rows the response wanted, in columns the one received, both
    // in the order of kResponses; the last column is none of them.
    ReceivedCounts received{};
    std::vector<Felt> feelings;     // earliest first
    std::vector<int> days_between;  // from one talk to the next, earliest first
    std::size_t steps_made = 0;
    std::size_t steps_done = 0;
    std::vector<Topic> never_chosen;  // by me, in the order of kTopics

    [[nodiscard]] std::size_t marked() const;              // the sum of `received`
    [[nodiscard]] std::size_t received_as_wanted() const;  // of them
    [[nodiscard]] Spread topic_spread() const;
    [[nodiscard]] Spread response_spread() const;
};

// Finished talks and meetings that began in that month; without a month, all of them. The history
// is the notebook's.
LookBack look_back(const Notebook& notebook, const History& history, std::optional<Month> month,
                   const base::Zone& zone);

}  // namespace domain
