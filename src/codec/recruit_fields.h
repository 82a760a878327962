// The last 1on1募集, as fields of the settings.
#pragma once

#include "codec/json_fields.h"
#include "domain/recruit.h"

namespace codec {

domain::Recruit read_recruit(FieldReader& fields);
void write_recruit(FieldWriter& fields, const domain::Recruit& recruit);

}  // namespace codec
