// People change: their name, what they are to the person, whether they are still met; and two
// entries turn out to be one person. Each can be undone for ten seconds.
#pragma once

#include <string>

#include "app/action.h"
#include "domain/partner.h"

namespace app {

struct EditPartner {
    domain::PartnerId partner;
    std::string name;
    domain::Relation relation = domain::Relation::Peer;
};
void happen(Updater&, const EditPartner&);

// Not offered any more; all that was stays, and is found.
struct PutAway {
    domain::PartnerId partner;
};
void happen(Updater&, const PutAway&);

struct BringBack {
    domain::PartnerId partner;
};
void happen(Updater&, const BringBack&);

// What belongs to `other` belongs to `kept`, and there is no `other` any more.
struct JoinPartners {
    domain::PartnerId kept;
    domain::PartnerId other;
};
void happen(Updater&, const JoinPartners&);

// With every prep and talk.
struct DeletePartner {
    domain::PartnerId partner;
};
void happen(Updater&, const DeletePartner&);

}  // namespace app
