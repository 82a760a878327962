// How links to a partner are closed, as fields of the partner's record: the lock stands flat in it,
// and the marks in one text, a space between two.
#pragma once

#include "codec/json_fields.h"
#include "domain/partner.h"

namespace codec {

void read_lock(FieldReader& fields, domain::Partner& partner);
void write_lock(FieldWriter& fields, const domain::Partner& partner);

}  // namespace codec
