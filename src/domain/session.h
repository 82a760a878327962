// One talk: both sides' items in one agenda, and what became of each.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "base/enum_names.h"
#include "base/id.h"
#include "base/time.h"
#include "domain/partner.h"
#include "domain/prep.h"

namespace domain {

struct SessionTag;
using SessionId = base::Id<SessionTag>;

enum class Outcome : unsigned char { Open, Talked, NextTime };
inline constexpr base::EnumNames<Outcome, 3> kOutcomeNames{{{
    {Outcome::Open, "open"},
    {Outcome::Talked, "talked"},
    {Outcome::NextTime, "next-time"},
}}};
static_assert(kOutcomeNames.complete(Outcome::NextTime));

// One line of the agenda: the item is copied, so that a later change of a prep cannot change
// what was talked about.
struct AgendaPoint {
    Author author = Author::Me;
    Item item;
    Outcome outcome = Outcome::Open;

    friend bool operator==(const AgendaPoint&, const AgendaPoint&) = default;
};

struct Session {
    SessionId id;
    PartnerId partner;
    std::optional<PrepId> mine;
    std::optional<PrepId> theirs;
    std::vector<AgendaPoint> agenda;
    std::string notes;
    base::Moment started{};
    std::optional<base::Moment> finished;
    std::string unread;

    friend bool operator==(const Session&, const Session&) = default;
};

// Both sides by rank: the most important of each first, then the second of each, and so on. At
// the same rank the side whose time it is goes first: the member's or mentee's, else mine.
std::vector<AgendaPoint> make_agenda(const Prep* mine, const Prep* theirs, Relation relation);

// My items of that talk that were put off or not reached.
std::vector<Item> left_for_next_time(const Session& session);

}  // namespace domain
