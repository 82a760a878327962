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

TEST(Time, what_is_not_a_day_is_refused) {
    for (const char* text :
         {"", "2026", "2026-11", "2026-11-2", "2026-11-022", "2026/11/22", "2026-13-01",
          "2026-00-01", "2026-01-00", "2026-04-31", "0000-01-01", "-026-11-22", "+026-11-22",
          "2026-1 -22", " 2026-11-2", "2026-11-22Z", "２026-11-", "20261-1-22"}) {
        EXPECT_FALSE(base::day_from_text(text)) << text;
    }
}

}  // namespace
