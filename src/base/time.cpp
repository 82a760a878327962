#include "base/time.h"

#include "base/digits.h"

namespace base {
namespace {

std::optional<int> number(std::string_view digits) {
    int value = 0;
    for (char c : digits) {
        if (c < '0' || c > '9') return std::nullopt;
        value = value * 10 + (c - '0');
    }
    return value;
}

}  // namespace

std::string text_from_day(Day day) {
    const std::chrono::year_month_day date{day};
    return digits(static_cast<unsigned>(static_cast<int>(date.year())), 4) + '-' +
           digits(static_cast<unsigned>(date.month()), 2) + '-' +
           digits(static_cast<unsigned>(date.day()), 2);
}

std::optional<Day> day_from_text(std::string_view text) {
    if (text.size() != 10 || text[4] != '-' || text[7] != '-') return std::nullopt;
    const auto year = number(text.substr(0, 4));
    const auto month = number(text.substr(5, 2));
    const auto day = number(text.substr(8, 2));
    if (!year || !month || !day || *year < 1) return std::nullopt;
    const std::chrono::year_month_day date{std::chrono::year{*year},
                                           std::chrono::month{static_cast<unsigned>(*month)},
                                           std::chrono::day{static_cast<unsigned>(*day)}};
    if (!date.ok()) return std::nullopt;
    return Day{date};
}

std::string text_from_time(std::chrono::minutes time) {
    return digits(static_cast<unsigned>(time.count() / 60), 2) + ':' +
           digits(static_cast<unsigned>(time.count() % 60), 2);
}

std::optional<std::chrono::minutes> time_from_text(std::string_view text) {
    if (text.size() != 5 || text[2] != ':') return std::nullopt;
    const auto hours = number(text.substr(0, 2));
    const auto minutes = number(text.substr(3, 2));
    if (!hours || !minutes || *hours > 23 || *minutes > 59) return std::nullopt;
    return std::chrono::minutes{*hours * 60 + *minutes};
}

Day local_day(Moment moment, const Zone& zone) {
    return std::chrono::floor<std::chrono::days>(moment + zone(moment));
}

std::chrono::minutes local_time(Moment moment, const Zone& zone) {
    const Moment local = moment + zone(moment);
    return std::chrono::floor<std::chrono::minutes>(local -
                                                    std::chrono::floor<std::chrono::days>(local));
}

Moment moment_from_local(Day day, std::chrono::minutes time, const Zone& zone) {
    // No offset is larger than a day: the two sides of any change near that local time.
    const Moment local = Moment{day} + time;
    const Moment with_offset_before = local - zone(local - std::chrono::days{1});
    const Moment with_offset_after = local - zone(local + std::chrono::days{1});
    for (const Moment candidate : {with_offset_before, with_offset_after}) {
        if (candidate + zone(candidate) == local) return candidate;
    }
    return with_offset_before;
}

}  // namespace base
