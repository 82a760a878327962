#include "base/utf8.h"

#include <gtest/gtest.h>

#include <random>

namespace {

using std::string_view_literals::operator""sv;

TEST(Utf8, japanese_and_emoji_are_well_formed) {
    EXPECT_TRUE(base::is_utf8(""));
    EXPECT_TRUE(base::is_utf8("対話のまえに"));
    EXPECT_TRUE(base::is_utf8("👩‍💻🇯🇵"));
    EXPECT_TRUE(base::is_utf8("a\0b"sv));
}

TEST(Utf8, the_edges_of_each_length_are_well_formed) {
    for (const auto text :
         {"\x7F"sv, "\xC2\x80"sv, "\xDF\xBF"sv, "\xE0\xA0\x80"sv, "\xED\x9F\xBF"sv,
          "\xEE\x80\x80"sv, "\xEF\xBF\xBF"sv, "\xF0\x90\x80\x80"sv, "\xF4\x8F\xBF\xBF"sv}) {
        EXPECT_TRUE(base::is_utf8(text));
        EXPECT_EQ(base::count_code_points(text), 1u);
    }
}

TEST(Utf8, malformed_bytes_are_refused) {
    EXPECT_FALSE(base::is_utf8("\x80"));              // a continuation alone
    EXPECT_FALSE(base::is_utf8("\xC0\xAF"));          // overlong
    EXPECT_FALSE(base::is_utf8("\xC1\xBF"));          // overlong
    EXPECT_FALSE(base::is_utf8("\xE0\x9F\xBF"));      // overlong
    EXPECT_FALSE(base::is_utf8("\xF0\x8F\xBF\xBF"));  // overlong
    EXPECT_FALSE(base::is_utf8("\xED\xA0\x80"));      // a surrogate
    EXPECT_FALSE(base::is_utf8("\xF4\x90\x80\x80"));  // above U+10FFFF
    EXPECT_FALSE(base::is_utf8("\xF8\x88\x80\x80\x80"));
    EXPECT_FALSE(base::is_utf8("\xFF"));
    EXPECT_FALSE(base::is_utf8("\xE5\xAF"));  // cut
    EXPECT_FALSE(
        base::is_utf8("\xE5\xAF"
                      "a"));  // cut by another letter
}

TEST(Utf8, every_code_point_comes_back) {
    for (char32_t c = 0; c <= 0x10FFFF; ++c) {
        if (c == 0xD800) c = 0xE000;
        std::string text;
        base::append_code_point(text, c);
        std::size_t at = 0;
        ASSERT_EQ(base::next_code_point(text, at), c);
        ASSERT_EQ(at, text.size());
    }
}

TEST(Utf8, malformed_input_moves_on_by_one_byte) {
    const auto text =
        "\xE5\xAF"
        "a"sv;
    std::size_t at = 0;
    EXPECT_EQ(base::next_code_point(text, at), U'\uFFFD');
    EXPECT_EQ(at, 1u);
    EXPECT_EQ(base::next_code_point(text, at), U'\uFFFD');
    EXPECT_EQ(base::next_code_point(text, at), U'a');
    EXPECT_EQ(at, text.size());
}

TEST(Utf8, a_text_is_cut_between_code_points) {
    EXPECT_EQ(base::first_code_points("対話のまえに", 2), "対話");
    EXPECT_EQ(base::first_code_points("対話", 2), "対話");
    EXPECT_EQ(base::first_code_points("対話", 9), "対話");
    EXPECT_EQ(base::first_code_points("対話", 0), "");
}

TEST(Utf8, cleaning_keeps_line_feeds_and_joined_emoji) {
    EXPECT_EQ(base::cleaned("一行目\n二行目 👩‍💻", 100),
              "一行目\n二行目 👩‍💻");
}

TEST(Utf8, cleaning_drops_controls_and_direction_overrides) {
    EXPECT_EQ(base::cleaned("a\0b\r\n\x1B[31mc\x7F"sv, 100), "ab\n[31mc");
    EXPECT_EQ(base::cleaned("\u202Eevil\u202C \u2066x\u2069\u200E\u200F\u061C", 100), "evil x");
    EXPECT_EQ(base::cleaned("\uFEFFa\u2028b\u2029c\u0085d", 100), "abcd");
}

TEST(Utf8, cleaning_drops_malformed_bytes_and_keeps_the_rest) {
    EXPECT_EQ(base::cleaned("対\xE5\xAF話\xFF", 100), "対話");
}

TEST(Utf8, the_limit_counts_what_is_kept) {
    EXPECT_EQ(base::cleaned("\x01対\x02話\x03の", 2), "対話");
    EXPECT_EQ(base::cleaned("対話", 0), "");
}

TEST(Utf8, what_was_cleaned_is_well_formed_and_stays_as_it_is) {
    std::mt19937 random{1};
    for (int round = 0; round < 2000; ++round) {
        std::string bytes(random() % 64, '\0');
        for (char& byte : bytes) byte = static_cast<char>(random());
        const std::string once = base::cleaned(bytes, 40);
        ASSERT_TRUE(base::is_utf8(once));
        ASSERT_LE(base::count_code_points(once), 40u);
        ASSERT_EQ(base::cleaned(once, 40), once);
    }
}

TEST(Utf8, a_line_has_spaces_where_the_text_had_line_feeds) {
    EXPECT_EQ(base::cleaned_line("3階\n面談室", 20), "3階 面談室");
}

TEST(Utf8, spaces_of_any_width_are_blank_and_a_letter_is_not) {
    EXPECT_TRUE(base::is_blank(""));
    EXPECT_TRUE(base::is_blank(" \u3000\n"));
    EXPECT_FALSE(base::is_blank("　佐藤"));
}

TEST(Utf8, searching_does_not_ask_for_case_kana_or_width) {
    EXPECT_EQ(base::folded("ヒヤリハット"), base::folded("ひやりはっと"));
    EXPECT_EQ(base::folded("ＳＮＳ　Abc"), "sns abc");
    EXPECT_NE(base::folded("か"), base::folded("が"));
}

}  // namespace
