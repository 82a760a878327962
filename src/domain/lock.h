// What closes the links between two people, so that only they can open them. web/cipher.js does it.
#pragma once

#include <algorithm>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "base/enum_names.h"

namespace domain {

// The order is permanent.
enum class LockKind : unsigned char {
    Words,  // made by the app, told by voice
    Key,    // 128 bits, handed over by one QR code
};
inline constexpr base::EnumNames<LockKind, 2> kLockKindNames{{{
    {LockKind::Words, "words"},
    {LockKind::Key, "key"},
}}};
static_assert(kLockKindNames.complete(LockKind::Key));

inline constexpr std::size_t kSecretDigits = 32;   // hex, of a key and of a salt
inline constexpr std::size_t kLongestWords = 200;  // characters
inline constexpr std::size_t kMostMarks = 64;

struct Lock {
    LockKind kind = LockKind::Words;
    std::string secret;  // the words; or the key in hex
    std::string salt;    // of words, in hex; empty for words that are tried on any link

    friend bool operator==(const Lock&, const Lock&) = default;
};

// The marks of the closed links that were taken in, the oldest first: a link that comes again, from
// whoever held a copy, is known by its mark.
using Marks = std::vector<std::string>;

inline bool knows(const Marks& marks, std::string_view mark) {
    return std::ranges::find(marks, mark) != marks.end();
}

inline void remember(Marks& marks, const std::string& mark) {
    if (mark.empty() || knows(marks, mark)) return;
    marks.push_back(mark);
    if (marks.size() > kMostMarks) marks.erase(marks.begin());
}

}  // namespace domain
