// Who talks with whom when everyone of a circle talks with everyone once. Knows places in a list of
// members, and refuses to know who they are.
#pragma once

#include <cstddef>
#include <cstdint>
#include <utility>
#include <vector>

namespace domain {

using Pair = std::pair<std::size_t, std::size_t>;  // the smaller first

// All of it must be the same on every device; then so is every round.
struct Circle {
    std::size_t members = 0;          // each is a number from 0
    std::uint64_t seed = 0;           // as for turn_order
    std::vector<Pair> not_with = {};  // never paired, in any order; others than members are ignored
};

enum class RestReason : unsigned char {
    Odd,      // their number is odd, and this is the one's turn
    Asked,    // sits out this round
    NotWith,  // nobody is left whom this one may be paired with
};

struct Rest {
    std::size_t member;
    RestReason reason;

    friend bool operator==(const Rest&, const Rest&) = default;
};

// Every member is in it once. Both are in the order of members.
struct Round {
    std::vector<Pair> pairs;
    std::vector<Rest> rests;

    friend bool operator==(const Round&, const Round&) = default;
};

// So many rounds until all have met: one less than the members, or with an odd one out as many.
std::size_t rounds_until_all_met(std::size_t members);

// One round, from 0; after all have met it begins again. Permanent: a link that says the number of
// a round means the same pairs for ever. While nobody sits out and all may meet, no pair comes
// twice. Otherwise those left over are paired with each other, or by changing partners with another
// pair.
Round round_of(const Circle& circle, std::size_t number,
               const std::vector<std::size_t>& sits_out = {});

// All of them, while nobody sits out.
std::vector<Round> rounds(const Circle& circle);

}  // namespace domain
