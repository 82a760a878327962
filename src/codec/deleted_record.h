// What was deleted last, kept under one key until it can no longer be put back, so that it can be
// after a restart as well. FORMATS.md has its fields.
#pragma once

#include <optional>
#include <string_view>
#include <vector>

#include "base/time.h"
#include "codec/record.h"

namespace codec {

inline constexpr std::string_view kDeletedKey = "deleted";

struct Deleted {
    std::vector<StoredRecord> records;  // as they were stored
    base::Moment until{};               // they can be put back
};

StoredRecord encode_deleted(const Deleted& deleted);

// nullopt for what cannot be read.
std::optional<Deleted> decode_deleted(std::string_view text);

}  // namespace codec
