// The key of a pair as a document: in a QR code only.
#pragma once

#include <expected>

#include "codec/document_fields.h"

namespace codec {

std::expected<Document, Fault> read_pair_key(DocumentFields& fields);

}  // namespace codec
