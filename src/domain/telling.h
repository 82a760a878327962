// What one of the two chooses to tell the other after a talk, and what was heard from them.
#pragma once

#include <optional>
#include <string>

#include "base/enum_names.h"
#include "domain/feeling.h"

namespace domain {

// Who talked more, as the one who estimates felt it. The order is permanent: links carry the
// number.
enum class Balance : unsigned char { Me, Even, Partner };
inline constexpr base::EnumNames<Balance, 3> kBalanceNames{{{
    {Balance::Me, "me"},
    {Balance::Even, "even"},
    {Balance::Partner, "partner"},
}}};
static_assert(kBalanceNames.complete(Balance::Partner));
inline constexpr Balance kBalances[] = {Balance::Me, Balance::Even, Balance::Partner};

constexpr Balance seen_from_the_other_side(Balance balance) {
    switch (balance) {
        case Balance::Me: return Balance::Partner;
        case Balance::Even: return Balance::Even;
        case Balance::Partner: return Balance::Me;
    }
    return balance;
}

inline constexpr std::size_t kLongestWord = 200;  // characters

// Each part is told only when it was chosen; nothing is chosen at first.
enum class TellingPart : unsigned char { Feeling, Balance, Responses };

struct Telling {
    bool feeling = false;
    bool balance = false;
    bool responses = false;
    std::string word{};        // written to be told
    int revision = 1;          // grows with the first change after it was handed over
    bool handed_over = false;  // as it stands now

    [[nodiscard]] bool says_nothing() const {
        return !feeling && !balance && !responses && word.empty();
    }
    friend bool operator==(const Telling&, const Telling&) = default;
};

// Something that is told has changed: what was handed over no longer says it, and the next one is a
// new revision.
inline void mark_changed(Telling& telling) {
    if (!telling.handed_over) return;
    telling.handed_over = false;
    ++telling.revision;
}

// What the partner told of the same talk; `balance` as they saw it, from this person's side.
struct Heard {
    int revision = 1;
    std::optional<Feeling> feeling{};
    std::string word{};
    std::optional<Balance> balance{};

    friend bool operator==(const Heard&, const Heard&) = default;
};

}  // namespace domain
