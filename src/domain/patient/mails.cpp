#include "domain/patient/finders.h"

namespace domain::patient {
namespace {

bool is_in_local_part(char32_t letter) {
    return (letter < 0x80 && (is_latin(letter) || is_digit(letter))) || letter == U'.' ||
           letter == U'_' || letter == U'%' || letter == U'+' || letter == U'-';
}

bool is_in_domain(char32_t letter) {
    return is_in_local_part(letter) && letter != U'%' && letter != U'+' && letter != U'_';
}

}  // namespace

std::vector<Found> find_mails(const Letters& letters) {
    std::vector<Found> found;
    std::size_t free_from = 0;
    for (std::size_t at = 1; at < letters.size(); ++at) {
        if (letters[at] != U'@') continue;
        std::size_t begin = at;
        while (begin > free_from && is_in_local_part(letters[begin - 1])) --begin;
        std::size_t end = run_after(letters, at + 1, is_in_domain);
        free_from = end;
        while (end > at + 1 && (letters[end - 1] == U'.' || letters[end - 1] == U'-')) --end;
        bool has_dot = false;
        for (std::size_t i = at + 2; i < end; ++i) has_dot = has_dot || letters[i] == U'.';
        if (begin < at && has_dot) found.push_back({begin, end, PatientMark::Mail});
    }
    return found;
}

}  // namespace domain::patient
