// The items of a stored prep and the agenda of a stored talk, each an array of small objects. A
// fault in one of them is a fault of the record it stands in.
#pragma once

#include <vector>

#include "codec/json_fields.h"
#include "domain/session.h"

namespace codec {

std::vector<JsonObject> objects_from_items(const std::vector<domain::Item>& items);
std::vector<domain::Item> read_items(FieldReader& prep);

std::vector<JsonObject> objects_from_agenda(const std::vector<domain::AgendaPoint>& agenda);
std::vector<domain::AgendaPoint> read_agenda(FieldReader& session);

}  // namespace codec
