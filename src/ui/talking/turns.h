// Between peers each has half of the time: how long it is, whose half it is now, and the word at
// the swap.
#pragma once

#include "domain/partner.h"
#include "domain/session.h"
#include "ui/parts/scene.h"

namespace ui {

void turns(Scene& scene, const domain::Session& session, const domain::Partner& partner);

}  // namespace ui
