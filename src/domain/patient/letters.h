// A text as a search sees it: letters of one width and one kind of dash, each knowing where its
// bytes are. Knows letters and words, not what they may tell about anyone.
#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "domain/patient/words.h"

namespace domain::patient {

class Letters {
  public:
    explicit Letters(std::string_view utf8);

    [[nodiscard]] std::size_t size() const { return codes_.size(); }

    // U+0000 outside the text; the letter before the first one is asked for as at - 1 too.
    [[nodiscard]] char32_t operator[](std::size_t at) const {
        return at < codes_.size() ? codes_[at] : U'\0';
    }

    // In the text given, where the letter begins; for size(), where the text ends.
    [[nodiscard]] std::size_t byte_at(std::size_t letter) const { return bytes_[letter]; }

    // Whether a word stands there, in capital or small letters. One of Latin letters stands only
    // between others, alone or with an s.
    [[nodiscard]] bool has(std::size_t at, std::string_view word) const;
    [[nodiscard]] bool has_before(std::size_t end, std::string_view word) const;

    // How many letters the longest of the words there has; 0 when there is none.
    [[nodiscard]] std::size_t longest_at(std::size_t at, Words words) const;
    [[nodiscard]] std::size_t longest_before(std::size_t end, Words words) const;

  private:
    void append(char32_t letter, std::size_t byte);

    std::vector<char32_t> codes_;
    std::vector<std::size_t> bytes_;
    std::string small_;                // the letters in small ones, as UTF-8
    std::vector<std::size_t> smalls_;  // where each begins in small_
};

bool is_digit(char32_t letter);
bool is_capital(char32_t letter);  // A to Z, and those with accents
bool is_latin(char32_t letter);
bool is_kanji(char32_t letter);
bool is_hiragana(char32_t letter);
bool is_katakana(char32_t letter);
bool ends_sentence(char32_t letter);

// Where a run of such letters that ends before `end` begins. Not looked for further back than any
// name goes, so that a text of nothing but 様 is still read in one go.
template <class Kind>
std::size_t run_before(const Letters& letters, std::size_t end, Kind kind) {
    constexpr std::size_t kFurthest = 40;
    const std::size_t first = end > kFurthest ? end - kFurthest : 0;
    while (end > first && kind(letters[end - 1])) --end;
    return end;
}

template <class Kind>
std::size_t run_after(const Letters& letters, std::size_t at, Kind kind) {
    while (at < letters.size() && kind(letters[at])) ++at;
    return at;
}

}  // namespace domain::patient
