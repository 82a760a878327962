// What a stored talk holds beside its agenda: its length, the promise, who talked more, and what
// the two told each other. All of it optional: a talk of an earlier version has none.
#pragma once

#include "codec/json_fields.h"
#include "domain/session.h"

namespace codec {

void read_course(FieldReader& fields, domain::Session& session);
void write_course(FieldWriter& fields, const domain::Session& session);

}  // namespace codec
