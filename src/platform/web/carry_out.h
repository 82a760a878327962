// Each effect of the app, carried out by the browser.
#pragma once

#include "app/effect.h"

namespace platform::web {

void carry_out(const app::Effect& effect);

}  // namespace platform::web
