// A circle and the round it is at, as a document: the same rounds come of it everywhere.
#pragma once

#include <expected>

#include "codec/document_fields.h"

namespace codec {

std::expected<Document, Fault> read_circle(DocumentFields& fields);

}  // namespace codec
