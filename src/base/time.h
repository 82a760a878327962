// Moments and days. Nothing here reads a clock or a time zone: both come from app::Env.
#pragma once

#include <chrono>
#include <optional>
#include <string>
#include <string_view>

namespace base {

using Moment = std::chrono::sys_time<std::chrono::milliseconds>;  // since 1970-01-01 00:00 UTC
using Day = std::chrono::sys_days;                                // a calendar day, no time zone

// "2026-11-22", years 1 to 9999 (RFC 3339 full-date; also what <input type=date> speaks).
std::string text_from_day(Day day);

// nullopt for anything but a real day in exactly that form.
std::optional<Day> day_from_text(std::string_view text);

}  // namespace base
