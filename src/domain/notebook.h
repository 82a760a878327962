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

// Those that are still to come or going on, the next one first; or those that are over, the latest
// first.
std::vector<const Group*> open_groups(const Notebook& notebook);
std::vector<const Group*> finished_groups(const Notebook& notebook);

// In the order in which they were added.
std::vector<const Partner*> partners_in_order(const Notebook& notebook);

const Partner* partner_with_pair(const Notebook& notebook, const PairId& pair);

// The newest prep of that side that has not been talked about; nullptr for none. A draft counts.
const Prep* open_prep(const Notebook& notebook, const PartnerId& partner, Author author);

// The talk with that partner that has been started and not finished; nullptr for none.
const Session* running_session(const Notebook& notebook, const PartnerId& partner);

// Finished talks, newest first; with one partner, or with anyone.
std::vector<const Session*> finished_sessions(const Notebook& notebook);
std::vector<const Session*> finished_sessions(const Notebook& notebook, const PartnerId& partner);

// What my last talk with that partner left for the next one.
std::vector<Item> offered_again(const Notebook& notebook, const PartnerId& partner);

struct OpenStep {
    SessionId session;
    StepKind kind = StepKind::Small;
    const Step* step = nullptr;
};

// Steps and promises that are neither done nor dropped: those with a date first, the earliest
// first; of everyone, or of the talks with one partner.
std::vector<OpenStep> open_steps(const Notebook& notebook);
std::vector<OpenStep> open_steps(const Notebook& notebook, const PartnerId& partner);

}  // namespace domain
