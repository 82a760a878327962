// Everything the person has, in memory, with the questions the screens ask of it.
#pragma once

#include <map>
#include <vector>

#include "domain/group.h"
#include "domain/partner.h"
#include "domain/prep.h"
#include "domain/reflection.h"
#include "domain/session.h"
#include "domain/settings.h"

namespace domain {

struct Notebook {
    std::map<PartnerId, Partner> partners;
    std::map<PrepId, Prep> preps;
    std::map<SessionId, Session> sessions;
    std::map<SessionId, Reflection> reflections;
    std::map<GroupId, Group> groups;
    Settings settings;
};

// Those that are still to come or going on, the next one first.
std::vector<const Group*> open_groups(const Notebook& notebook);

// In the order in which they were added.
std::vector<const Partner*> partners_in_order(const Notebook& notebook);

// Likewise, but for those that are put away.
std::vector<const Partner*> offered_partners(const Notebook& notebook);

// Now, or with what led there before.
const Partner* partner_with_pair(const Notebook& notebook, const PairId& pair);

std::vector<Lock> locks_of(const Notebook& notebook);

// A closed link of that mark was taken in, from whoever it came.
bool took_in(const Notebook& notebook, std::string_view mark);

}  // namespace domain
