#include "base/lines.h"

#include <gtest/gtest.h>

namespace {

using Lines = std::vector<std::string_view>;

TEST(Lines, blank_ones_are_left_out_and_the_last_needs_no_feed) {
    EXPECT_EQ(base::filled_lines("a\n\n \u3000\n b \nc"), (Lines{"a", " b ", "c"}));
    EXPECT_EQ(base::filled_lines("a\n"), Lines{"a"});
    EXPECT_EQ(base::filled_lines(""), Lines{});
    EXPECT_EQ(base::filled_lines("\n\n"), Lines{});
}

}  // namespace
