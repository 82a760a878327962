// Words that make a number or a day tell something about a patient, looked for around it. Each
// place of the text is compared with the words once, however many numbers stand near it.
#pragma once

#include "domain/patient/letters.h"
#include "domain/patient/stretch.h"

namespace domain::patient {

class Clues {
  public:
    Clues(const Letters& letters, Words words);

    // The nearest of the words in the same sentence that begins within so many letters; rather one
    // after than one before. One that is only a field of work (肺炎の勉強会, 入院支援) is passed
    // over.
    std::optional<Stretch> nearest(Stretch around, std::size_t after, std::size_t before);

  private:
    std::optional<Stretch> clue_at(std::size_t at);

    const Letters& letters_;
    Words words_;
    std::vector<unsigned char> lengths_;  // by place; empty until asked for
};

}  // namespace domain::patient
