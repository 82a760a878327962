// Moments and days. Nothing here reads a clock or a time zone: both come from app::Env.
#pragma once

#include <chrono>
#include <functional>
#include <optional>
#include <string>
#include <string_view>

namespace base {

using Moment = std::chrono::sys_time<std::chrono::milliseconds>;  // since 1970-01-01 00:00 UTC
using Day = std::chrono::sys_days;                                // a calendar day, no time zone

// Local time minus UTC at a moment: where summer time is kept, it changes over the year.
using Zone = std::function<std::chrono::minutes(Moment)>;

// The local calendar day of a moment, and its local time of day.
Day local_day(Moment moment, const Zone& zone);
std::chrono::minutes local_time(Moment moment, const Zone& zone);

// The moment at which a local clock shows that day and time of day. Of two such moments (the hour
// that comes twice) the first; for none (the hour left out) as many minutes after the gap.
Moment moment_from_local(Day day, std::chrono::minutes time, const Zone& zone);

// "2026-11-22", years 1 to 9999 (RFC 3339 full-date; also what <input type=date> speaks).
std::string text_from_day(Day day);

// nullopt for anything but a real day in exactly that form.
std::optional<Day> day_from_text(std::string_view text);

// "21:05"; also what <input type=time> speaks.
std::string text_from_time(std::chrono::minutes time);

// nullopt for anything but a time of day in exactly that form.
std::optional<std::chrono::minutes> time_from_text(std::string_view text);

}  // namespace base
