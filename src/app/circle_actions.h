// Circle pairing: everyone with everyone, round by round.
#pragma once

#include <string>
#include <vector>

#include "app/action.h"
#include "domain/named_circle.h"

namespace app {

struct FormCircle {  // begins with the first round
    std::vector<std::string> names;
    static constexpr Nature kNature = Nature::Looks;
};
void happen(Updater&, const FormCircle&);

struct ChangeCircle {  // whoever must not meet, or sits out this round
    std::vector<domain::Pair> not_with;
    std::vector<std::size_t> sits_out;
    static constexpr Nature kNature = Nature::Looks;
};
void happen(Updater&, const ChangeCircle&);

struct ShowRound {
    std::size_t round = 0;  // nobody sits out
    static constexpr Nature kNature = Nature::Looks;
};
void happen(Updater&, const ShowRound&);

}  // namespace app
