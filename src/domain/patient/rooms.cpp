#include "domain/patient/cursor.h"
#include "domain/patient/finders.h"
#include "domain/patient/stretch.h"

namespace domain::patient {
namespace {

constexpr Words kRooms{"号室 号_室"};
constexpr Words kBeds{R"(
    ベッド ベット 番ベッド 号ベッド 号床 番床 のベッド 床目 番のベッド 号室のベッド
)"};
constexpr Words kSides{R"(
    の窓側 の廊下側 の入口側 の通路側 の奥 の手前 窓側 廊下側 入口側 通路側
)"};
constexpr Words kPlaces{R"(
    ベッド ベット 病室 個室 部屋 大部屋 観察室 room rm bed bay
)"};
constexpr Words kBetween{"no. no 番号 number # : は - ."};
constexpr Words kCounters{R"(
    台 つ 床 個 人 名 年 回 分 時 月 日 割 % か所 部屋 室 畳 帖 件 階 万 円 週 _people _nights
    _hours _times _years _days _nurses _patients _minutes _or_
)"};
constexpr Words kOtherRooms{R"(
    会議 面談 診察 相談 カンファ 研修 休憩 meeting conference breakout break seminar training zoom
    chat class interview hotel
)"};
constexpr Words kPeople{R"(
    の患者 の方 の利用者 の入居者 の人 の女性 の男性 さん のおば のおじ の担当
)"};

// 305, 302-1, 三〇五, 12B
std::optional<std::size_t> end_of_room_number(const Letters& letters, std::size_t at) {
    Cursor cursor{letters, at};
    if (!cursor.number(4)) return std::nullopt;
    if (cursor.next() == U'-' && is_digit(letters[cursor.at() + 1])) {
        cursor.take(U'-');
        if (!cursor.digits(2)) return std::nullopt;
    } else if (is_capital(cursor.next()) && !is_latin(letters[cursor.at() + 1])) {
        return cursor.at() + 1;
    }
    return cursor.at();
}

bool is_another_room(const Letters& letters, std::size_t begin) {
    if (letters[begin - 1] == U' ' || letters[begin - 1] == U'室') --begin;
    return letters.longest_before(begin, kOtherRooms) > 0;
}

// 305号の方, 305の患者さん; not 1500の方が, where things are compared.
std::optional<Stretch> number_of_someone(const Letters& letters, Stretch number) {
    if (!is_digit(letters[number.begin]) || letters[number.begin - 1] == U'第') return std::nullopt;
    const bool said = letters[number.end] == U'号';
    const bool round = letters.has_before(number.end, "00");
    const std::size_t length = number.end - number.begin;
    if (length < 3 || (!said && (length > 3 || round))) return std::nullopt;
    const std::size_t end = said ? number.end + 1 : number.end;
    if (letters.longest_at(end, kPeople) == 0 || letters.has(end, "の方が")) return std::nullopt;
    return Stretch{number.begin, end};
}

// 305号室, 302-1ベッド
std::optional<Stretch> number_then_place(const Letters& letters, std::size_t at) {
    const auto number = end_of_room_number(letters, at);
    if (!number || is_another_room(letters, at)) return std::nullopt;
    std::size_t end = *number;
    if (letters[end] == U' ') ++end;
    if (const std::size_t room = letters.longest_at(end, kRooms)) return Stretch{at, end + room};
    const std::size_t side = end + letters.longest_at(end, kSides);
    if (const std::size_t bed = letters.longest_at(side, kBeds)) return Stretch{at, side + bed};
    return number_of_someone(letters, {at, *number});
}

// ベッド4, room 305
std::optional<Stretch> place_then_number(const Letters& letters, std::size_t at) {
    const std::size_t place = letters.longest_at(at, kPlaces);
    if (place == 0 || is_another_room(letters, at)) return std::nullopt;
    Cursor cursor{letters, at + place};
    cursor.skip_spaces();
    cursor.take_any(kBetween);
    cursor.skip_spaces();
    if (!is_digit(cursor.next())) return std::nullopt;
    const auto end = end_of_room_number(letters, cursor.at());
    if (!end || is_latin(letters[*end]) || letters.longest_at(*end, kCounters) > 0) {
        return std::nullopt;
    }
    return Stretch{at, *end + letters.longest_at(*end, kRooms)};
}

}  // namespace

std::vector<Found> find_rooms_and_beds(const Letters& letters) {
    std::vector<Found> found;
    for (std::size_t at = 0; at < letters.size(); ++at) {
        const char32_t before = letters[at - 1];
        const bool inside = is_digit(letters[at]) && (is_digit(before) || before == U'-' ||
                                                      before == U'.' || before == U',');
        if (inside) continue;
        auto room = number_then_place(letters, at);
        if (!room) room = place_then_number(letters, at);
        if (!room) continue;
        found.push_back({room->begin, room->end, PatientMark::RoomOrBed});
        at = room->end - 1;
    }
    return found;
}

}  // namespace domain::patient
