// A table of words as one writes it down: white space between them, _ for a space within one, small
// letters, of half width. Kept as one text, which costs a page's first visit fewer bytes than
// words.
#pragma once

#include <cstddef>
#include <string_view>

namespace domain::patient {

class Words {
  public:
    consteval Words(const char* text) : text_(text) {}

    class Reader {
      public:
        constexpr explicit Reader(std::string_view rest) : rest_(rest) { ++*this; }

        constexpr std::string_view operator*() const { return word_; }
        constexpr Reader& operator++() {
            std::size_t begin = 0;
            while (begin < rest_.size() && is_space(rest_[begin])) ++begin;
            std::size_t end = begin;
            while (end < rest_.size() && !is_space(rest_[end])) ++end;
            word_ = rest_.substr(begin, end - begin);
            rest_.remove_prefix(end);
            return *this;
        }
        constexpr bool operator==(const Reader& other) const { return word_ == other.word_; }

      private:
        static constexpr bool is_space(char byte) { return byte == ' ' || byte == '\n'; }

        std::string_view rest_;
        std::string_view word_;
    };

    [[nodiscard]] constexpr Reader begin() const { return Reader{text_}; }
    [[nodiscard]] constexpr Reader end() const { return Reader{{}}; }

  private:
    std::string_view text_;
};

}  // namespace domain::patient
