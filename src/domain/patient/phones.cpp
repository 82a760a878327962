#include "domain/patient/finders.h"

namespace domain::patient {
namespace {

constexpr Words kLabels{R"(
    電話 電話番号 携帯 携帯番号 連絡先 tel phone fax mobile cell call
)"};

// What has been read of a number from its beginning to the end of a group of digits.
struct Dialled {
    bool international = false;
    bool from_zero = false;
    std::vector<std::size_t> groups = {};  // digits in each

    [[nodiscard]] std::size_t digits() const {
        std::size_t sum = 0;
        for (const std::size_t group : groups) sum += group;
        return sum;
    }
    [[nodiscard]] bool is_whole() const {
        const std::size_t count = digits();
        if (international) return count >= 10 && count <= 15 && groups.back() >= 3;
        if (from_zero) return count == 10 || count == 11;
        const bool american = groups == std::vector<std::size_t>{3, 3, 4};
        return american || groups == std::vector<std::size_t>{1, 3, 3, 4};
    }
};

bool is_labelled(const Letters& letters, std::size_t at) {
    constexpr std::size_t kFurthest = 12;
    for (std::size_t steps = 0; steps < kFurthest; ++steps) {
        if (letters.longest_before(at - steps, kLabels) > 0) return true;
        if (at < steps + 1) return false;
    }
    return false;
}

// Between two groups of digits: one mark, or a closing bracket and one.
std::size_t end_of_gap(const Letters& letters, std::size_t at) {
    if (letters[at] == U'(') return at + 1;
    if (letters[at] == U')' || letters[at] == U' ') ++at;
    const char32_t mark = letters[at];
    if (mark == U'-' || mark == U'.' || mark == U'・') ++at;
    if (letters[at] == U' ') ++at;
    return at;
}

std::optional<std::size_t> end_of_phone(const Letters& letters, std::size_t begin) {
    Dialled dialled;
    std::size_t at = begin;
    if (letters[at] == U'+') dialled.international = true, ++at;
    if (letters[at] == U'(') ++at;
    dialled.from_zero = letters[at] == U'0';
    while (true) {
        const std::size_t end = run_after(letters, at, is_digit);
        if (end == at || dialled.groups.size() == 5) break;
        dialled.groups.push_back(end - at);
        at = end;
        if (dialled.is_whole()) return at;
        const std::size_t next = end_of_gap(letters, at);
        if (next == at || !is_digit(letters[next])) break;
        at = next;
    }
    const bool local = !dialled.groups.empty() && dialled.digits() >= 7 && dialled.digits() <= 9;
    return local && is_labelled(letters, begin) ? std::optional{at} : std::nullopt;
}

bool may_begin(const Letters& letters, std::size_t at) {
    const char32_t before = letters[at - 1];
    const char32_t first = letters[at];
    if (!is_digit(first) && first != U'+' && first != U'(') return false;
    if (first == U'(' && letters[run_after(letters, at + 1, is_digit)] != U')') return false;
    const bool inside = is_digit(before) || before == U'+' || before == U'.' ||
                        (is_digit(first) && before == U'-' && is_digit(letters[at - 2]));
    return !inside;
}

}  // namespace

std::vector<Found> find_phones(const Letters& letters) {
    std::vector<Found> found;
    for (std::size_t at = 0; at < letters.size(); ++at) {
        if (!may_begin(letters, at)) continue;
        const auto end = end_of_phone(letters, at);
        if (!end || is_digit(letters[*end])) continue;
        found.push_back({at, *end, PatientMark::Phone});
        at = *end - 1;
    }
    return found;
}

}  // namespace domain::patient
