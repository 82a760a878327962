// What is written out shows what people wrote as they wrote it, and nothing of it is taken for a
// mark, a formula or a command.
#include "codec/written_out.h"

#include <gtest/gtest.h>

#include <array>

namespace {

using codec::csv_of;
using codec::markdown_of;
using codec::WrittenLine;

const WrittenLine kHead{"だれと", "日付", "種類", "項目", "選んだもの", "書いたこと"};
const WrittenLine kWork{"佐藤", "2026年11月22日（日）", "対話", "業務", "聴いてほしい", ""};

WrittenLine with_text(std::string text) {
    WrittenLine line = kWork;
    line.text = std::move(text);
    return line;
}

// A reader of RFC 4180, of a file that has nothing wrong with it.
std::vector<std::vector<std::string>> rows_in(std::string_view csv) {
    std::vector<std::vector<std::string>> rows{{}};
    while (!csv.empty()) {
        EXPECT_EQ(csv.front(), '"');
        std::string field;
        for (csv.remove_prefix(1); csv[0] != '"' || csv[1] == '"'; csv.remove_prefix(1)) {
            if (csv[0] == '"') csv.remove_prefix(1);
            field += csv.front();
        }
        rows.back().push_back(field);
        const bool ends = csv[1] != ',';
        EXPECT_TRUE(!ends || csv.substr(1, 2) == "\r\n");
        csv.remove_prefix(ends ? 3 : 2);
        if (ends && !csv.empty()) rows.emplace_back();
    }
    return rows;
}

std::string text_after_reading(const std::string& markdown) {
    std::string text;
    const std::size_t begin = markdown.find("  \n  ") + 5;
    for (std::size_t at = begin; at + 1 < markdown.size(); ++at) {
        if (markdown.compare(at, 3, "  \n") == 0) {
            text += '\n';
            at += 4;
        } else {
            at += markdown[at] == '\\' ? 1 : 0;
            text += markdown[at];
        }
    }
    return text;
}

TEST(WrittenOut, a_text_has_a_page_for_each_partner_and_a_heading_for_each_day) {
    WrittenLine noticed = kWork;
    noticed.about = "気づいたこと";
    noticed.chosen = "";
    noticed.text = "一行目\n二行目";
    WrittenLine other = kWork;
    other.whose = "田中";
    EXPECT_EQ(markdown_of({kWork, noticed, other}, "写し"),
              "写し\n"
              "\n# 佐藤\n"
              "\n## 2026年11月22日（日） 対話\n\n"
              "- **業務** 聴いてほしい\n"
              "- **気づいたこと**  \n  一行目  \n  二行目\n"
              "\n# 田中\n"
              "\n## 2026年11月22日（日） 対話\n\n"
              "- **業務** 聴いてほしい\n");
}

TEST(WrittenOut, what_would_be_a_mark_is_none) {
    for (const char* text :
         {"# 見出しではない", "- 箇条書きではない", "1. 番号ではない", "12) 番号ではない",
          "*強く*ない", "[リンク](https://taiwa.example)", "<b>太く</b>ない", "`そのまま`",
          "~~消して~~いない", "| 表 | では |", "> 引用\n---\n===", "&amp;", "\\", "a_b_c",
          "一行目\n# 二行目\n3. 三行目"}) {
        EXPECT_EQ(text_after_reading(markdown_of({with_text(text)}, "")), text);
    }
    const std::string markdown = markdown_of({with_text("2026. 春\n- 一")}, "");
    EXPECT_NE(markdown.find("\n  2026\\. 春  \n  \\- 一\n"), std::string::npos);
}

TEST(WrittenOut, a_blank_line_stays_within_what_it_belongs_to) {
    EXPECT_NE(markdown_of({with_text("一\n\n二")}, "").find("\n  一  \n\n  二\n"),
              std::string::npos);
}

TEST(WrittenOut, a_table_holds_every_field_as_it_is) {
    const std::vector<WrittenLine> lines{kWork, with_text("「\"引用\"」、\n二行目, と\r\n三行目")};
    const auto rows = rows_in(csv_of(kHead, lines));
    ASSERT_EQ(rows.size(), 3U);
    EXPECT_EQ(rows[0], (std::vector<std::string>{"日付", "だれと", "種類", "項目", "選んだもの",
                                                 "書いたこと"}));
    EXPECT_EQ(rows[1][1], "佐藤");
    EXPECT_EQ(rows[2][5], lines[1].text);
}

TEST(WrittenOut, nothing_in_a_table_is_a_formula) {
    for (const char* text :
         {"=1+1", "+81", "-1", "@SUM(1)", "\t=1", "\r=1", "＝1", "＋1", "－1", "＠"}) {
        const auto rows = rows_in(csv_of(kHead, {with_text(text)}));
        EXPECT_EQ(rows[1][5], std::string("'") + text);
    }
    EXPECT_EQ(rows_in(csv_of(kHead, {with_text("1 = 1")}))[1][5], "1 = 1");
}

}  // namespace
