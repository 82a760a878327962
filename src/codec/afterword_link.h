// The document of an afterword: what was chosen to be told after a talk.
#pragma once

#include <expected>

#include "codec/document_fields.h"
#include "codec/fault.h"

namespace codec {

// Newer: a feeling or a balance that we do not know. Altered: anything else that cannot be right.
std::expected<Document, Fault> read_afterword(DocumentFields& fields);

}  // namespace codec
