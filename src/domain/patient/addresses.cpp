#include <algorithm>

#include "domain/patient/block.h"
#include "domain/patient/cursor.h"
#include "domain/patient/finders.h"
#include "domain/patient/stretch.h"

namespace domain::patient {
namespace {

constexpr Words kPrefectures{R"(
    北海道 青森県 岩手県 宮城県 秋田県 山形県 福島県 茨城県 栃木県 群馬県 埼玉県 千葉県 東京都
    神奈川県 新潟県 富山県 石川県 福井県 山梨県 長野県 岐阜県 静岡県 愛知県 三重県 滋賀県 京都府
    大阪府 兵庫県 奈良県 和歌山県 鳥取県 島根県 岡山県 広島県 山口県 徳島県 香川県 愛媛県 高知県
    福岡県 佐賀県 長崎県 熊本県 大分県 宮崎県 鹿児島県 沖縄県
)"};
constexpr Words kStreetsOfKyoto{"上る 下る 上ル 下ル 東入 西入"};
constexpr Words kHiraganaTowns{R"(
    さいたま つくば つくばみらい いわき ひたちなか かすみがうら たつの あわら いなべ うきは うるま
    えびの おいらせ かほく さくら さぬき つがる にかほ ふじ みどり みなかみ みやこ みやま むつ
)"};
constexpr Words kBuildings{"ハイツ コーポ メゾン マンション アパート レジデンス ハイム 団地 荘"};
constexpr Words kLives{"に住 にお住 在住 の自宅 のご自宅 のお宅 にある自宅"};

bool is_place_letter(char32_t letter) {
    return is_kanji(letter) || is_katakana(letter) || is_hiragana(letter) || is_digit(letter);
}

bool is_of_place_name(char32_t letter) { return is_kanji(letter) || is_katakana(letter); }

// 市 in 横浜市, not in 市民 or 市内.
bool is_municipality(const Letters& letters, std::size_t at) {
    constexpr std::u32string_view kMunicipalities = U"市区町村郡";
    constexpr std::u32string_view kOtherWords = U"民内立場役長別販政外議中";
    return kMunicipalities.find(letters[at]) != std::u32string_view::npos &&
           kOtherWords.find(letters[at + 1]) == std::u32string_view::npos;
}

// A particle that no place name has between its municipality and its number: 市の病院で2-3年.
bool is_particle(char32_t letter) {
    return std::u32string_view{U"でにをへはも"}.find(letter) != std::u32string_view::npos;
}

// コーポ青空203 after the block.
std::size_t end_of_building(const Letters& letters, std::size_t end) {
    constexpr std::size_t kLongest = 14;
    std::size_t at = letters[end] == U' ' ? end + 1 : end;
    const std::size_t name = at;
    while (at - name < kLongest && is_of_place_name(letters[at])) ++at;
    Cursor cursor{letters, at};
    if (at == name || !cursor.digits(4)) return end;
    cursor.take_any("号室");
    return cursor.at();
}

// Where the names of places before `end` begin: at the prefecture, or with the municipality; `end`
// when there is none.
std::size_t begin_of_places(const Letters& letters, std::size_t end) {
    constexpr std::size_t kLongest = 24;
    const std::size_t run = run_before(letters, end, is_place_letter);
    const std::size_t first = end - run > kLongest ? end - kLongest : run;
    std::size_t municipality = end;
    for (std::size_t at = end; at > first + 1 && !is_particle(letters[at - 1]); --at) {
        if (const std::size_t length = letters.longest_before(at, kPrefectures)) {
            if (at < end) return at - length;
        }
        if (is_municipality(letters, at - 1) && is_place_letter(letters[at - 2])) municipality = at;
    }
    if (municipality == end && !is_municipality(letters, end - 1)) return end;
    const std::size_t begin = run_before(letters, municipality - 1, is_of_place_name);
    return begin - letters.longest_before(begin, kHiraganaTowns);
}

std::optional<Stretch> numbered_at(const Letters& letters, std::size_t at) {
    if (!is_place_letter(letters[at - 1]) || is_digit(letters[at - 1])) return std::nullopt;
    auto block = block_at(letters, at);
    const std::size_t kyoto = letters.longest_at(at, kStreetsOfKyoto);
    if (!block && kyoto > 0) block = Block{at + kyoto, false};
    if (!block) return std::nullopt;
    block->end = end_of_building(letters, block->end);
    const std::size_t begin = begin_of_places(letters, at);
    if (begin < at) return Stretch{begin, block->end};
    const std::size_t name = run_before(letters, at, is_kanji);
    if (block->complete && at - name >= 2) return Stretch{name, block->end};
    return std::nullopt;
}

// 新宿区西新宿に住む: two municipalities or a prefecture and one, and someone lives there.
std::optional<Stretch> home_at(const Letters& letters, std::size_t at) {
    if (letters.longest_at(at, kLives) == 0) return std::nullopt;
    const std::size_t begin = begin_of_places(letters, at);
    std::size_t municipalities = 0;
    for (std::size_t i = begin; i < at; ++i) municipalities += is_municipality(letters, i) ? 1 : 0;
    if (municipalities < 2) return std::nullopt;
    return Stretch{begin, at};
}

// 青葉荘102号室, メゾン青葉305
std::optional<Stretch> building_at(const Letters& letters, std::size_t at) {
    constexpr std::size_t kLongest = 8;
    const std::size_t kind = letters.longest_at(at, kBuildings);
    if (kind == 0) return std::nullopt;
    std::size_t name = at + kind;
    while (name - at - kind < kLongest && is_of_place_name(letters[name])) ++name;
    const std::size_t digits = run_after(letters, name, is_digit);
    const std::size_t room = letters.longest_at(digits, "号室 号");
    if (digits == name || digits - name > 4 || (digits - name < 3 && room == 0))
        return std::nullopt;
    return Stretch{run_before(letters, at, is_of_place_name), digits + room};
}

std::optional<Stretch> postcode_at(const Letters& letters, std::size_t at) {
    Cursor cursor{letters, at};
    if (!cursor.take(U'〒')) return std::nullopt;
    cursor.skip_spaces();
    if (run_after(letters, cursor.at(), is_digit) - cursor.at() == 7) {
        return Stretch{at, cursor.at() + 7};
    }
    if (!cursor.digits(3) || !cursor.take(U'-') || !cursor.digits(4)) return std::nullopt;
    return Stretch{at, cursor.at()};
}

}  // namespace

std::vector<Found> find_addresses(const Letters& letters) {
    std::vector<Found> found;
    for (std::size_t at = 0; at < letters.size(); ++at) {
        for (const auto find : {postcode_at, numbered_at, building_at, home_at}) {
            const auto address = find(letters, at);
            if (!address) continue;
            found.push_back({address->begin, address->end, PatientMark::Address});
            at = std::max(at, address->end - 1);
            break;
        }
    }
    return found;
}

}  // namespace domain::patient
