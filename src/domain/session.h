// One talk: both sides' items in one agenda, and what became of each.
#pragma once

#include <algorithm>
#include <optional>
#include <string>
#include <vector>

#include "base/enum_names.h"
#include "base/id.h"
#include "base/time.h"
#include "domain/partner.h"
#include "domain/prep.h"
#include "domain/step.h"
#include "domain/telling.h"

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

inline constexpr std::size_t kMostPoints = 40;  // of an agenda, both sides, from outside

// One line of the agenda: the item is copied, so that a later change of a prep cannot change
// what was talked about.
struct AgendaPoint {
    Author author = Author::Me;
    Item item;
    Outcome outcome = Outcome::Open;
    // Which response the item was answered with: as this person sees it, and as the partner does,
    // where they told it. kNoResponse for none of them.
    std::optional<Response> received{};
    std::optional<Response> partner_view{};

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
    std::optional<std::chrono::minutes> length{};  // as planned; peers swap at its half
    std::optional<base::Moment> swapped{};         // when the half was told
    Step promise{};                                // what will be clear by next time
    std::optional<Balance> balance{};              // who talked more, as this person felt it
    Telling telling{};
    std::optional<Heard> heard{};
    std::string unread;

    friend bool operator==(const Session&, const Session&) = default;
};

// Which of two peers begins: the one whose prep has the smaller id, so that both sides agree
// without a word.
Author first_of_peers(const Prep* mine, const Prep* theirs);
Author first_of_peers(const Session& session);

// The clock of the talk: never before its beginning, though the device's can be set back.
inline base::Moment in_talk(const Session& session, base::Moment now) {
    return std::max(now, session.started);
}

// A talk that was ended by mistake can be gone on with for an hour, until it was told of.
inline constexpr std::chrono::hours kWhileToGoOn{1};
bool can_go_on(const Session& session, base::Moment now);

// Half of the planned length, when peers take turns; nullopt without a length.
std::optional<base::Moment> half_time(const Session& session);

// The partner's estimate of who talked more, from this person's side: only once both have told
// theirs.
std::optional<Balance> balance_to_compare(const Session& session);

// Both sides by rank: the most important of each first, then the second of each, and so on. At
// the same rank the side whose time it is goes first: the member's or mentee's; of peers the one
// who begins.
std::vector<AgendaPoint> make_agenda(const Prep* mine, const Prep* theirs, Relation relation);

// My items of that talk that were put off or not reached.
std::vector<Item> left_for_next_time(const Session& session);

}  // namespace domain
