#include "domain/patient/letters.h"

#include "base/utf8.h"

namespace domain::patient {
namespace {

constexpr std::u32string_view kFullKana =  // of U+FF66 to U+FF9D
    U"ヲァィゥェォャュョッーアイウエオカキクケコサシスセソタチツテトナニヌネノハヒフヘホマミムメモ"
    U"ヤユヨ"
    U"ラリルレロワン";
constexpr std::u32string_view kVoiceable = U"カキクケコサシスセソタチツテトハヒフヘホ";
constexpr char32_t kHiraganaToKatakana = 0x60;

char32_t of_one_width(char32_t letter) {
    if (letter >= 0xFF01 && letter <= 0xFF5E) return letter - 0xFEE0;
    if (letter >= 0xFF66 && letter <= 0xFF9D) return kFullKana[letter - 0xFF66];
    switch (letter) {
        case 0x3000:
        case 0x00A0: return U' ';
        case 0x2010:
        case 0x2011:
        case 0x2012:
        case 0x2013:
        case 0x2014:
        case 0x2015:
        case 0x2212: return U'-';
        case 0x2019: return U'\'';
        default: return letter;
    }
}

// The letter with its voicing mark, where that is a code point of its own (half-width kana, and
// what some systems make of file names and pasted text). U+0000 when the two do not make one.
char32_t voiced(char32_t letter, char32_t sound) {
    const bool half = sound == 0x309A || sound == 0xFF9F;
    if (!half && sound != 0x3099 && sound != 0xFF9E) return U'\0';
    const bool hiragana = is_hiragana(letter);
    const char32_t katakana = hiragana ? letter + kHiraganaToKatakana : letter;
    if (katakana == U'ウ' && !half) return hiragana ? U'ゔ' : U'ヴ';
    if (kVoiceable.find(katakana) == std::u32string_view::npos) return U'\0';
    if (half && katakana < U'ハ') return U'\0';
    return letter + (half ? 2 : 1);
}

bool begins_with(std::string_view text, std::string_view word) {
    if (text.size() < word.size()) return false;
    for (std::size_t at = 0; at < word.size(); ++at) {
        if (text[at] != (word[at] == '_' ? ' ' : word[at])) return false;
    }
    return true;
}

bool is_ascii_letter(char byte) { return byte >= 'a' && byte <= 'z'; }

}  // namespace

Letters::Letters(std::string_view utf8) {
    codes_.reserve(utf8.size() / 2);
    for (std::size_t at = 0; at < utf8.size();) {
        const std::size_t begin = at;
        char32_t letter = of_one_width(base::next_code_point(utf8, at));
        if (!codes_.empty()) {
            const char32_t whole = voiced(codes_.back(), letter);
            if (whole != U'\0') {
                codes_.back() = whole;
                small_.resize(smalls_.back());
                base::append_code_point(small_, whole);
                continue;
            }
            // The key beside 0 on a Japanese keyboard gives ー where a dash was meant.
            if (letter == U'ー' && is_digit(codes_.back())) letter = U'-';
        }
        append(letter, begin);
    }
    bytes_.push_back(utf8.size());
    smalls_.push_back(small_.size());
}

void Letters::append(char32_t letter, std::size_t byte) {
    codes_.push_back(letter);
    bytes_.push_back(byte);
    smalls_.push_back(small_.size());
    base::append_code_point(small_, letter >= U'A' && letter <= U'Z' ? letter + 0x20 : letter);
}

bool Letters::has(std::size_t at, std::string_view word) const {
    if (at >= size() || !begins_with(std::string_view{small_}.substr(smalls_[at]), word))
        return false;
    if (is_ascii_letter(word.front()) && is_latin((*this)[at - 1])) return false;
    if (!is_ascii_letter(word.back())) return true;
    std::size_t end = at + base::count_code_points(word);
    if ((*this)[end] == U's') ++end;
    return !is_latin((*this)[end]);
}

bool Letters::has_before(std::size_t end, std::string_view word) const {
    const std::size_t length = base::count_code_points(word);
    return length <= end && has(end - length, word);
}

std::size_t Letters::longest_at(std::size_t at, Words words) const {
    std::string_view longest;
    for (const std::string_view word : words) {
        if (word.size() > longest.size() && has(at, word)) longest = word;
    }
    return base::count_code_points(longest);
}

std::size_t Letters::longest_before(std::size_t end, Words words) const {
    std::string_view longest;
    for (const std::string_view word : words) {
        if (word.size() > longest.size() && has_before(end, word)) longest = word;
    }
    return base::count_code_points(longest);
}

bool is_digit(char32_t letter) { return letter >= U'0' && letter <= U'9'; }

bool is_capital(char32_t letter) {
    return (letter >= U'A' && letter <= U'Z') ||
           (letter >= 0xC0 && letter <= 0xDE && letter != 0xD7);
}

bool is_latin(char32_t letter) {
    return is_capital(letter) || (letter >= U'a' && letter <= U'z') ||
           (letter >= 0xDF && letter <= 0x24F && letter != 0xF7);
}

bool is_kanji(char32_t letter) {
    return (letter >= 0x4E00 && letter <= 0x9FFF) || (letter >= 0x3400 && letter <= 0x4DBF) ||
           (letter >= 0xF900 && letter <= 0xFAFF) || (letter >= 0x20000 && letter <= 0x323AF) ||
           letter == U'々';
}

bool is_hiragana(char32_t letter) { return letter >= 0x3041 && letter <= 0x3096; }

bool is_katakana(char32_t letter) {
    return (letter >= 0x30A1 && letter <= 0x30FA) || letter == U'ー';
}

bool ends_sentence(char32_t letter) {
    return letter == U'\0' || letter == U'\n' || letter == U'。' || letter == U'!' ||
           letter == U'?';
}

}  // namespace domain::patient
