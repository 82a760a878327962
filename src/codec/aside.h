// Records that stand aside, under the key "aside/<group>/<their own key>": another has taken their
// place, and they wait to be put back or taken out. Those of one occasion are a group.
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "codec/record.h"
#include "domain/tally.h"

namespace codec {

struct Aside {
    std::string_view group;
    std::string_view key;  // its own
};

std::string aside_key(std::string_view group, std::string_view key);

// nullopt for the key of a record in its place. The parts are of `key`.
std::optional<Aside> aside_in_key(std::string_view key);

// Of those in their place and those aside alike; settings, and what cannot be read, are not
// counted.
domain::Tally tally_of(const std::vector<StoredRecord>& records);

}  // namespace codec
