// Who a partner is: a name, and what they are to the person.
#pragma once

#include <string>

#include "domain/partner.h"
#include "ui/frame/frame.h"

namespace ui {

// Writes what is typed and chosen into `name` and `relation`.
void partner_form(Frame& frame, std::string& name, domain::Relation& relation);

}  // namespace ui
