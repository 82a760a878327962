// What closes the links to a partner: words told by voice, or a key handed over in person.
#pragma once

#include <optional>
#include <string>

#include "app/action.h"
#include "domain/partner.h"

namespace app {

struct MakeWords {
    domain::PartnerId partner;
};
void happen(Updater&, const MakeWords&);

struct WordsPicked {
    std::string words;  // empty when the list could not be had
};
void happen(Updater&, const WordsPicked&);

struct TryWords {  // on the closed link that was opened
    std::string words;
    static constexpr Nature kNature = Nature::Looks;
};
void happen(Updater&, const TryWords&);

struct KeepPairKey {};  // the other has read the code on the screen
void happen(Updater&, const KeepPairKey&);

struct TakeInPairKey {
    std::optional<domain::PartnerId> partner;  // whose key it is; none adds a new partner
    std::string name;                          // for a new partner
    domain::Relation relation = domain::Relation::Peer;
};
void happen(Updater&, const TakeInPairKey&);

struct ForgetLock {
    domain::PartnerId partner;
};
void happen(Updater&, const ForgetLock&);

}  // namespace app
