// How much there is in records, as a person would count it.
#pragma once

#include <cstddef>
#include <optional>

#include "base/time.h"
#include "domain/notebook.h"

namespace domain {

struct Tally {
    std::size_t partners = 0;
    std::size_t preps = 0;
    std::size_t talks = 0;  // and groups
    std::optional<base::Moment> newest{};

    friend bool operator==(const Tally&, const Tally&) = default;
};

Tally tally_of(const Notebook& notebook);

// Whether the last backup, or without one the first partner or group, is five days old, and records
// have come since. What lies ahead of the clock is no backup.
bool backup_is_due(const Notebook& notebook, base::Moment now);

}  // namespace domain
