// What runs in this page, for those who look into it.
#pragma once

#include "platform/program.h"

namespace platform::web {

// nullptr until wasm_start.
const Program* running_program();
Drawing* running_drawing();

}  // namespace platform::web
