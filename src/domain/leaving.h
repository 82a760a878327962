// What is about to leave the device as written words, and what in it could tell who a patient is.
// Names that people give themselves, and the address of a meeting, are left out of it.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "domain/afterword.h"
#include "domain/group_invitation.h"
#include "domain/handover.h"
#include "domain/named_circle.h"
#include "domain/pair_key.h"
#include "domain/patient_marks.h"
#include "domain/recruit.h"

namespace domain {

enum class TextKind : unsigned char {
    Words,
    Place,  // where the two meet: a room of a number is no patient's
};

struct LeavingText {
    std::string text;
    TextKind kind = TextKind::Words;

    friend bool operator==(const LeavingText&, const LeavingText&) = default;
};
using Texts = std::vector<LeavingText>;

Texts texts_of(const Handover& handover);
Texts texts_of(const Afterword& afterword);
Texts texts_of(const GroupInvitation& invitation);
Texts texts_of(const GroupAnswer& answer);
Texts texts_of(const Recruit& recruit);
inline Texts texts_of(const PairKey&) { return {}; }
inline Texts texts_of(const NamedCircle&) { return {}; }  // its names are what it is about

// A place in one of the texts.
struct Finding {
    std::string text;  // all of it
    MarkedText marked{};

    [[nodiscard]] std::string_view part() const {
        return std::string_view(text).substr(marked.begin, marked.end - marked.begin);
    }
    friend bool operator==(const Finding&, const Finding&) = default;
};

// `watched`: names of hospitals and the like, one a line, as the person wrote them.
std::vector<Finding> findings_in(const Texts& texts, std::string_view watched);

// The part with a few characters around it, on one line; what is left out shows as an ellipsis.
std::string in_its_place(const Finding& finding);

}  // namespace domain
