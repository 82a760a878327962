#include "ui/frame/line_breaker.h"

#include <utility>

#include "base/utf8.h"

namespace ui {
namespace {

constexpr char32_t kPhraseMark = 0x200B;
// A line that would end before this part of the width is better broken inside a phrase.
constexpr float kShortestPhraseLine = 0.72f;
// A last line shorter than this looks left over; the lines before it can spare some words.
constexpr float kShortestLastLine = 0.22f;

constexpr std::u32string_view kNeverFirst =
    U"、。，．・：；？！ー〜）」』】〕〉》］｝”’…‥％"
    U"ぁぃぅぇぉっゃゅょゎァィゥェォッャュョヮヵヶ々ゝゞヽヾ"
    U",.:;!?)]}%";
constexpr std::u32string_view kNeverLast = U"（「『【〔〈《［｛“‘([{";

bool contains(std::u32string_view set, char32_t c) { return set.find(c) != set.npos; }

bool is_katakana(char32_t c) { return c >= U'ァ' && c <= U'ー' && c != U'・'; }

bool is_ideographic(char32_t c) { return c >= 0x2E80 || c == U'→'; }

enum class Break : unsigned char { No, Possible, Good };

Break break_between(char32_t before, char32_t after, bool phrased) {
    if (contains(kNeverFirst, after) || contains(kNeverLast, before)) return Break::No;
    if (before == U' ') return Break::Good;
    if (after == U' ') return Break::No;
    if (!is_ideographic(before) && !is_ideographic(after)) return Break::No;
    if (!phrased) return Break::Good;
    // Half a loan word is hard to read; there is a better place nearby.
    return is_katakana(before) && is_katakana(after) ? Break::No : Break::Possible;
}

struct Glyph {
    char32_t code_point;
    float width;
    Break break_before;
};

std::vector<Glyph> glyphs_of(std::string_view text, const std::function<float(char32_t)>& advance) {
    std::vector<Glyph> glyphs;
    const bool phrased = text.find("\u200b") != std::string_view::npos;
    bool phrase_starts = false;
    for (std::size_t at = 0; at < text.size();) {
        const char32_t c = base::next_code_point(text, at);
        if (c == kPhraseMark) {
            phrase_starts = true;
            continue;
        }
        Break before = Break::No;
        if (!glyphs.empty()) {
            before = break_between(glyphs.back().code_point, c, phrased);
            if (phrase_starts && before == Break::Possible) before = Break::Good;
        }
        phrase_starts = false;
        glyphs.push_back({c, advance(c), before});
    }
    return glyphs;
}

Line make_line(const std::vector<Glyph>& glyphs, std::size_t from, std::size_t to) {
    while (to > from && glyphs[to - 1].code_point == U' ') --to;
    Line line;
    for (std::size_t i = from; i < to; ++i) {
        base::append_code_point(line.text, glyphs[i].code_point);
        line.width += glyphs[i].width;
    }
    return line;
}

// The index at which the line that starts at `from` ends; glyphs.size() when all fits.
std::size_t end_of_line(const std::vector<Glyph>& glyphs, std::size_t from, float width) {
    float used = 0;
    std::size_t good = from;
    float used_at_good = 0;
    std::size_t possible = from;
    for (std::size_t i = from; i < glyphs.size(); ++i) {
        if (i > from && glyphs[i].break_before != Break::No) {
            possible = i;
            if (glyphs[i].break_before == Break::Good) good = i, used_at_good = used;
        }
        used += glyphs[i].width;
        if (used <= width || i == from || glyphs[i].code_point == U' ') continue;
        if (good > from && used_at_good >= width * kShortestPhraseLine) return good;
        if (possible > from) return possible;
        return good > from ? good : i;
    }
    return glyphs.size();
}

std::vector<Line> break_paragraph(const std::vector<Glyph>& glyphs, float width) {
    std::vector<Line> lines;
    std::size_t from = 0;
    do {
        const std::size_t to = end_of_line(glyphs, from, width);
        lines.push_back(make_line(glyphs, from, to));
        from = to;
    } while (from < glyphs.size());
    return lines;
}

// The same number of lines, but none that holds only a word left over.
std::vector<Line> without_leftover(const std::vector<Glyph>& glyphs, float width) {
    std::vector<Line> lines = break_paragraph(glyphs, width);
    for (const float part : {0.9f, 0.8f, 0.7f}) {
        if (lines.size() < 2 || lines.back().width >= width * kShortestLastLine) break;
        std::vector<Line> tighter = break_paragraph(glyphs, width * part);
        if (tighter.size() != lines.size()) break;
        lines = std::move(tighter);
    }
    return lines;
}

}  // namespace

std::vector<Line> break_lines(std::string_view text, float width,
                              const std::function<float(char32_t)>& advance) {
    std::vector<Line> lines;
    for (;;) {
        const std::size_t feed = text.find('\n');
        for (Line& line : without_leftover(glyphs_of(text.substr(0, feed), advance), width)) {
            lines.push_back(std::move(line));
        }
        if (feed == std::string_view::npos) return lines;
        text.remove_prefix(feed + 1);
    }
}

}  // namespace ui
