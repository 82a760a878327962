// Nothing in which a patient could be known leaves before the person has seen it and said so.
#pragma once

#include "app/state.h"

namespace app {

// The texts that the person lets pass: into links, or into a copy of her own.
const std::set<std::string>& let_pass(const State& state);

// Every text in which something was found is one that the person lets pass.
bool may_leave(const State& state, const std::vector<domain::Finding>& findings);

}  // namespace app
