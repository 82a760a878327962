// Where the agreement of two people stands: agreed, waiting for an answer, or what differs.
#pragma once

#include "domain/partner.h"
#include "ui/screens/screen.h"

namespace ui {

void handshake_between(Screen& screen, const domain::Partner& partner);

}  // namespace ui
