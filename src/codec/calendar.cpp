#include "codec/calendar.h"

#include <cstdint>
#include <string_view>
#include <utility>

namespace codec {
namespace {

using base::Day;
using base::Moment;
using domain::Appointment;
using domain::Repeats;
using std::chrono::minutes;

constexpr std::size_t kLongestLine = 75;  // octets, without CRLF
constexpr int kYearsAhead = 10;
constexpr std::string_view kZoneName = "Local";

std::string two_digits(std::int64_t number) {
    return (number < 10 ? "0" : "") + std::to_string(number);
}

// "20261125T093000"
std::string stamp_of(Moment local) {
    const Day day = std::chrono::floor<std::chrono::days>(local);
    std::string text;
    for (const char letter : base::text_from_day(day)) {
        if (letter != '-') text += letter;
    }
    const auto seconds = std::chrono::floor<std::chrono::seconds>(local - day).count();
    return text + "T" + two_digits(seconds / 3600) + two_digits(seconds / 60 % 60) +
           two_digits(seconds % 60);
}

// "+0900"
std::string offset_of(minutes from_utc) {
    const std::int64_t count = from_utc.count();
    const std::int64_t size = count < 0 ? -count : count;
    return (count < 0 ? "-" : "+") + two_digits(size / 60) + two_digits(size % 60);
}

std::string escaped(std::string_view text) {
    std::string safe;
    for (const char letter : text) {
        if (letter == '\n') {
            safe += "\\n";
            continue;
        }
        if (letter == '\\' || letter == ';' || letter == ',') safe += '\\';
        safe += letter;
    }
    return safe;
}

class Lines {
  public:
    // Folded: what goes on begins the next line with a space.
    void add(std::string_view line) {
        std::size_t room = kLongestLine;
        while (line.size() > room) {
            std::size_t cut = room;
            while ((static_cast<unsigned char>(line[cut]) & 0xC0) == 0x80) --cut;
            file_.append(line.substr(0, cut)).append("\r\n ");
            line.remove_prefix(cut);
            room = kLongestLine - 1;
        }
        file_.append(line).append("\r\n");
    }
    std::string take() { return std::move(file_); }

  private:
    std::string file_;
};

void add_offset_change(Lines& lines, Moment local, minutes from, minutes to) {
    const std::string kind = to > from ? "DAYLIGHT" : "STANDARD";
    lines.add("BEGIN:" + kind);
    lines.add("DTSTART:" + stamp_of(local));
    lines.add("TZOFFSETFROM:" + offset_of(from));
    lines.add("TZOFFSETTO:" + offset_of(to));
    lines.add("END:" + kind);
}

// The moment of the change between two days of different offsets.
Moment change_between(Moment before, Moment after, const base::Zone& zone) {
    const minutes old_offset = zone(before);
    while (after - before > std::chrono::milliseconds{1}) {
        const Moment middle = before + (after - before) / 2;
        (zone(middle) == old_offset ? before : after) = middle;
    }
    return after;
}

void add_zone(Lines& lines, Moment from, const base::Zone& zone) {
    lines.add("BEGIN:VTIMEZONE");
    lines.add("TZID:" + std::string(kZoneName));
    add_offset_change(lines, from + zone(from), zone(from), zone(from));
    const Moment until = from + std::chrono::years{kYearsAhead};
    for (Moment day = from; day < until; day += std::chrono::days{1}) {
        const Moment next = day + std::chrono::days{1};
        const minutes old_offset = zone(day);
        const minutes new_offset = zone(next);
        if (old_offset == new_offset) continue;
        // RFC 5545: the local time before the change.
        add_offset_change(lines, change_between(day, next, zone) + old_offset, old_offset,
                          new_offset);
    }
    lines.add("END:VTIMEZONE");
}

std::string monthly_rule(Day day) {
    const std::chrono::year_month_day date{day};
    const std::chrono::year_month_day_last last{date.year() / date.month() / std::chrono::last};
    if (date.day() == last.day()) return "RRULE:FREQ=MONTHLY;BYMONTHDAY=-1";
    return "RRULE:FREQ=MONTHLY;BYMONTHDAY=" + std::to_string(static_cast<unsigned>(date.day()));
}

void add_alarm(Lines& lines, minutes before, const std::string& title) {
    lines.add("BEGIN:VALARM");
    lines.add("ACTION:DISPLAY");
    lines.add("DESCRIPTION:" + escaped(title));
    lines.add("TRIGGER:-PT" + std::to_string(before.count()) + "M");
    lines.add("END:VALARM");
}

}  // namespace

std::string calendar_file(const Appointment& appointment, const base::Zone& zone) {
    const bool once = appointment.repeats == Repeats::Once;
    Lines lines;
    lines.add("BEGIN:VCALENDAR");
    lines.add("VERSION:2.0");
    lines.add("PRODID:-//Taiwa//Taiwa//JA");
    const Moment begin = base::moment_from_local(appointment.day, appointment.time, zone);
    if (!once) add_zone(lines, begin - std::chrono::days{1}, zone);
    lines.add("BEGIN:VEVENT");
    lines.add("UID:" + escaped(appointment.uid));
    lines.add("DTSTAMP:" + stamp_of(appointment.stamp) + "Z");
    if (once) {
        lines.add("DTSTART:" + stamp_of(begin) + "Z");
    } else {
        lines.add("DTSTART;TZID=" + std::string(kZoneName) + ":" + stamp_of(begin + zone(begin)));
        lines.add(monthly_rule(appointment.day));
    }
    lines.add("DURATION:PT" + std::to_string(appointment.length.count()) + "M");
    lines.add("SUMMARY:" + escaped(appointment.title));
    if (!appointment.place.empty()) lines.add("LOCATION:" + escaped(appointment.place));
    lines.add("TRANSP:OPAQUE");
    lines.add("CLASS:PRIVATE");
    if (appointment.alarm) add_alarm(lines, *appointment.alarm, appointment.title);
    lines.add("END:VEVENT");
    lines.add("END:VCALENDAR");
    return lines.take();
}

}  // namespace codec
