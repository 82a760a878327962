#include <algorithm>

#include "domain/patient/finders.h"
#include "domain/patient/hospital_words.h"
#include "domain/patient/stretch.h"

namespace domain::patient {
namespace {

bool is_hospital_name(char32_t letter) {
    return is_kanji(letter) || is_katakana(letter) || letter == U'ヶ';
}

// Whether something is left of the name when every word that any hospital may have is taken away.
bool tells_which(const Letters& letters, Stretch name) {
    for (std::size_t at = name.begin; at < name.end;) {
        std::size_t longest = 0;
        for (const Words& words : kAnyHospital) {
            const std::size_t length = letters.longest_at(at, words);
            if (at + length <= name.end) longest = std::max(longest, length);
        }
        if (longest == 0) {
            const std::size_t left = name.end - at;
            return left >= 2 || letters.longest_at(at, kOneLetterNames) > 0;
        }
        at += longest;
    }
    return false;
}

// つばめ通り before 皮膚科クリニック.
std::size_t begin_of_street(const Letters& letters, std::size_t end) {
    if (!letters.has_before(end, "通り")) return end;
    const std::size_t kanji = run_before(letters, end - 1, is_hospital_name);
    return run_before(letters, kanji, is_hiragana);
}

// つばめ before クリニック, at a border; いいクリニック ends like an adjective or a particle.
std::size_t begin_of_hiragana_name(const Letters& letters, std::size_t end) {
    constexpr Words kNoEndOfName{"い な く の に は も を が で と る た う か り っ"};
    const std::size_t begin = run_before(letters, end, is_hiragana);
    const bool at_border = !is_kanji(letters[begin - 1]) && !is_katakana(letters[begin - 1]);
    const bool clinic = letters.longest_at(end, "クリニック 医院 診療所") > 0;
    const bool name = at_border && clinic && letters.longest_before(end, kNoEndOfName) == 0;
    return name && end - begin >= 3 && end - begin <= 6 ? begin : end;
}

std::size_t begin_of_name(const Letters& letters, std::size_t end) {
    const std::size_t hiragana = letters.longest_before(end, kHiraganaNames);
    if (hiragana > 0) return end - hiragana;
    if (const std::size_t begin = begin_of_hiragana_name(letters, end); begin < end) return begin;
    std::size_t begin = run_before(letters, end, is_hospital_name);
    while (const std::size_t length = letters.longest_before(begin, "がん こども 子ども")) {
        begin = run_before(letters, begin - length, is_hospital_name);
    }
    if (const std::size_t street = begin_of_street(letters, begin); street < begin) return street;
    if (letters[begin - 1] == U'の' && begin < end &&
        letters.longest_at(begin, kOneLetterNames) > 0) {
        const std::size_t before = run_before(letters, begin - 1, is_hospital_name);
        if (before < begin - 1) return before;
        return begin - 1 - letters.longest_before(begin - 1, kHiraganaNames);
    }
    const std::size_t mixed = letters.longest_before(begin, kHiraganaNames);  // ひまわり記念
    return begin < end ? begin - mixed : begin;
}

std::optional<Stretch> japanese_at(const Letters& letters, std::size_t at) {
    const std::size_t kind = letters.longest_at(at, kHospitals);
    if (kind == 0) return std::nullopt;
    const std::size_t begin = begin_of_name(letters, at);
    const bool hiragana = is_hiragana(letters[begin]) && begin < at;
    if (begin == at || !(hiragana || tells_which(letters, {begin, at}))) return std::nullopt;
    return Stretch{begin, at + kind};
}

// Seattle General Hospital: words with capitals, one of which not every hospital has.
std::optional<Stretch> english_at(const Letters& letters, std::size_t at) {
    if (!is_capital(letters[at])) return std::nullopt;
    const std::size_t kind = letters.longest_at(at, kEnglishHospitals);
    if (kind == 0) return std::nullopt;
    std::optional<std::size_t> begin;
    std::size_t end = at;
    for (int words = 0; words < 4 && end > 0 && letters[end - 1] == U' '; ++words) {
        const std::size_t word = run_before(letters, end - 1, [](char32_t c) {
            return is_latin(c) || c == U'\'' || c == U'.' || c == U'-';
        });
        if (word == end - 1 || !is_capital(letters[word])) break;
        const std::size_t known = letters.longest_at(word, kAnyEnglishHospital);
        if (known != end - 1 - word) begin = word;
        end = word;
    }
    if (!begin || at - *begin < 3) return std::nullopt;
    return Stretch{*begin, at + kind};
}

char32_t with_one_kana(char32_t letter) {
    if (letter >= U'ァ' && letter <= U'ヶ') return letter - 0x60;
    if (letter >= U'A' && letter <= U'Z') return letter + 0x20;
    return letter;
}

std::vector<char32_t> with_one_kana(const Letters& letters) {
    std::vector<char32_t> codes;
    codes.reserve(letters.size());
    for (std::size_t at = 0; at < letters.size(); ++at) codes.push_back(with_one_kana(letters[at]));
    return codes;
}

void trim(std::vector<char32_t>& codes) {
    while (!codes.empty() && codes.back() <= U' ') codes.pop_back();
    while (!codes.empty() && codes.front() <= U' ') codes.erase(codes.begin());
}

}  // namespace

std::vector<Found> find_named_hospitals(const Letters& letters) {
    std::vector<Found> found;
    for (std::size_t at = 0; at < letters.size(); ++at) {
        auto hospital = japanese_at(letters, at);
        if (!hospital) hospital = english_at(letters, at);
        if (hospital) found.push_back({hospital->begin, hospital->end, PatientMark::Hospital});
    }
    return found;
}

std::vector<Found> find_listed_hospitals(const Letters& letters,
                                         const std::vector<std::string>& listed) {
    std::vector<Found> found;
    const std::vector<char32_t> text = with_one_kana(letters);
    for (const std::string& name : listed) {
        std::vector<char32_t> wanted = with_one_kana(Letters{name});
        trim(wanted);
        if (wanted.empty()) continue;
        const bool latin = is_latin(wanted.front()) && is_latin(wanted.back());
        for (auto from = text.begin();;) {
            const auto place = std::search(from, text.end(), wanted.begin(), wanted.end());
            if (place == text.end()) break;
            from = place + static_cast<std::ptrdiff_t>(wanted.size());
            const auto begin = static_cast<std::size_t>(place - text.begin());
            std::size_t end = begin + wanted.size();
            if (latin && (is_latin(letters[begin - 1]) || is_latin(letters[end]))) continue;
            end += letters.longest_at(end, kHospitals);
            found.push_back({begin, end, PatientMark::Hospital});
        }
    }
    return found;
}

}  // namespace domain::patient
