// The other person of a 1on1, as this person keeps them.
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "base/enum_names.h"
#include "base/id.h"
#include "base/time.h"
#include "domain/lock.h"

namespace domain {

struct PartnerTag;
struct PairTag;
using PartnerId = base::Id<PartnerTag>;  // names the record; never leaves this device
using PairId = base::Id<PairTag>;        // travels in links, so that the next one finds its partner

// What the partner is to this person. The order is permanent: links carry the number.
enum class Relation : unsigned char { Manager, Member, Mentor, Mentee, Peer };

inline constexpr base::EnumNames<Relation, 5> kRelationNames{{{
    {Relation::Manager, "manager"},
    {Relation::Member, "member"},
    {Relation::Mentor, "mentor"},
    {Relation::Mentee, "mentee"},
    {Relation::Peer, "peer"},
}}};
static_assert(kRelationNames.complete(Relation::Peer));

// Seen from the other side: my manager's member is me.
constexpr Relation seen_from_the_other_side(Relation relation) {
    switch (relation) {
        case Relation::Manager: return Relation::Member;
        case Relation::Member: return Relation::Manager;
        case Relation::Mentor: return Relation::Mentee;
        case Relation::Mentee: return Relation::Mentor;
        case Relation::Peer: return Relation::Peer;
    }
    return Relation::Peer;
}

inline constexpr std::size_t kLongestName = 40;  // characters
inline constexpr int kStages = 6;                // from building trust to sharing results
inline constexpr std::size_t kMostOtherPairs = 16;

struct Partner {
    PartnerId id;
    PairId pair;
    std::string name;
    Relation relation = Relation::Peer;
    base::Moment added{};
    std::optional<int> stage{};  // 1 to kStages, where this person sees the two; not chosen yet
    std::optional<int> every_days{};    // about how often the two talk; none: when there is need
    std::optional<Lock> lock{};         // of links to them; none: whoever has a link can read it
    Marks opened{};                     // of closed links of theirs that were taken in
    std::vector<PairId> other_pairs{};  // that lead here as well, the oldest first
    bool put_away = false;              // not offered any more; all that was stays
    std::string unread;                 // fields a newer version wrote: carried, never looked into

    friend bool operator==(const Partner&, const Partner&) = default;
};

bool leads_to(const Partner& partner, const PairId& pair);

// Links to them carry that pair from now on; those with the one before still lead here.
void take_pair(Partner& partner, const PairId& pair);

// `other` is the same person: all that led there leads to `kept`, which takes from it what it
// lacks.
void join(Partner& kept, const Partner& other);

// As people write a name: spaces and what is put behind it to be polite are not part of it.
bool is_same_name(std::string_view one, std::string_view other);

}  // namespace domain
