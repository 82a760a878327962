#include "i18n/words.h"

#include <gtest/gtest.h>

#include <algorithm>

#include "ui/frame/semantics.h"

namespace {

using base::Language;
using i18n::Text;
using i18n::Words;

base::Day day(const char* text) { return base::day_from_text(text).value(); }

const Words kJapanese{Language::Japanese};
const Words kEnglish{Language::English};
const base::Day kToday = day("2026-11-22");

TEST(Words, names_are_filled_in) {
    EXPECT_EQ(ui::spoken(kJapanese.fill(Text::TalkTitle, {{"name", "田中"}})), "田中さんとの対話");
    EXPECT_EQ(kEnglish.fill(Text::TalkTitle, {{"name", "Tanaka"}}), "Talk with Tanaka");
    EXPECT_EQ(kEnglish.fill(Text::SettingsStorageBody,
                            {{"partners", "1"}, {"preps", "2"}, {"talks", "3"}}),
              "Kept in this browser: partners 1, preps 2, talks 3.");
}

TEST(Words, a_name_that_looks_like_a_place_to_fill_is_left_as_it_is) {
    EXPECT_EQ(kEnglish.fill(Text::TalkTitle, {{"name", "{name} {day}"}}), "Talk with {name} {day}");
}

TEST(Words, a_text_without_names_is_itself) {
    EXPECT_EQ(kEnglish.fill(Text::Back, {}), kEnglish(Text::Back));
}

TEST(Words, a_day_of_this_year_says_no_year) {
    EXPECT_EQ(kJapanese.day(day("2026-11-22"), kToday), "11月22日（日）");
    EXPECT_EQ(kEnglish.day(day("2026-11-22"), kToday), "Sun, 22 Nov");
}

TEST(Words, a_day_of_another_year_says_it) {
    EXPECT_EQ(kJapanese.day(day("2027-01-05"), kToday), "2027年1月5日（火）");
    EXPECT_EQ(kEnglish.day(day("2025-12-31"), kToday), "Wed, 31 Dec 2025");
}

TEST(Words, a_month_says_its_year) {
    EXPECT_EQ(kJapanese.month(kToday), "2026年11月");
    EXPECT_EQ(kEnglish.month(day("2026-05-01")), "May 2026");
}

TEST(Words, every_text_has_words_in_both_languages_and_the_same_places_to_fill) {
    const auto places = [](std::string_view text) {
        std::vector<std::string> found;
        for (std::size_t at = text.find('{'); at != text.npos; at = text.find('{', at + 1)) {
            found.emplace_back(text.substr(at, text.find('}', at) - at));
        }
        std::ranges::sort(found);
        return found;
    };
    for (int i = 0; i < i18n::kTexts; ++i) {
        const auto text = static_cast<Text>(i);
        EXPECT_FALSE(kJapanese(text).empty()) << i;
        EXPECT_FALSE(kEnglish(text).empty()) << i;
        EXPECT_EQ(places(kJapanese(text)), places(kEnglish(text))) << kEnglish(text);
    }
}

TEST(Words, phrase_marks_are_not_spoken) {
    EXPECT_EQ(ui::spoken("話したい\u200bことを\u200b選ぶ"), "話したいことを選ぶ");
    EXPECT_EQ(ui::spoken("\u200b"), "");
    EXPECT_EQ(ui::spoken("plain"), "plain");
}

}  // namespace
