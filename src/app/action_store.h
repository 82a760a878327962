// The store speaks; and what the person does with all that is kept.
#pragma once

#include <string>
#include <vector>

#include "app/state.h"
#include "codec/record.h"
#include "domain/settings.h"

namespace app {

struct Started {
    std::string link_base;
    std::string fragment;  // as it stood in the address; the address bar is clean by now
    domain::Language language = domain::Language::Japanese;  // the browser's wish
    bool can_share = false;
};
struct Loaded {
    StoreStatus store = StoreStatus::Open;
    std::vector<codec::StoredRecord> records;
};
struct RoleGiven {
    Role role = Role::Writer;
};
enum class StoreAnswer : unsigned char { Saved, Full, Failed, Reader };
struct StoreAnswered {
    unsigned ticket = 0;
    StoreAnswer answer = StoreAnswer::Saved;
};
struct SaveAgain {};
struct EraseEverything {};

}  // namespace app
