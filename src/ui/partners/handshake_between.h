// Where the agreement of two people stands: agreed, waiting for an answer, or what differs.
#pragma once

#include "domain/partner.h"
#include "ui/parts/scene.h"

namespace ui {

void handshake_between(Scene& scene, const domain::Partner& partner);

}  // namespace ui
