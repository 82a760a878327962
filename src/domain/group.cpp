#include "domain/group.h"

#include <algorithm>

#include "domain/turn_order.h"

namespace domain {
namespace {

GroupMember member_from(const Seat& seat) {
    GroupMember member;
    member.revision = seat.revision;
    member.id = seat.id;
    member.name = seat.name;
    member.occupation = seat.occupation;
    member.standpoint = seat.standpoint;
    member.brings = seat.brings;
    for (const Item& item : seat.items) {
        if (item.response) member.items.push_back({item.topic, *item.response, item.note});
    }
    member.from_utc = seat.from_utc;
    return member;
}

// Puts what the member says over what was known of them; the rest of the seat stays.
void seat_from(Seat& seat, const GroupMember& member) {
    seat.id = member.id;
    seat.revision = member.revision;
    seat.name = member.name;
    seat.occupation = member.occupation;
    seat.standpoint = member.standpoint;
    seat.brings = member.brings;
    seat.items.clear();
    for (const HandoverItem& item : member.items) {
        seat.items.push_back(
            {.topic = item.topic, .response = item.response, .note = item.note, .unread = {}});
    }
    seat.from_utc = member.from_utc;
}

// An order of its own, so that the first card is not always the first one's.
std::vector<std::size_t> card_order(const GroupPlan& plan) {
    return turn_order(plan.subjects.size(),
                      static_cast<std::uint64_t>(plan.turn_number) + kLargestTurnNumber);
}

}  // namespace

bool is_complete(const Seat& seat) { return is_complete(seat.items); }

GroupInvitation invitation_from(const Group& group) {
    GroupInvitation invitation{group.plan, {}};
    for (const Seat& seat : group.seats) invitation.members.push_back(member_from(seat));
    return invitation;
}

GroupAnswer answer_from(const Group& group) { return {group.plan.id, member_from(group.mine)}; }

Group group_from_invitation(const GroupInvitation& invitation, const MemberId& me) {
    Group group;
    group.part = Part::Member;
    group.plan = invitation.plan;
    group.mine.id = me;
    for (const GroupMember& member : invitation.members) {
        seat_from(group.seats.emplace_back(), member);
    }
    return group;
}

bool others_are_in(const Group& group) {
    return std::ranges::any_of(group.seats,
                               [&](const Seat& seat) { return seat.id != group.mine.id; });
}

Admission would_take_in(const Group& group, const GroupMember& member) {
    const auto known = std::ranges::find(group.seats, member.id, &Seat::id);
    if (known == group.seats.end()) {
        // A place is kept for the organiser, who may not have prepared yet.
        const bool organiser_is_in =
            member.id == group.mine.id ||
            std::ranges::find(group.seats, group.mine.id, &Seat::id) != group.seats.end();
        const std::size_t room = kMostMembers - (organiser_is_in ? 0 : 1);
        return group.seats.size() < room ? Admission::Now : Admission::NoRoom;
    }
    const GroupMember kept = member_from(*known);
    if (member == kept) return Admission::Before;
    return member > kept ? Admission::Now : Admission::OlderKept;
}

Admission take_in(Group& group, const GroupMember& member) {
    const Admission result = would_take_in(group, member);
    if (result != Admission::Now) return result;
    auto place = std::ranges::lower_bound(group.seats, member.id, {}, &Seat::id);
    if (place == group.seats.end() || place->id != member.id) {
        place = group.seats.insert(place, Seat{});
    }
    seat_from(*place, member);
    return result;
}

bool remove_member(Group& group, const MemberId& member) {
    return std::erase_if(group.seats, [&](const Seat& seat) { return seat.id == member; }) > 0;
}

Admission take_in(Group& group, const GroupInvitation& invitation) {
    const GroupInvitation kept = invitation_from(group);
    if (invitation == kept) return Admission::Before;
    if (invitation < kept) return Admission::OlderKept;
    group.plan = invitation.plan;
    std::vector<Seat> seats;
    for (const GroupMember& member : invitation.members) {
        const auto known = std::ranges::find(group.seats, member.id, &Seat::id);
        seat_from(seats.emplace_back(known == group.seats.end() ? Seat{} : *known), member);
    }
    group.seats = std::move(seats);
    return Admission::Now;
}

std::vector<const Seat*> seats_in_turn(const Group& group) {
    std::vector<const Seat*> seats;
    const auto number = static_cast<std::uint64_t>(group.plan.turn_number);
    for (const std::size_t at : turn_order(group.seats.size(), number)) {
        seats.push_back(&group.seats[at]);
    }
    return seats;
}

const Seat* seat_at_turn(const Group& group) {
    const auto seats = seats_in_turn(group);
    const auto waiting = std::ranges::find(seats, Turn::Waiting, &Seat::turn);
    return waiting == seats.end() ? nullptr : *waiting;
}

std::optional<Subject> card_on_table(const Group& group) {
    const auto order = card_order(group.plan);
    if (group.cards < 1 || order.empty()) return std::nullopt;
    const std::size_t drawn = std::min(static_cast<std::size_t>(group.cards), order.size());
    return group.plan.subjects[order[drawn - 1]];
}

bool has_more_cards(const Group& group) {
    return static_cast<std::size_t>(group.cards) < group.plan.subjects.size();
}

}  // namespace domain
