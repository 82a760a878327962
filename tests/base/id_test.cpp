#include "base/id.h"

#include <gtest/gtest.h>

namespace {

struct ColourTag;
using ColourId = base::Id<ColourTag>;

TEST(Id, bits_become_sixteen_hex_digits_with_the_most_significant_first) {
    EXPECT_EQ(base::hex_from_bits(0), "0000000000000000");
    EXPECT_EQ(base::hex_from_bits(0x0123456789abcdef), "0123456789abcdef");
    EXPECT_EQ(base::hex_from_bits(~std::uint64_t{0}), "ffffffffffffffff");
}

TEST(Id, what_is_made_from_bits_is_an_id) {
    const auto id = base::make_id<ColourId>(0xfeed);
    EXPECT_EQ(id.text, "000000000000feed");
    EXPECT_TRUE(base::is_id_text(id.text));
    EXPECT_FALSE(id.empty());
    EXPECT_TRUE(ColourId{}.empty());
}

TEST(Id, only_sixteen_lowercase_hex_digits_are_an_id) {
    EXPECT_FALSE(base::is_id_text(""));
    EXPECT_FALSE(base::is_id_text("0123456789abcde"));
    EXPECT_FALSE(base::is_id_text("0123456789abcdef0"));
    EXPECT_FALSE(base::is_id_text("0123456789ABCDEF"));
    EXPECT_FALSE(base::is_id_text("0123456789abcdeg"));
    EXPECT_FALSE(base::is_id_text("0123456789abcde\n"));
    EXPECT_FALSE(base::is_id_text("../3456789abcdef"));
    EXPECT_FALSE(base::is_id_text(std::string(16, '\0')));
}

TEST(Id, ids_are_ordered_as_their_bits_are) {
    EXPECT_LT(base::make_id<ColourId>(9), base::make_id<ColourId>(10));
    EXPECT_EQ(base::make_id<ColourId>(10), base::make_id<ColourId>(10));
}

}  // namespace
