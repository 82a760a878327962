#include "base/characters.h"

#include <algorithm>
#include <span>
#include <utility>

#include "base/utf8.h"

namespace base {
namespace {

constexpr char32_t kJoiner = 0x200D;

struct Range {
    char32_t first;
    char32_t last;
};

// What belongs to the character before it.
constexpr Range kMarks[] = {
    {0x0300, 0x036F},    // accents
    {0x1AB0, 0x1AFF},    //
    {0x1DC0, 0x1DFF},    //
    {0x200C, 0x200D},    // the joiners
    {0x20D0, 0x20FF},    // around a character: the frame of a keycap
    {0x3099, 0x309A},    // dakuten and handakuten
    {0xFE00, 0xFE0F},    // text or emoji
    {0xFE20, 0xFE2F},    //
    {0xFF9E, 0xFF9F},    // dakuten of half width
    {0x1F3FB, 0x1F3FF},  // colours of skin
    {0xE0020, 0xE007F},  // the flags of England, Scotland and Wales
    {0xE0100, 0xE01EF},  // variants of a kanji
};
constexpr Range kFlagLetters{0x1F1E6, 0x1F1FF};
constexpr Range kPictures[] = {{0x203C, 0x2BFF}, {0x1F000, 0x1FAFF}};

constexpr bool holds(const Range& range, char32_t c) { return range.first <= c && c <= range.last; }

bool is_in(std::span<const Range> ranges, char32_t c) {
    return std::ranges::any_of(ranges, [c](const Range& range) { return holds(range, c); });
}

// Moves `at` past one character.
void pass_character(std::string_view text, std::size_t& at) {
    char32_t last = next_code_point(text, at);
    for (std::size_t parts = 1; at < text.size() && parts < kLongestCharacter; ++parts) {
        std::size_t after = at;
        const char32_t c = next_code_point(text, after);
        const bool flag = parts == 1 && holds(kFlagLetters, last) && holds(kFlagLetters, c);
        const bool joined = last == kJoiner && is_in(kPictures, c);
        if (!is_in(kMarks, c) && !flag && !joined) return;
        last = c;
        at = after;
    }
}

// Of how many bytes both begin alike, up to the boundary of a code point.
std::size_t alike(std::string_view a, std::string_view b) {
    auto at = static_cast<std::size_t>(std::ranges::mismatch(a, b).in1 - a.begin());
    while (at > 0 && at < b.size() && (static_cast<unsigned char>(b[at]) & 0xC0) == 0x80) --at;
    return at;
}

}  // namespace

std::size_t count_characters(std::string_view text) {
    std::size_t count = 0;
    for (std::size_t at = 0; at < text.size(); ++count) pass_character(text, at);
    return count;
}

std::string_view first_characters(std::string_view text, std::size_t limit) {
    std::size_t at = 0;
    for (std::size_t count = 0; at < text.size() && count < limit; ++count) {
        pass_character(text, at);
    }
    return text.substr(0, at);
}

Fitted fitted(std::string_view before, std::string_view after, std::size_t limit) {
    if (count_characters(after) <= limit) return {std::string{after}};

    const std::size_t head = alike(before, after);
    std::string_view end = after.substr(head);
    std::string_view old_end = before.substr(head);
    std::size_t tail = 0;
    while (tail < std::min(end.size(), old_end.size()) &&
           end[end.size() - 1 - tail] == old_end[old_end.size() - 1 - tail])
        ++tail;
    while (tail > 0 && (static_cast<unsigned char>(end[end.size() - tail]) & 0xC0) == 0x80) --tail;

    const std::string_view put_in = end.substr(0, end.size() - tail);
    end.remove_prefix(put_in.size());
    const std::string_view start = after.substr(0, head);
    const std::size_t there = count_characters(std::string{start}.append(end));
    // What is put between two letters that were one (of a flag) makes them two.
    const std::size_t wanted = count_characters(put_in);
    for (std::size_t room = std::min(wanted, limit - std::min(limit, there));; --room) {
        std::string kept = std::string{start}.append(first_characters(put_in, room)).append(end);
        if (room == 0 || count_characters(kept) <= limit) return {std::move(kept), wanted - room};
    }
}

}  // namespace base
