#include <algorithm>

#include "domain/patient/clues.h"
#include "domain/patient/cursor.h"
#include "domain/patient/finders.h"

namespace domain::patient {
namespace {

constexpr Words kBlocks{"丁目 番地 番町 番"};
constexpr Words kPrefectures{R"(
    北海道 青森県 岩手県 宮城県 秋田県 山形県 福島県 茨城県 栃木県 群馬県 埼玉県 千葉県 東京都
    神奈川県 新潟県 富山県 石川県 福井県 山梨県 長野県 岐阜県 静岡県 愛知県 三重県 滋賀県 京都府
    大阪府 兵庫県 奈良県 和歌山県 鳥取県 島根県 岡山県 広島県 山口県 徳島県 香川県 愛媛県 高知県
    福岡県 佐賀県 長崎県 熊本県 大分県 宮崎県 鹿児島県 沖縄県
)"};
constexpr Words kStreets{R"(
    street st avenue ave road rd lane ln drive boulevard blvd court terrace crescent place close
    highway
)"};
constexpr Words kStreetsOfKyoto{"上る 下る 上ル 下ル 東入 西入"};
constexpr Words kRomanMunicipalities{R"(
    -ku -shi -cho -machi -gun -mura -son -ken -fu -to -chome
)"};
constexpr Words kHiraganaTowns{R"(
    さいたま つくば つくばみらい いわき ひたちなか かすみがうら たつの あわら いなべ うきは うるま
    えびの おいらせ かほく さくら さぬき つがる にかほ ふじ みどり みなかみ みやこ みやま むつ
)"};
constexpr Words kLives{"に住 にお住 在住 の自宅 のご自宅 のお宅 にある自宅"};

bool is_place_letter(char32_t letter) {
    return is_kanji(letter) || is_katakana(letter) || is_hiragana(letter) || is_digit(letter);
}

bool is_of_place_name(char32_t letter) { return is_kanji(letter) || is_katakana(letter); }

bool is_municipality(char32_t letter) {
    return letter == U'市' || letter == U'区' || letter == U'町' || letter == U'村' ||
           letter == U'郡';
}

// 2-8-1, 3丁目, 2丁目8番1号. `complete` forms need no municipality before them.
struct Block {
    std::size_t end;
    bool complete;
};

std::optional<Block> block_at(const Letters& letters, std::size_t at) {
    Cursor cursor{letters, at};
    const auto first = cursor.number(4);
    if (!first) return std::nullopt;
    std::size_t parts = 1;
    bool named = cursor.take_any(kBlocks);
    while (named || cursor.next() == U'-' || cursor.next() == U'の') {
        Cursor further = cursor;
        if (further.next() == U'-' || further.next() == U'の') further.take(further.next());
        if (!further.number(4)) break;
        named = further.take_any(kBlocks);
        further.take(U'号');
        cursor = further;
        ++parts;
    }
    const bool chome = letters.has_before(cursor.at(), "丁目") || parts >= 2;
    if (parts == 1 && !letters.longest_before(cursor.at(), kBlocks)) return std::nullopt;
    return Block{cursor.at(), is_digit(letters[at]) && letters[at] != U'0' && parts >= 3 &&
                                  *first < 100 && chome};
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
    for (std::size_t at = end; at > first + 1; --at) {
        if (const std::size_t length = letters.longest_before(at, kPrefectures)) {
            if (at < end) return at - length;
        }
        if (is_municipality(letters[at - 1]) && is_place_letter(letters[at - 2])) municipality = at;
    }
    if (municipality == end && !(end > first && is_municipality(letters[end - 1]))) return end;
    const std::size_t begin = run_before(letters, municipality - 1, is_of_place_name);
    return begin - letters.longest_before(begin, kHiraganaTowns);
}

std::optional<Stretch> japanese_address_at(const Letters& letters, std::size_t at) {
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
    for (std::size_t i = begin; i < at; ++i) municipalities += is_municipality(letters[i]) ? 1 : 0;
    if (municipalities < 2) return std::nullopt;
    return Stretch{begin, at};
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

// 2-8-1 Nishi-Shinjuku, Shinjuku-ku
std::optional<Stretch> roman_address_at(const Letters& letters, std::size_t at) {
    constexpr std::size_t kLongest = 60;
    if (!is_digit(letters[at]) || is_digit(letters[at - 1]) || letters[at - 1] == U'-') return {};
    const auto block = block_at(letters, at);
    if (!block || letters[block->end] != U' ') return std::nullopt;
    std::optional<Stretch> address;
    for (std::size_t end = block->end; end - at < kLongest; ++end) {
        const char32_t letter = letters[end];
        if (!is_latin(letter) && letter != U'-' && letter != U' ' && letter != U',') break;
        if (const std::size_t place = letters.longest_at(end, kRomanMunicipalities)) {
            address = Stretch{at, end + place};
        }
    }
    return address;
}

// Springfield in 14 Maple Street, Springfield
std::size_t end_of_town(const Letters& letters, std::size_t end) {
    if (letters[end] != U',' || letters[end + 1] != U' ' || !is_capital(letters[end + 2]))
        return end;
    return run_after(letters, end + 2, is_latin);
}

// 12 Elm Street, 221B Baker Street
std::optional<Stretch> street_at(const Letters& letters, std::size_t at) {
    if (!is_digit(letters[at]) || is_digit(letters[at - 1])) return std::nullopt;
    Cursor cursor{letters, at};
    if (!cursor.digits(4)) return std::nullopt;
    if (is_capital(cursor.next())) cursor.take(cursor.next());
    for (int words = 0; words < 4; ++words) {
        if (!cursor.take(U' ')) return std::nullopt;
        if (words > 0 && cursor.take_any(kStreets)) {
            return Stretch{at, end_of_town(letters, cursor.at())};
        }
        if (!is_capital(cursor.next()) && !is_digit(cursor.next())) return std::nullopt;
        const std::size_t end = run_after(letters, cursor.at(), [](char32_t c) {
            return is_latin(c) || is_digit(c) || c == '.';
        });
        cursor = Cursor{letters, end};
    }
    return std::nullopt;
}

}  // namespace

std::vector<Found> find_addresses(const Letters& letters) {
    std::vector<Found> found;
    for (std::size_t at = 0; at < letters.size(); ++at) {
        for (const auto find :
             {postcode_at, japanese_address_at, roman_address_at, street_at, home_at}) {
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
