// Writes calendar files into a folder, for a program that is not ours to read back:
// tests/calendar/read_back.test.mjs.
#include <fstream>
#include <string>

#include "codec/calendar.h"

namespace {

using namespace std::chrono;

// New York: summer time from the second Sunday of March, 7:00 UTC, to the first of November, 6:00.
minutes new_york(base::Moment moment) {
    const year in = year_month_day{floor<days>(moment)}.year();
    const base::Moment begins = sys_days{in / 3 / Sunday[2]} + hours{7};
    const base::Moment ends = sys_days{in / 11 / Sunday[1]} + hours{6};
    return moment >= begins && moment < ends ? -hours{4} : -hours{5};
}

minutes tokyo(base::Moment) { return hours{9}; }

domain::Appointment appointment() {
    return {.uid = "00000000000000a1@taiwa",
            .stamp = sys_days{2026y / 11 / 25} + hours{1} + minutes{2} + seconds{3},
            .day = sys_days{2026y / 12 / 3},
            .time = hours{17} + minutes{30},
            .length = minutes{30},
            .title = "佐藤さんと1on1",
            .place = "3階の面談室",
            .repeats = domain::Repeats::Once,
            .alarm = {}};
}

}  // namespace

int main(int count, char** words) {
    if (count != 2) return 1;
    const std::string folder = words[1];
    const auto write = [&](const char* name, const domain::Appointment& made,
                           const base::Zone& zone) {
        std::ofstream(folder + "/" + name, std::ios::binary) << codec::calendar_file(made, zone);
    };
    write("once.ics", appointment(), tokyo);

    domain::Appointment awkward = appointment();
    awkward.title = "A; B, C \\ D\n" + std::string(30, 'x') +
                    "患者さんのことではない話を、ゆっくりと三十分だけ";
    awkward.alarm = minutes{1440};
    write("awkward.ics", awkward, tokyo);

    domain::Appointment monthly = appointment();
    monthly.day = sys_days{2026y / 1 / 15};
    monthly.repeats = domain::Repeats::Monthly;
    write("monthly-new-york.ics", monthly, new_york);
    monthly.day = sys_days{2027y / 1 / 31};
    write("last-of-month-tokyo.ics", monthly, tokyo);
    monthly.day = sys_days{2027y / 1 / 30};
    write("thirtieth-tokyo.ics", monthly, tokyo);
}
