// What the person has set for the app itself.
#pragma once

#include <optional>
#include <string>

#include "base/language.h"
#include "base/time.h"
#include "domain/recruit.h"

namespace domain {

using base::kLanguageNames;
using base::Language;

// Whether the half of a talk between peers is heard. It is always seen.
enum class Bell : unsigned char { Silent, Sound };
inline constexpr base::EnumNames<Bell, 2> kBellNames{{{
    {Bell::Silent, "silent"},
    {Bell::Sound, "sound"},
}}};
static_assert(kBellNames.complete(Bell::Sound));

// Two ways to grow, on which a person may place themselves; for their own eyes.
enum class Ladder : unsigned char { Director, Marketer };
inline constexpr int kLadderSteps = 3;
inline constexpr std::size_t kLongestWatched = 1000;  // characters, all of the names

struct Settings {
    Language language = Language::Japanese;
    std::string my_name{};  // how partners see the sender; may be empty
    std::string watched{};  // names of hospitals and the like to point out, one a line
    Bell bell = Bell::Silent;
    std::optional<int> ladder_director{};  // 1 to kLadderSteps
    std::optional<int> ladder_marketer{};
    Recruit recruit{};                        // the last one, as it was left
    std::optional<base::Moment> backed_up{};  // when a backup was handed over last
    std::string unread{};

    [[nodiscard]] const std::optional<int>& place_on(Ladder ladder) const {
        return ladder == Ladder::Director ? ladder_director : ladder_marketer;
    }
    void place_on(Ladder ladder, std::optional<int> step) {
        (ladder == Ladder::Director ? ladder_director : ladder_marketer) = step;
    }

    friend bool operator==(const Settings&, const Settings&) = default;
};

}  // namespace domain
