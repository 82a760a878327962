#include "domain/patient/care_words.h"
#include "domain/patient/clues.h"
#include "domain/patient/cursor.h"
#include "domain/patient/finders.h"

namespace domain::patient {
namespace {

constexpr int kOldestYear = 1868;
constexpr int kLastYear = 2100;
constexpr std::size_t kReachAfter = 14;
constexpr std::size_t kReachBefore = 18;

constexpr Words kEras{"明治 大正 昭和 平成 令和 明 大 昭 平 令 m t s h r"};
constexpr Words kMonths{R"(
    january february march april may june july august september october november december jan feb
    mar apr jun jul aug sep sept oct nov dec
)"};
constexpr Words kOrdinals{"st nd rd th"};

bool is_month(std::optional<int> value) { return value && *value >= 1 && *value <= 12; }
bool is_day(std::optional<int> value) { return value && *value >= 1 && *value <= 31; }
bool is_year(std::optional<int> value) {
    return value && *value >= kOldestYear && *value <= kLastYear;
}
bool is_divider(char32_t letter) { return letter == U'/' || letter == U'.' || letter == U'-'; }

// 3月5日 or 3/5, after the year.
bool take_month_and_day(Cursor& cursor, char32_t divider) {
    cursor.skip_spaces();
    if (!is_month(cursor.number(2))) return false;
    cursor.skip_spaces();
    if (!cursor.take(divider == U'年' ? U'月' : divider)) return false;
    cursor.skip_spaces();
    if (!is_day(cursor.number(2))) return false;
    Cursor further = cursor;
    further.skip_spaces();
    if (divider == U'年' && further.take(U'日')) cursor = further;
    return true;
}

bool take_year_first(Cursor& cursor) {
    const bool era = cursor.take_any(kEras);
    cursor.skip_spaces();
    if (era) {
        if (!cursor.take(U'元') && !cursor.number(2)) return false;
    } else if (!is_year(cursor.number(4))) {
        return false;
    }
    cursor.skip_spaces();
    const char32_t divider = cursor.next();
    if (divider != U'年' && !is_divider(divider)) return false;
    cursor.take(divider);
    return take_month_and_day(cursor, divider) && !is_digit(cursor.next());
}

bool take_year_last(Cursor& cursor) {
    const auto first = cursor.digits(2);
    const char32_t divider = cursor.next();
    if (!first || !is_divider(divider)) return false;
    cursor.take(divider);
    const auto second = cursor.digits(2);
    if (!second || !cursor.take(divider)) return false;
    const bool ordered = (is_month(first) && is_day(second)) || (is_day(first) && is_month(second));
    return ordered && is_year(cursor.digits(4));
}

void take_ordinal(Cursor& cursor) { cursor.take_any(kOrdinals); }

// March 5, 1942; without the year it is a day of any year.
bool take_english_day(Cursor& cursor) {
    if (cursor.take_any(kMonths)) {
        cursor.take(U'.');
        cursor.skip_spaces();
        if (!is_day(cursor.digits(2))) return false;
        take_ordinal(cursor);
        return true;
    }
    if (!is_day(cursor.digits(2))) return false;
    take_ordinal(cursor);
    cursor.skip_spaces();
    cursor.take_any("of");
    cursor.skip_spaces();
    if (!cursor.take_any(kMonths)) return false;
    cursor.take(U'.');
    return true;
}

bool take_english(Cursor& cursor) {
    if (!take_english_day(cursor)) return false;
    cursor.take(U',');
    cursor.skip_spaces();
    return is_year(cursor.digits(4));
}

bool take_day_of_any_year(Cursor& cursor) {
    if (!is_month(cursor.number(2))) return false;
    const bool slash = cursor.next() == U'/';
    if (!cursor.take(U'月') && !cursor.take(U'/')) return false;
    if (!is_day(cursor.number(2))) return false;
    return slash ? cursor.next() != U'/' && !is_digit(cursor.next()) : cursor.take(U'日');
}

template <class Take>
std::optional<Stretch> taken(const Letters& letters, std::size_t at, Take take) {
    Cursor cursor{letters, at};
    if (!take(cursor)) return std::nullopt;
    return Stretch{at, cursor.at()};
}

// 1942年3月生まれ
bool take_month_of_birth(Cursor& cursor) {
    const bool era = cursor.take_any(kEras);
    const auto year = cursor.number(4);
    if (!year || !(era || is_year(year)) || !cursor.take(U'年')) return false;
    return is_month(cursor.number(2)) && cursor.take(U'月') && cursor.next() == U'生';
}

std::optional<Stretch> date_at(const Letters& letters, Clues& events, std::size_t at) {
    for (const auto take : {take_year_first, take_year_last, take_english, take_month_of_birth}) {
        if (const auto date = taken(letters, at, take)) return date;
    }
    for (const auto take : {take_day_of_any_year, take_english_day}) {
        const auto day = taken(letters, at, take);
        if (day && events.nearest(*day, kReachAfter, kReachBefore)) return day;
    }
    return std::nullopt;
}

// A date does not begin inside a number or a word: v1.2.2026.
bool may_begin(const Letters& letters, std::size_t at) {
    const char32_t before = letters[at - 1];
    const bool inside =
        is_digit(before) || is_latin(before) || (is_divider(before) && is_digit(letters[at - 2]));
    return !inside;
}

}  // namespace

std::vector<Found> find_dates(const Letters& letters) {
    std::vector<Found> found;
    Clues events{letters, kEvents};
    for (std::size_t at = 0; at < letters.size(); ++at) {
        if (!may_begin(letters, at)) continue;
        const auto date = date_at(letters, events, at);
        if (!date) continue;
        found.push_back({date->begin, date->end, PatientMark::Date});
        at = date->end - 1;
    }
    return found;
}

}  // namespace domain::patient
