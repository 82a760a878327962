// The whole state as names and values, to be looked at and compared.
#pragma once

#include <string>
#include <vector>

#include "app/state.h"

namespace platform::inspector {

struct StateLine {
    std::string name;
    std::string value;

    friend bool operator==(const StateLine&, const StateLine&) = default;
};

// All but the notebook.
std::vector<StateLine> state_lines(const app::State& state);

// The notebook as it would be stored now.
std::vector<codec::StoredRecord> records_of(const domain::Notebook& notebook);

}  // namespace platform::inspector
