// 1on1募集, and the answer to somebody's.
#pragma once

#include <optional>
#include <string>

#include "app/action.h"
#include "domain/partner.h"
#include "domain/recruit.h"

namespace app {

struct EditRecruit {
    domain::Recruit recruit;
};
void happen(Updater&, const EditRecruit&);

struct AnswerRecruit {  // a prep for the one who posted the link that was opened
    std::optional<domain::PartnerId> partner;  // who it is; none adds a new partner
    std::string name;                          // for a new partner
    domain::Relation relation = domain::Relation::Peer;
};
void happen(Updater&, const AnswerRecruit&);

}  // namespace app
