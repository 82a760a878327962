// A talk as an entry in a person's own calendar.
#pragma once

#include <chrono>
#include <optional>
#include <string>

#include "base/time.h"

namespace domain {

enum class Repeats : unsigned char { Once, Monthly };

struct Appointment {
    std::string uid;  // the same for the same pair: taken in again, it replaces the entry
    base::Moment stamp{};
    base::Day day{};                // local
    std::chrono::minutes time{};    // local, since midnight
    std::chrono::minutes length{};  // more than none
    std::string title;
    std::string place;                          // empty for none
    Repeats repeats = Repeats::Once;            // a month without that day has none, unless `day`
                                                // is the last of its month: then each month's last
    std::optional<std::chrono::minutes> alarm;  // so long before
};

}  // namespace domain
