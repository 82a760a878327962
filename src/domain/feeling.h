// The one press after a talk. It belongs to the person who presses: it leaves the device only in an
// afterword, when they choose to tell it.
#pragma once

#include "base/enum_names.h"

namespace domain {

// The order is permanent: links carry the number.
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

}  // namespace domain
