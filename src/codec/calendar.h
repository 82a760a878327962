// One appointment as a calendar file (iCalendar, RFC 5545), for any calendar program to take in.
// Pure text: where it is saved and what its title says is decided elsewhere.
#pragma once

#include <string>

#include "domain/appointment.h"

namespace codec {

// Lines end with CRLF and are folded at 75 octets, never inside a character. A single appointment
// stands in UTC; one that repeats stands in local time with a VTIMEZONE of the zone's own changes
// over ten years from the first.
std::string calendar_file(const domain::Appointment& appointment, const base::Zone& zone);

}  // namespace codec
