// A circle of people with their names, as an organiser pastes them, and the round they are at.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "domain/round_robin.h"

namespace domain {

inline constexpr std::size_t kMostCircleNames = 500;

struct NamedCircle {
    std::vector<std::string> names;  // each once, in the order of the list
    std::uint64_t seed = 0;
    std::vector<Pair> not_with{};         // places in `names`, the smaller first
    std::vector<std::size_t> sits_out{};  // likewise, of this round
    std::size_t round = 0;

    friend bool operator==(const NamedCircle&, const NamedCircle&) = default;
};

Round round_of(const NamedCircle& circle);

// One name a line; what repeats, and what is beyond the limits, is left out.
std::vector<std::string> names_in(std::string_view text);

// What a list of places or pairs says that the names do not have.
struct Places {
    std::vector<std::size_t> found;
    std::vector<std::string> unknown;
};
struct PairsFound {
    std::vector<Pair> found;
    std::vector<std::string> unknown;  // lines that are not two different names of the circle
};

// One name a line.
Places places_in(std::string_view text, const std::vector<std::string>& names);

// Two names a line, between them 、 , ／ / or a tab.
PairsFound pairs_in(std::string_view text, const std::vector<std::string>& names);

}  // namespace domain
