// What a newer version of a partner's prep changes in the one that was taken in before.
#pragma once

#include <vector>

#include "domain/prep.h"

namespace domain {

enum class PrepChange : unsigned char {
    Added,     // a topic that was not there
    Removed,   // a topic that is gone
    Response,  // another response is wanted
    Note,      // other words on a topic
    Order,     // the same topics, another order of importance
    Purpose,
    Day,
    Place,
    Handshake,
};

struct ChangedPart {
    PrepChange change{};
    Topic topic{};  // of the first four

    friend bool operator==(const ChangedPart&, const ChangedPart&) = default;
};

// In the order of the newer one's topics, then what is gone, then the rest. Empty for the same.
std::vector<ChangedPart> changes_between(const Prep& older, const Prep& newer);

}  // namespace domain
