// Reads a written form piece by piece: a number, a mark, a word. Knows no form by itself.
#pragma once

#include "domain/patient/letters.h"

namespace domain::patient {

class Cursor {
  public:
    Cursor(const Letters& letters, std::size_t at) : letters_(&letters), at_(at) {}

    [[nodiscard]] std::size_t at() const { return at_; }
    [[nodiscard]] char32_t next() const { return (*letters_)[at_]; }

    // A whole number of at most so many digits, 1 to 4; nullopt, and nothing read, for others.
    std::optional<int> digits(std::size_t most);

    // The same in Japanese: also 八十二, 一九四二.
    std::optional<int> number(std::size_t most);

    bool take(char32_t letter);
    bool take_any(Words words);
    void skip_spaces();

  private:
    const Letters* letters_;
    std::size_t at_;
};

}  // namespace domain::patient
