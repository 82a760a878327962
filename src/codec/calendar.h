// One appointment as a calendar file (iCalendar, RFC 5545), for any calendar program to take in.
// Pure text: where it is saved and what its title says is decided elsewhere.
#pragma once

#include <chrono>
#include <optional>
#include <string>

#include "base/time.h"

namespace codec {

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

// Lines end with CRLF and are folded at 75 octets, never inside a character. A single appointment
// stands in UTC; one that repeats stands in local time with a VTIMEZONE of the zone's own changes
// over ten years from the first.
std::string calendar_file(const Appointment& appointment, const base::Zone& zone);

}  // namespace codec
