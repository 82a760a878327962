#include "app/left_actions.h"

#include <algorithm>

#include "app/link_actions.h"
#include "app/screens.h"
#include "app/updater.h"

namespace app {

PickUp left_open(const State& state) {
    PickUp left;
    const bool on_the_way = std::ranges::any_of(state.routes, [](const Route& route) {
        return kind_of(route.screen).subject == Subject::Link;
    });
    if (on_the_way) left.link = state.unsealing;
    const auto prep = state.notebook.preps.find(state.looked_at.value_or(domain::PrepId{}));
    if (prep != state.notebook.preps.end()) left.looked_at = codec::encode_record(prep->second);
    return left;
}

void happen(Updater& updater, const PickUp& left) {
    State& state = updater.state;
    const auto prep = codec::prep_in_key(left.looked_at ? left.looked_at->key : std::string{});
    if (prep && updater.shelve(*left.looked_at)) state.looked_at = prep;
    // What stands in the address now is what the person wants to read.
    if (!left.link.empty() && !state.unsealed_awaited) happen(updater, LinkArrived{left.link});
}

}  // namespace app
