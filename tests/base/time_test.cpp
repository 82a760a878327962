#include "base/time.h"

#include <gtest/gtest.h>

namespace {

using std::chrono::days;

TEST(Time, a_day_is_spelled_as_rfc_3339_spells_it) {
    EXPECT_EQ(base::text_from_day(base::Day{}), "1970-01-01");
    EXPECT_EQ(base::text_from_day(base::Day{days{20779}}), "2026-11-22");
    EXPECT_EQ(base::text_from_day(base::Day{days{-719162}}), "0001-01-01");
    EXPECT_EQ(base::text_from_day(base::Day{days{2932896}}), "9999-12-31");
}

TEST(Time, every_day_of_four_centuries_comes_back) {
    for (base::Day day{days{-40000}}; day < base::Day{days{110000}}; day += days{1}) {
        ASSERT_EQ(base::day_from_text(base::text_from_day(day)), day);
    }
}

TEST(Time, the_29th_of_february_exists_only_in_leap_years) {
    EXPECT_TRUE(base::day_from_text("2028-02-29"));
    EXPECT_TRUE(base::day_from_text("2000-02-29"));
    EXPECT_FALSE(base::day_from_text("2026-02-29"));
    EXPECT_FALSE(base::day_from_text("1900-02-29"));
}

// New York in 2026: summer time from 8 March 07:00 UTC to 1 November 06:00 UTC.
std::chrono::minutes new_york(base::Moment moment) {
    using namespace std::chrono;
    const base::Moment begins = sys_days{2026y / 3 / 8} + hours{7};
    const base::Moment ends = sys_days{2026y / 11 / 1} + hours{6};
    return moment >= begins && moment < ends ? -hours{4} : -hours{5};
}

std::chrono::minutes utc_time_of(const char* day, std::chrono::minutes local) {
    const auto moment = base::moment_from_local(*base::day_from_text(day), local, new_york);
    return std::chrono::duration_cast<std::chrono::minutes>(
        moment - base::Moment{*base::day_from_text(day)});
}

TEST(Time, a_local_time_is_a_moment_by_the_offset_of_its_own_day) {
    using std::chrono::hours;
    using std::chrono::minutes;
    EXPECT_EQ(utc_time_of("2026-01-15", hours{20}), hours{25});
    EXPECT_EQ(utc_time_of("2026-07-15", hours{20}), hours{24});
    EXPECT_EQ(utc_time_of("2026-03-08", hours{1}), hours{6}) << "the last hour of winter";
    EXPECT_EQ(utc_time_of("2026-03-08", hours{3}), hours{7}) << "the first hour of summer";
    EXPECT_EQ(utc_time_of("2026-03-08", hours{2} + minutes{30}), hours{7} + minutes{30})
        << "2:30 does not exist: 3:30 does";
    EXPECT_EQ(utc_time_of("2026-11-01", hours{1} + minutes{30}), hours{5} + minutes{30})
        << "1:30 comes twice: the first";
    EXPECT_EQ(utc_time_of("2026-11-01", hours{2}), hours{7});
}

TEST(Time, a_moment_shows_the_day_and_time_of_its_zone) {
    using namespace std::chrono;
    const base::Moment moment = sys_days{2026y / 7 / 1} + hours{3} + minutes{5} + seconds{59};
    EXPECT_EQ(base::local_day(moment, new_york), sys_days{2026y / 6 / 30});
    EXPECT_EQ(base::local_time(moment, new_york), hours{23} + minutes{5});
}

TEST(Time, what_is_not_a_day_is_refused) {
    for (const char* text :
         {"", "2026", "2026-11", "2026-11-2", "2026-11-022", "2026/11/22", "2026-13-01",
          "2026-00-01", "2026-01-00", "2026-04-31", "0000-01-01", "-026-11-22", "+026-11-22",
          "2026-1 -22", " 2026-11-2", "2026-11-22Z", "２026-11-", "20261-1-22"}) {
        EXPECT_FALSE(base::day_from_text(text)) << text;
    }
}

}  // namespace
