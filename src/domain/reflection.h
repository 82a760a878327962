// What a person keeps of a talk for themselves. Private: no code that shares anything may name
// this type (the link codec does not include this header).
#pragma once

#include <optional>
#include <string>

#include "base/enum_names.h"
#include "base/time.h"
#include "domain/session.h"

namespace domain {

enum class Feeling : unsigned char { Clear, Lighter, Same, Muddled };
inline constexpr base::EnumNames<Feeling, 4> kFeelingNames{{{
    {Feeling::Clear, "clear"},
    {Feeling::Lighter, "lighter"},
    {Feeling::Same, "same"},
    {Feeling::Muddled, "muddled"},
}}};
static_assert(kFeelingNames.complete(Feeling::Muddled));
inline constexpr Feeling kFeelings[] = {Feeling::Clear, Feeling::Lighter, Feeling::Same,
                                        Feeling::Muddled};

enum class StepState : unsigned char { Open, Done };
inline constexpr base::EnumNames<StepState, 2> kStepStateNames{{{
    {StepState::Open, "open"},
    {StepState::Done, "done"},
}}};
static_assert(kStepStateNames.complete(StepState::Done));

inline constexpr std::size_t kLongestStep = 200;  // code points

struct Reflection {
    SessionId session;  // one reflection for a talk, under the talk's id
    std::optional<Feeling> feeling;
    std::string noticed;
    std::string step;  // the next small step; empty for none
    std::optional<base::Day> step_due;
    StepState step_state = StepState::Open;
    std::string unread;

    friend bool operator==(const Reflection&, const Reflection&) = default;
};

}  // namespace domain
