// What is due by itself.
#pragma once

#include "app/action.h"

namespace app {

struct WokeUp {  // the moment that WakeAfter asked for
    static constexpr Nature kNature = Nature::Told;
};
void happen(Updater&, const WokeUp&);

}  // namespace app
