// Circle pairing: everyone with everyone, round by round.
#pragma once

#include <string>
#include <vector>

#include "domain/named_circle.h"

namespace app {

struct FormCircle {  // begins with the first round
    std::vector<std::string> names;
};
struct ChangeCircle {  // whoever must not meet, or sits out this round
    std::vector<domain::Pair> not_with;
    std::vector<std::size_t> sits_out;
};
struct ShowRound {
    std::size_t round = 0;  // nobody sits out
};

}  // namespace app
