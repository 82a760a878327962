#include "domain/patient/cursor.h"

namespace domain::patient {
namespace {

constexpr std::u32string_view kKanjiDigits = U"〇一二三四五六七八九";

bool is_kanji_number(char32_t letter) {
    return letter == U'十' || letter == U'百' ||
           kKanjiDigits.find(letter) != std::u32string_view::npos;
}

int value_of(const Letters& letters, std::size_t begin, std::size_t end) {
    int value = 0;
    int last = 0;
    for (std::size_t at = begin; at < end; ++at) {
        const char32_t letter = letters[at];
        if (letter == U'十' || letter == U'百') {
            value += (last == 0 ? 1 : last) * (letter == U'十' ? 10 : 100);
            last = 0;
        } else {
            last = last * 10 + static_cast<int>(kKanjiDigits.find(letter));
        }
    }
    return value + last;
}

}  // namespace

std::optional<int> Cursor::digits(std::size_t most) {
    const std::size_t end = run_after(*letters_, at_, is_digit);
    if (end == at_ || end - at_ > most) return std::nullopt;
    int value = 0;
    for (; at_ < end; ++at_) value = value * 10 + static_cast<int>((*letters_)[at_] - U'0');
    return value;
}

std::optional<int> Cursor::number(std::size_t most) {
    if (is_digit(next())) return digits(most);
    constexpr std::size_t kLongest = 4;
    std::size_t end = at_;
    while (end - at_ <= kLongest && is_kanji_number((*letters_)[end])) ++end;
    if (end == at_ || end - at_ > kLongest) return std::nullopt;
    const int value = value_of(*letters_, at_, end);
    at_ = end;
    return value;
}

bool Cursor::take(char32_t letter) {
    if (next() != letter) return false;
    ++at_;
    return true;
}

bool Cursor::take_any(Words words) {
    const std::size_t length = letters_->longest_at(at_, words);
    at_ += length;
    return length > 0;
}

void Cursor::skip_spaces() {
    while (take(U' ')) {
    }
}

}  // namespace domain::patient
