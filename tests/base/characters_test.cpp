#include "base/characters.h"

#include <gtest/gtest.h>

#include "base/utf8.h"

namespace {

constexpr std::string_view kFamily = "👩🏽‍❤️‍💋‍👨🏿";

// Each of these is one character to whoever reads it.
constexpr std::string_view kOnes[] = {
    "a",
    "あ",
    "髙",
    "\n",
    "が",
    "か\u3099",
    "ﾊ\uFF9F",
    "e\u0301",
    "葛\U000E0100",
    "☺\uFE0F",
    "👍🏽",
    "🇯🇵",
    "1\uFE0F\u20E3",
    "🏴\U000E0067\U000E0062\U000E0065\U000E006E\U000E0067\U000E007F",
    "👩‍⚕️",
    kFamily,
    "❤️‍🩹",
};

TEST(Characters, are_what_a_person_sees_as_one) {
    for (const std::string_view one : kOnes) EXPECT_EQ(base::count_characters(one), 1u) << one;
    EXPECT_EQ(base::count_characters(""), 0u);
    EXPECT_EQ(base::count_characters("対話のまえに"), 6u);
    EXPECT_EQ(base::count_characters("🇯🇵🇬🇧🇯"), 3u);
    EXPECT_EQ(base::count_characters("👍👎"), 2u);
    EXPECT_EQ(base::count_characters("か\u200Dき"), 2u);
}

TEST(Characters, stay_one_beside_each_other) {
    std::string all;
    for (const std::string_view one : kOnes) all += one;
    EXPECT_EQ(base::count_characters(all), std::size(kOnes));
    std::string_view rest = all;
    for (const std::string_view one : kOnes) {
        EXPECT_EQ(base::first_characters(rest, 1), one);
        rest.remove_prefix(one.size());
    }
}

TEST(Characters, of_endless_marks_are_many) {
    std::string marks = "e";
    for (int at = 1; at < 1600; ++at) base::append_code_point(marks, 0x0301);
    EXPECT_EQ(base::count_characters(marks), 1600 / base::kLongestCharacter);
}

TEST(Characters, first_ones_are_whole) {
    EXPECT_EQ(base::first_characters("か\u3099き", 1), "か\u3099");
    EXPECT_EQ(base::first_characters("対話", 9), "対話");
    EXPECT_EQ(base::first_characters("対話", 0), "");
}

TEST(Fitted, keeps_all_that_has_room) {
    const auto [text, left_out] = base::fitted("", "対話のまえに", 6);
    EXPECT_EQ(text, "対話のまえに");
    EXPECT_EQ(left_out, 0u);
}

TEST(Fitted, takes_of_what_is_put_in_only_what_has_room) {
    struct {
        std::string_view before, after, kept;
        std::size_t left_out;
    } const cases[] = {
        {"", "abcdefg", "abcde", 2},
        {"abcd", "abcdefg", "abcde", 2},
        {"yz", "abcdefgyz", "abcyz", 4},     // before what was there
        {"axyz", "abcdefgxyz", "abxyz", 5},  // in its middle
        {"abcde", "abXYcde", "abcde", 2},    // no room at all
        {"abcde", "aXYZde", "aXYde", 1},     // in place of a part
        {"対話", "対あいうえお話", "対あいう話", 2},
        {"かか", "かきくけこかか", "かきくけか", 2},
        {"abc🇯🇵", "abc🇯dd🇵", "abc🇯🇵", 2},         // would be two letters of a flag
        {"対", "封封封封封封", "封封封封封", 1},  // the same first and last byte
    };
    for (const auto& [before, after, kept, left_out] : cases) {
        const base::Fitted fitted = base::fitted(before, after, 5);
        EXPECT_EQ(fitted.text, kept) << before << " → " << after;
        EXPECT_EQ(fitted.left_out, left_out) << before << " → " << after;
        EXPECT_TRUE(base::is_utf8(fitted.text)) << before << " → " << after;
    }
}

TEST(Fitted, never_shortens_what_was_longer_already) {
    const std::string old(9, 'a');
    EXPECT_EQ(base::fitted(old, old + "b", 5).text, old);
    EXPECT_EQ(base::fitted(old, old + "b", 5).left_out, 1u);
    EXPECT_EQ(base::fitted(old, old.substr(1), 5).text, old.substr(1));
    EXPECT_EQ(base::fitted(old, "b", 5).text, "b");
}

TEST(Fitted, says_that_nothing_was_left_out_of_a_text_that_only_became_shorter) {
    const std::string old(9, 'a');
    EXPECT_EQ(base::fitted(old, old.substr(1), 5).left_out, 0u);
}

}  // namespace
