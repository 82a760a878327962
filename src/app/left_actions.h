// What stood open and is kept nowhere when the page goes: reloaded, replaced by a new version, or
// put away by the phone. The page carries it to its next life.
#pragma once

#include <optional>
#include <string>

#include "app/action.h"
#include "codec/record.h"

namespace app {

struct State;

struct PickUp {
    std::string link;                                // opened and not taken in yet; empty for none
    std::optional<codec::StoredRecord> looked_at{};  // a prep that has nothing in it to be stored
    static constexpr Nature kNature = Nature::Told;
};
void happen(Updater&, const PickUp&);

PickUp left_open(const State& state);

}  // namespace app
