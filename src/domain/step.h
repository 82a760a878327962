// A small step or a promise: what will be done, by when, and what became of it.
#pragma once

#include <optional>
#include <string>

#include "base/enum_names.h"
#include "base/time.h"

namespace domain {

enum class StepState : unsigned char { Open, Done, Dropped };
inline constexpr base::EnumNames<StepState, 3> kStepStateNames{{{
    {StepState::Open, "open"},
    {StepState::Done, "done"},
    {StepState::Dropped, "dropped"},
}}};
static_assert(kStepStateNames.complete(StepState::Dropped));

inline constexpr std::size_t kLongestStep = 200;  // characters

struct Step {
    std::string text{};  // empty for none
    std::optional<base::Day> due{};
    StepState state = StepState::Open;

    [[nodiscard]] bool is_open() const { return !text.empty() && state == StepState::Open; }
    friend bool operator==(const Step&, const Step&) = default;
};

// The next small step is one's own and stands in the reflection; the promise of what will be clear
// by next time was made in the talk and stands in the session.
enum class StepKind : unsigned char { Small, Promise };

}  // namespace domain
