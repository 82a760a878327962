#include "domain/patient_marks.h"

#include <algorithm>

#include "domain/patient/finders.h"

namespace domain {
namespace {

using patient::Found;

// What begins first is kept whole, of two the longer, of two alike the earlier in `found`; what
// another has beyond that stays marked.
std::vector<Found> without_overlap(const std::vector<Found>& found, std::size_t letters) {
    std::vector<Found> longest(letters);  // by where it begins
    for (const Found& one : found) {
        if (one.end > longest[one.begin].end) longest[one.begin] = one;
    }
    std::vector<Found> apart;
    std::size_t end = 0;
    for (Found one : longest) {
        one.begin = std::max(one.begin, end);
        if (one.begin >= one.end) continue;
        end = one.end;
        apart.push_back(one);
    }
    return apart;
}

}  // namespace

std::vector<MarkedText> patient_marks(std::string_view utf8,
                                      const std::vector<std::string>& listed_hospitals) {
    const patient::Letters letters{utf8};
    std::vector<Found> found = patient::find_listed_hospitals(letters, listed_hospitals);
    // Of two that mark the same letters, the first says better what they are.
    for (const auto find :
         {patient::find_mails, patient::find_dates, patient::find_phones, patient::find_addresses,
          patient::find_roman_addresses, patient::find_rooms_and_beds, patient::find_numbers,
          patient::find_ages_with_illness, patient::find_named_hospitals, patient::find_latin_names,
          patient::find_names}) {
        for (const Found& one : find(letters)) found.push_back(one);
    }
    std::vector<MarkedText> marks;
    for (const Found& one : without_overlap(found, letters.size())) {
        marks.push_back({letters.byte_at(one.begin), letters.byte_at(one.end), one.mark});
    }
    return marks;
}

}  // namespace domain
