#include "ui/frame/line_breaker.h"

#include <gtest/gtest.h>

#include <algorithm>

#include "base/utf8.h"
#include "i18n/words.h"

namespace {

// 1 em for Japanese, half an em for the rest; an em is 10 px.
float advance(char32_t c) { return c >= 0x2E80 ? 10 : 5; }

std::vector<std::string> broken(std::string_view text, float width) {
    std::vector<std::string> lines;
    for (const ui::Line& line : ui::break_lines(text, width, advance)) lines.push_back(line.text);
    return lines;
}

using Lines = std::vector<std::string>;

TEST(LineBreaker, what_fits_stays_on_one_line) {
    const auto lines = ui::break_lines("対話する", 40, advance);
    ASSERT_EQ(lines.size(), 1U);
    EXPECT_EQ(lines[0].text, "対話する");
    EXPECT_FLOAT_EQ(lines[0].width, 40);
}

TEST(LineBreaker, an_empty_text_gives_one_empty_line) {
    EXPECT_EQ(broken("", 100), Lines{""});
    EXPECT_EQ(broken("\u200b", 100), Lines{""});
}

TEST(LineBreaker, japanese_breaks_where_the_line_is_full) {
    EXPECT_EQ(broken("あいうえおかき", 30), (Lines{"あいう", "えおか", "き"}));
}

TEST(LineBreaker, a_full_stop_never_starts_a_line) {
    EXPECT_EQ(broken("あいう。えお", 30), (Lines{"あい", "う。え", "お"}));
    EXPECT_EQ(broken("あいっと", 20), (Lines{"あ", "いっ", "と"}));
}

TEST(LineBreaker, an_opening_bracket_never_ends_a_line) {
    EXPECT_EQ(broken("あい「うえ」", 30), (Lines{"あい", "「う", "え」"}));
}

TEST(LineBreaker, latin_words_stay_whole) {
    EXPECT_EQ(broken("one two three", 40), (Lines{"one two", "three"}));
    EXPECT_EQ(broken("あTeamsで", 30), (Lines{"あ", "Teams", "で"}));
}

TEST(LineBreaker, a_word_too_long_for_any_line_is_broken) {
    EXPECT_EQ(broken("abcdefgh", 20), (Lines{"abcd", "efgh"}));
    EXPECT_EQ(broken("あ", 3), Lines{"あ"}) << "one character is always placed";
}

TEST(LineBreaker, phrases_are_preferred_and_their_marks_are_gone) {
    EXPECT_EQ(broken("話したいことと、\u200bどう関わって\u200bほしいか", 110),
              (Lines{"話したいことと、", "どう関わってほしいか"}));
}

TEST(LineBreaker, a_short_first_phrase_does_not_leave_the_line_nearly_empty) {
    const Lines lines = broken("あ\u200bいうえおかきくけこさしすせそ", 100);
    EXPECT_EQ(lines.front(), "あいうえおかきくけこ");
}

TEST(LineBreaker, a_loan_word_stays_whole_where_there_is_another_place) {
    const Lines lines = broken("あいう\u200bもどってきたリンクをひらいて", 100);
    EXPECT_EQ(lines.front(), "あいうもどってきた");
    EXPECT_EQ(broken("コミュニケーションロボット\u200b", 100).front(), "コミュニケーションロ");
}

TEST(LineBreaker, a_line_feed_always_breaks) {
    EXPECT_EQ(broken("あ\nい", 100), (Lines{"あ", "い"}));
    EXPECT_EQ(broken("あ\n\nい\n", 100), (Lines{"あ", "", "い", ""}));
}

TEST(LineBreaker, no_line_ends_with_the_space_it_broke_at) {
    const auto lines = ui::break_lines("one two", 20, advance);
    ASSERT_EQ(lines.size(), 2U);
    EXPECT_EQ(lines[0].text, "one");
    EXPECT_FLOAT_EQ(lines[0].width, 15);
}

// All words of the app in both languages, in every width from 8 to 34 em.

char32_t first_of(std::string_view line) {
    std::size_t at = 0;
    return base::next_code_point(line, at);
}

char32_t last_of(std::string_view line) {
    char32_t last = 0;
    for (std::size_t at = 0; at < line.size();) last = base::next_code_point(line, at);
    return last;
}

std::string without_spaces(std::string_view text) {
    std::string kept;
    for (std::size_t at = 0; at < text.size();) {
        const char32_t c = base::next_code_point(text, at);
        if (c != U' ' && c != U'\n' && c != 0x200B) base::append_code_point(kept, c);
    }
    return kept;
}

void expect_well_broken(std::string_view text, float width) {
    constexpr std::u32string_view kNeverFirst = U"、。，．・：；？！ー）」』ぁっゃゅょッャュョァ";
    constexpr std::u32string_view kNeverLast = U"（「『";
    std::string together;
    for (const ui::Line& line : ui::break_lines(text, width, advance)) {
        EXPECT_LE(line.width, width) << line.text;
        together += without_spaces(line.text);
        if (line.text.empty()) continue;
        EXPECT_EQ(kNeverFirst.find(first_of(line.text)), kNeverFirst.npos) << line.text;
        EXPECT_EQ(kNeverLast.find(last_of(line.text)), kNeverLast.npos) << line.text;
    }
    EXPECT_EQ(together, without_spaces(text)) << "no character is lost";
}

TEST(LineBreaker, every_word_of_the_app_is_well_broken_in_every_width) {
    for (const auto language : {base::Language::Japanese, base::Language::English}) {
        const i18n::Words words(language);
        for (int text = 0; text < i18n::kTexts; ++text) {
            for (float width = 80; width <= 340; width += 13) {
                // A comma never stands alone.
                if (static_cast<i18n::Text>(text) == i18n::Text::ListComma) continue;
                expect_well_broken(words(static_cast<i18n::Text>(text)), width);
            }
        }
    }
}

}  // namespace
