#include <algorithm>

#include "domain/patient/finders.h"
#include "domain/patient/name_words.h"

namespace domain::patient {
namespace {

struct Honorific {
    std::string_view word;
    Words of_other_words;  // when one of these follows, it was the beginning of another word
};

constexpr Honorific kHonorifics[] = {
    {"さん", "ぽ ま ざ かい かし"},
    {"様", "子 々 式 態 相 変 な ざ"},
    {"さま", "ざ よ たげ"},
    {"氏", "名 神 族 素"},
    {"くん", ""},
    {"君", "たち 達 島 塚 津 主 臨 代 が代 子"},
    {"ちゃん", "と"},
    {"殿", "堂 部 下 様"},
};

// A verb may end like it: 働くんです.
constexpr Words kAfterVerbs{"です だ じゃ でしょ なら"};

constexpr Words kVerbsWithKu{R"(
    働 行 書 聞 歩 泣 描 置 着 付 続 届 動 開 効 引 聴 吐 巻 弾 響 驚 抱 除 省 解 招
)"};

bool is_name_kanji(char32_t letter) {
    return is_kanji(letter) || letter == U'ヶ' || letter == U'ヵ' || letter == U'ノ' ||
           letter == U'ケ';
}

bool is_foreign_name(char32_t letter) {
    return is_katakana(letter) || letter == U'・' || letter == U'=';
}

bool is_polite_beginning(char32_t letter) {
    return letter == U'お' || letter == U'ご' || letter == U'御';
}

bool is_nobodys_name(const Letters& letters, std::size_t end) {
    if (letters.longest_before(end, kNamesLikeThose) > 0) return false;
    return std::ranges::any_of(
        kNobodysName, [&](const Words& words) { return letters.longest_before(end, words) > 0; });
}

std::optional<std::size_t> begin_of_kanji_name(const Letters& letters, std::size_t end) {
    constexpr std::size_t kLongest = 6;
    std::size_t begin = run_before(letters, end, is_name_kanji);
    while (begin < end && is_katakana(letters[begin])) ++begin;  // バランスケ田中
    if (is_polite_beginning(letters[begin - 1])) return std::nullopt;
    const std::size_t whole = letters.longest_before(end, kNobodysWholeName);
    if (whole > 0 && whole == end - begin) return std::nullopt;
    if (is_nobodys_name(letters, end)) return std::nullopt;
    if (end - begin > kLongest) begin = end - kLongest;
    // One letter is left to the word before it: 今日子 is a name.
    for (std::size_t at = end - 2; at > begin && at < end; --at) {
        if (letters.longest_before(at, kBeforeNames) > 0) return at;
    }
    return begin;
}

std::optional<std::size_t> begin_of_katakana_name(const Letters& letters, std::size_t end) {
    std::size_t begin = run_before(letters, end, is_foreign_name);
    while (begin < end && !is_katakana(letters[begin])) ++begin;  // the ・ of a list
    if (end - begin < 2 || is_polite_beginning(letters[begin - 1])) return std::nullopt;
    if (letters.longest_before(end, kNobodysKatakana) > 0) return std::nullopt;
    const std::size_t family = run_before(letters, begin, is_name_kanji);
    return begin - family <= 3 ? family : begin;  // 山田ハナ
}

bool is_particle(char32_t letter) {
    return std::u32string_view{U"のはがをにとでもへや"}.find(letter) != std::u32string_view::npos;
}

// 田中 in 田中ひろしさん; 手伝いさん has only the end of a word in hiragana.
std::optional<std::size_t> begin_of_family_name(const Letters& letters, std::size_t given,
                                                std::size_t end) {
    const std::size_t family = run_before(letters, given, is_name_kanji);
    const auto is_long_as_a_name = [](std::size_t length) { return length == 2 || length == 3; };
    const bool name = is_long_as_a_name(given - family) && is_long_as_a_name(end - given);
    return name ? std::optional{family} : std::nullopt;
}

// Hiragana runs on from the word before, so a name is what follows a border, a particle or a family
// name in kanji.
std::optional<std::size_t> begin_of_hiragana_name(const Letters& letters, std::size_t end) {
    constexpr std::size_t kLongest = 7;
    std::size_t begin = run_before(letters, end, is_hiragana);
    if (letters.longest_before(end, kNobodysHiraganaEnd) > 0) return std::nullopt;
    const bool continues = is_kanji(letters[begin - 1]) || is_katakana(letters[begin - 1]);
    if (continues && !is_particle(letters[begin])) return begin_of_family_name(letters, begin, end);
    if (continues) ++begin;
    for (std::size_t at = begin + 1; at + 2 < end && end - begin > kLongest; ++at) {
        if (is_particle(letters[at])) begin = at + 1;
    }
    const std::size_t length = end - begin;
    if (length < 2 || length > kLongest) return std::nullopt;
    if (letters.longest_before(end, kNobodysHiragana) == length) return std::nullopt;
    return begin;
}

std::optional<std::size_t> begin_of_name(const Letters& letters, const Honorific& honorific,
                                         std::size_t at) {
    const std::size_t after = at + honorific.word.size() / 3;
    if (letters.longest_at(after, honorific.of_other_words) > 0) return std::nullopt;
    if (letters.longest_before(after, kOtherWords) > 0) return std::nullopt;
    const bool apart = letters[at - 1] == U' ';  // 山田 太郎 様
    const std::size_t end = apart ? at - 1 : at;
    const char32_t last = letters[end - 1];
    const bool verb = honorific.word == "くん" && letters.longest_at(after, kAfterVerbs) > 0;
    if (is_name_kanji(last) && !(is_katakana(last) && is_katakana(letters[end - 2]))) {
        if (verb && letters.longest_before(end, kVerbsWithKu) > 0) return std::nullopt;
        return begin_of_kanji_name(letters, end);
    }
    if (is_katakana(last)) return begin_of_katakana_name(letters, end);
    if (!is_hiragana(last) || apart || verb) return std::nullopt;
    // できる様に, この様な
    const bool manner =
        honorific.word == "様" && letters[after] != U' ' && is_hiragana(letters[after]);
    return manner ? std::nullopt : begin_of_hiragana_name(letters, end);
}

// 山田 in 山田 太郎さん.
std::size_t with_family_name(const Letters& letters, std::size_t begin) {
    if (letters[begin - 1] != U' ') return begin;
    const std::size_t family = run_before(letters, begin - 1, is_name_kanji);
    const std::size_t length = begin - 1 - family;
    return length >= 1 && length <= 3 ? family : begin;
}

}  // namespace

std::vector<Found> find_names(const Letters& letters) {
    std::vector<Found> found;
    for (std::size_t at = 1; at < letters.size(); ++at) {
        for (const Honorific& honorific : kHonorifics) {
            if (!letters.has(at, honorific.word)) continue;
            const auto begin = begin_of_name(letters, honorific, at);
            if (!begin) continue;
            const std::size_t end = at + honorific.word.size() / 3;
            found.push_back({with_family_name(letters, *begin), end, PatientMark::Name});
            break;
        }
    }
    return found;
}

}  // namespace domain::patient
