// Nothing in which a patient could be known leaves before the person has seen it and said so.
#pragma once

#include "app/state.h"

namespace app {

// Every text in which something was found is one that the person lets pass.
bool may_leave(const State& state, const std::vector<domain::Finding>& findings);

}  // namespace app
