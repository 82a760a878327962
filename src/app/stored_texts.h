// Records as they are stored, by their keys.
#pragma once

#include <map>
#include <string>
#include <vector>

#include "codec/record.h"

namespace app {

using Stored = std::vector<codec::StoredRecord>;
using Texts = std::map<std::string, std::string>;  // by key

inline Texts texts_of(const Stored& records) {
    Texts texts;
    for (const codec::StoredRecord& record : records) texts[record.key] = record.text;
    return texts;
}

}  // namespace app
