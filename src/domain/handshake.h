// What two people agree on before they talk: five lines offered by the app, and one of their own.
// It travels with a prep; whether it holds is read from both sides' preps.
#pragma once

#include <cstddef>
#include <optional>
#include <string>

#include "domain/partner.h"

namespace domain {

inline constexpr unsigned kHandshakeLines = 5;
inline constexpr unsigned kAllHandshakeLines = (1U << kHandshakeLines) - 1;
inline constexpr unsigned kLargestHandshake = 0xFFFF;  // lines of a newer version are kept
inline constexpr std::size_t kLongestOwnLine = 200;    // characters

struct Handshake {
    unsigned lines = kAllHandshakeLines;  // a bit for each, the first line the lowest
    std::string own{};

    [[nodiscard]] bool has(unsigned line) const { return (lines >> line & 1U) != 0; }
    [[nodiscard]] bool empty() const { return lines == 0 && own.empty(); }

    friend bool operator==(const Handshake&, const Handshake&) = default;
};

// The lines of one that the other does not have.
Handshake only_in(const Handshake& one, const Handshake& other);

enum class HandshakeStanding : unsigned char {
    None,
    Waiting,  // this person asked, the partner has not answered
    Asked,    // the partner asked
    Agreed,
    Changed,  // both have said something, and not the same
};

struct HandshakeBetween {
    HandshakeStanding standing = HandshakeStanding::None;
    Handshake mine{};
    Handshake theirs{};
};

}  // namespace domain
