// The only writer of State. Pure: what must happen outside comes back as effects.
#pragma once

#include "app/action.h"
#include "app/effect.h"
#include "app/env.h"
#include "app/state.h"

namespace app {

Effects update(State& state, const Action& action, const Env& env);

}  // namespace app
