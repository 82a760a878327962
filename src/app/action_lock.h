// What closes the links to a partner: words told by voice, or a key handed over in person.
#pragma once

#include <optional>
#include <string>

#include "domain/partner.h"

namespace app {

struct MakeWords {
    domain::PartnerId partner;
};
struct WordsPicked {
    std::string words;  // empty when the list could not be had
};
struct TryWords {  // on the closed link that was opened
    std::string words;
};
struct KeepPairKey {};  // the other has read the code on the screen
struct TakeInPairKey {
    std::optional<domain::PartnerId> partner;  // whose key it is; none adds a new partner
    std::string name;                          // for a new partner
    domain::Relation relation = domain::Relation::Peer;
};
struct ForgetLock {
    domain::PartnerId partner;
};

}  // namespace app
