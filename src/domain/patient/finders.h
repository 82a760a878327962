// What each kind of mark is found by: one function and one file for each. They look at the same
// letters and know nothing of each other; what they find may overlap.
#pragma once

#include "domain/patient/letters.h"
#include "domain/patient_marks.h"

namespace domain::patient {

struct Found {
    std::size_t begin = 0;  // letters
    std::size_t end = 0;
    PatientMark mark{};
};

std::vector<Found> find_names(const Letters& letters);        // 田中さん
std::vector<Found> find_latin_names(const Letters& letters);  // Mr. Smith, Smithさん
std::vector<Found> find_ages_with_illness(const Letters& letters);
std::vector<Found> find_rooms_and_beds(const Letters& letters);
std::vector<Found> find_dates(const Letters& letters);
std::vector<Found> find_numbers(const Letters& letters);
std::vector<Found> find_phones(const Letters& letters);
std::vector<Found> find_mails(const Letters& letters);
std::vector<Found> find_addresses(const Letters& letters);
std::vector<Found> find_roman_addresses(const Letters& letters);
std::vector<Found> find_named_hospitals(const Letters& letters);  // by how they are named
std::vector<Found> find_listed_hospitals(const Letters& letters,
                                         const std::vector<std::string>& listed);

}  // namespace domain::patient
