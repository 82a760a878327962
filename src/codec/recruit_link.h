// What a person posts to find somebody to talk with, as a document.
#pragma once

#include <expected>

#include "codec/document_fields.h"

namespace codec {

std::expected<Document, Fault> read_recruit(DocumentFields& fields);

}  // namespace codec
