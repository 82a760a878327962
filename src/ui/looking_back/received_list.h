// For each topic of a talk: which response was wanted, and which one it got, as this person sees
// it and, where they told it, as the partner does.
#pragma once

#include "domain/partner.h"
#include "domain/session.h"
#include "ui/parts/scene.h"

namespace ui {

void received_list(Scene& scene, const domain::Session& session, const domain::Partner& partner);

}  // namespace ui
