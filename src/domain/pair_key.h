// The key of a pair on its way from one to the other, who is there: shown as a QR code, never sent.
#pragma once

#include <string>

#include "domain/partner.h"

namespace domain {

struct PairKey {
    PairId pair;
    std::string sender;                   // the sender's own claim; may be empty
    Relation sender_is = Relation::Peer;  // what the sender is to the one who reads it
    std::string key;                      // kSecretDigits of hex

    friend bool operator==(const PairKey&, const PairKey&) = default;
};

}  // namespace domain
