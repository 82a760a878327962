// What a partner is to the person: one of five.
#pragma once

#include "domain/partner.h"
#include "ui/frame.h"

namespace ui {

// Writes the choice into `relation`.
void relation_choice(Frame& frame, domain::Relation& relation);

}  // namespace ui
