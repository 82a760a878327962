#include "domain/patient/finders.h"

namespace domain::patient {
namespace {

constexpr Words kTitles{"mr mrs ms miss mx madam"};
constexpr Words kHonorifics{"さん 様 さま 氏 くん 君 ちゃん 殿"};
constexpr Words kSpokenHonorifics{"-san -sama -kun -chan _san _sama"};
constexpr Words kLabels{"氏名 患者名 利用者名 patient_name name"};
// Roles written short, and companies one speaks of as of people.
constexpr Words kNobody{R"(
    ns dr pt ot rn mr google zoom amazon line nurse doctor patient mom mum grandma grandpa
)"};

bool is_name_letter(char32_t letter) {
    return is_latin(letter) || letter == U'-' || letter == U'\'';
}

bool is_written_as_name(const Letters& letters, std::size_t begin, std::size_t end) {
    return end - begin >= 2 && is_capital(letters[begin]) &&
           letters.longest_before(end, kNobody) == 0;
}

// Up to three words, each with a capital; `begin` when there is none.
std::size_t end_of_name(const Letters& letters, std::size_t begin) {
    std::size_t end = begin;
    for (int words = 0; words < 3; ++words) {
        const std::size_t word = end == begin ? begin : end + 1;
        if (end != begin && letters[end] != U' ') break;
        const std::size_t word_end = run_after(letters, word, is_name_letter);
        if (!is_written_as_name(letters, word, word_end)) break;
        end = word_end;
    }
    return end;
}

// Mr. Smith. In capitals MS is a disease, and in small letters miss is a verb.
std::optional<Found> after_title(const Letters& letters, std::size_t at) {
    const std::size_t title = letters.longest_at(at, kTitles);
    if (title == 0 || !is_capital(letters[at])) return std::nullopt;
    if (title == 2 && letters[at + 1] == U'S') return std::nullopt;
    std::size_t begin = at + title;
    if (letters[begin] == U'.') ++begin;
    if (letters[begin] == U' ') ++begin;
    if (begin == at + title) return std::nullopt;
    const std::size_t end = end_of_name(letters, begin);
    if (end == begin) return std::nullopt;
    return Found{at, end, PatientMark::Name};
}

// Name: John Smith, 氏名：田中太郎
std::optional<Found> after_label(const Letters& letters, std::size_t at) {
    const std::size_t label = letters.longest_at(at, kLabels);
    if (label == 0) return std::nullopt;
    std::size_t begin = at + label;
    if (letters[begin] != U':') return std::nullopt;
    do ++begin;
    while (letters[begin] == U' ');
    std::size_t end = end_of_name(letters, begin);
    if (end == begin) {
        end = run_after(letters, begin, [](char32_t c) { return is_kanji(c) || is_katakana(c); });
    }
    if (end - begin < 2) return std::nullopt;
    return Found{begin, end, PatientMark::Name};
}

// Smithさん, Tanaka-san. A letter alone (Aさん) is how one keeps a name back.
std::optional<Found> before_honorific(const Letters& letters, std::size_t begin) {
    const std::size_t end = run_after(letters, begin, is_latin);
    const std::size_t honorific = letters.longest_at(end, kHonorifics);
    const std::size_t spoken = honorific == 0 ? letters.longest_at(end, kSpokenHonorifics) : 0;
    if (honorific + spoken == 0 || !is_written_as_name(letters, begin, end)) return std::nullopt;
    if (is_capital(letters[end - 1]) && end - begin < 5) return std::nullopt;  // MSWさん
    return Found{begin, end + honorific + spoken, PatientMark::Name};
}

}  // namespace

std::vector<Found> find_latin_names(const Letters& letters) {
    std::vector<Found> found;
    for (std::size_t at = 0; at < letters.size(); ++at) {
        if (auto name = after_label(letters, at)) found.push_back(*name);
        if (!is_capital(letters[at]) || is_latin(letters[at - 1])) continue;
        if (auto name = after_title(letters, at)) {
            found.push_back(*name);
        } else if (auto called = before_honorific(letters, at)) {
            found.push_back(*called);
        }
    }
    return found;
}

}  // namespace domain::patient
