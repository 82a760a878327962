// Words that make a number or a day tell something about a patient, looked for around it.
#pragma once

#include "domain/patient/letters.h"

namespace domain::patient {

struct Stretch {
    std::size_t begin;  // letters
    std::size_t end;
};

// The nearest of the words in the same sentence, beginning within so many letters. A word that is
// only a field of work (肺炎の勉強会, 入院支援) is passed over.
std::optional<Stretch> nearest_after(const Letters& letters, std::size_t from, Words words,
                                     std::size_t reach);
std::optional<Stretch> nearest_before(const Letters& letters, std::size_t end, Words words,
                                      std::size_t reach);

// Either, the one after first.
std::optional<Stretch> nearest(const Letters& letters, Stretch around, Words words,
                               std::size_t reach_after, std::size_t reach_before);

}  // namespace domain::patient
