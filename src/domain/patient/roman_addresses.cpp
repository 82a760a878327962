#include "domain/patient/block.h"
#include "domain/patient/cursor.h"
#include "domain/patient/finders.h"
#include "domain/patient/stretch.h"

namespace domain::patient {
namespace {

constexpr Words kStreets{R"(
    street st avenue ave road rd lane ln drive boulevard blvd court terrace crescent place close
    highway way square gardens grove row mews parkway
)"};
constexpr Words kRomanMunicipalities{R"(
    -ku -shi -cho -machi -gun -mura -son -ken -fu -to -chome
)"};

// 2-8-1 Nishi-Shinjuku, Shinjuku-ku
std::optional<Stretch> roman_address_at(const Letters& letters, std::size_t at) {
    constexpr std::size_t kLongest = 60;
    if (letters[at - 1] == U'-') return std::nullopt;
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
    Cursor cursor{letters, at};
    if (!cursor.digits(4)) return std::nullopt;
    if (is_capital(cursor.next())) cursor.take(cursor.next());
    for (int words = 0; words < 4; ++words) {
        if (!cursor.take(U' ')) return std::nullopt;
        if (words > 0 && is_capital(cursor.next()) && cursor.take_any(kStreets)) {
            return Stretch{at, end_of_town(letters, cursor.at())};
        }
        if (!is_capital(cursor.next()) && !is_digit(cursor.next())) return std::nullopt;
        const std::size_t end = run_after(letters, cursor.at(), [](char32_t c) {
            return is_latin(c) || is_digit(c) || c == U'.';
        });
        cursor = Cursor{letters, end};
    }
    return std::nullopt;
}

}  // namespace

std::vector<Found> find_roman_addresses(const Letters& letters) {
    std::vector<Found> found;
    for (std::size_t at = 0; at < letters.size(); ++at) {
        if (!is_digit(letters[at]) || is_digit(letters[at - 1])) continue;
        auto address = roman_address_at(letters, at);
        if (!address) address = street_at(letters, at);
        if (!address) continue;
        found.push_back({address->begin, address->end, PatientMark::Address});
        at = address->end - 1;
    }
    return found;
}

}  // namespace domain::patient
