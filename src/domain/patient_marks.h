// What in a text could tell who a patient is, pointed out before the text leaves the device. A
// hint, never a guarantee; it refuses to know where the text comes from and changes nothing in it.
#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

namespace domain {

enum class PatientMark : unsigned char {
    Name,            // with さん, 様, 氏 and the like, or Mr. and the like
    AgeWithIllness,  // either alone says little
    RoomOrBed,
    Date,    // a whole one, or a day on which something happened to a patient
    Number,  // of a chart, or long like one
    Phone,
    Mail,
    Address,
    Hospital,
};

struct MarkedText {
    std::size_t begin;  // bytes, always at the border of a character
    std::size_t end;
    PatientMark mark;

    friend bool operator==(const MarkedText&, const MarkedText&) = default;
};

// In the order of the text, not overlapping. The names of hospitals are the person's own list and
// are found in any width, in capital or small letters, in hiragana or katakana.
std::vector<MarkedText> patient_marks(std::string_view utf8,
                                      const std::vector<std::string>& listed_hospitals);

}  // namespace domain
