// The documents of a group: the invitation with everyone who is in, and what one member hands back.
#pragma once

#include <expected>

#include "codec/document_fields.h"
#include "codec/fault.h"

namespace codec {

std::expected<Document, Fault> read_group(DocumentFields& fields);
std::expected<Document, Fault> read_group_member(DocumentFields& fields);

}  // namespace codec
