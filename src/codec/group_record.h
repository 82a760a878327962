// The fields of a stored group, all but its id and version.
#pragma once

#include "codec/json_fields.h"
#include "domain/group.h"

namespace codec {

void write_group_fields(FieldWriter& fields, const domain::Group& group);

// Takes the fields and leaves the rest to the group's unread.
domain::Group read_group_fields(FieldReader& fields);

}  // namespace codec
