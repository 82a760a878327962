// A group of 3 to 8 as one person keeps it: what was settled, everyone's part, and what stays with
// this person. Private: no code that shares anything may name these types (the link codec does not
// include this header); what travels is made by invitation_from and answer_from.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "base/enum_names.h"
#include "domain/group_invitation.h"
#include "domain/prep.h"
#include "domain/session.h"

namespace domain {

enum class Turn : unsigned char { Waiting, Spoke, Passed };
inline constexpr base::EnumNames<Turn, 3> kTurnNames{{{
    {Turn::Waiting, "waiting"},
    {Turn::Spoke, "spoke"},
    {Turn::Passed, "passed"},
}}};
static_assert(kTurnNames.complete(Turn::Passed));

enum class Part : unsigned char { Organiser, Member };
inline constexpr base::EnumNames<Part, 2> kPartNames{{{
    {Part::Organiser, "organiser"},
    {Part::Member, "member"},
}}};
static_assert(kPartNames.complete(Part::Member));

// One person of the group.
struct Seat {
    MemberId id;
    int revision = 1;
    std::string name;
    std::optional<Occupation> occupation{};
    std::string standpoint;
    std::string brings;
    std::vector<Item> items;  // in order of importance
    std::chrono::minutes from_utc{};
    Turn turn = Turn::Waiting;  // in the meeting, as seen on this device
    std::string insight;        // what they noticed, as this person wrote it down
    std::string unread;

    friend bool operator==(const Seat&, const Seat&) = default;
};

struct Group {
    GroupPlan plan;
    Part part = Part::Organiser;
    Seat mine;                           // what I prepare; its turn and insight are not used
    PrepPhase phase = PrepPhase::Draft;  // of mine: Draft or Ready
    std::vector<Seat> seats;             // who is in, by id
    int cards = 0;                       // so many subject cards have been drawn
    base::Moment made{};
    std::optional<base::Moment> started{};
    std::optional<base::Moment> finished{};
    std::string unread;

    friend bool operator==(const Group&, const Group&) = default;
};

// A meeting that was ended by mistake can be gone on with for an hour.
inline bool can_go_on(const Group& group, base::Moment now) {
    return group.finished && now - *group.finished < kWhileToGoOn;
}

// Enough to hand over: at least one topic, and a wanted response for each.
bool is_complete(const Seat& seat);

GroupInvitation invitation_from(const Group& group);
GroupAnswer answer_from(const Group& group);

// A group as it begins on the device of someone who was invited.
Group group_from_invitation(const GroupInvitation& invitation, const MemberId& me);

// Someone besides the organiser.
bool others_are_in(const Group& group);

enum class Admission : unsigned char { Now, Before, OlderKept, NoRoom };

// The organiser's side: whoever hands back is in, in the newest version of theirs.
Admission would_take_in(const Group& group, const GroupMember& member);
Admission take_in(Group& group, const GroupMember& member);

// False when nobody of that id is in. Whoever was taken out can come in again.
bool remove_member(Group& group, const MemberId& member);

// A member's side: the newer invitation counts, all of it. What this device keeps of each member
// (turn, insight) stays with them.
Admission take_in(Group& group, const GroupInvitation& invitation);

// The seats in the order of their turns; the same on every device that has the same invitation.
std::vector<const Seat*> seats_in_turn(const Group& group);

// Whose turn it is; nullptr when everyone has spoken or passed.
const Seat* seat_at_turn(const Group& group);

// The card on the table; nullopt before the first is drawn.
std::optional<Subject> card_on_table(const Group& group);
bool has_more_cards(const Group& group);

}  // namespace domain
