// What travels in the links of a group: what its organiser has settled with everyone who is in,
// and what one member brings. Only what is listed here can leave the device.
#pragma once

#include <array>
#include <compare>
#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "base/id.h"
#include "base/time.h"
#include "domain/handover.h"

namespace domain {

struct GroupTag;
struct MemberTag;
using GroupId = base::Id<GroupTag>;
using MemberId = base::Id<MemberTag>;

inline constexpr std::size_t kFewestMembers = 3;  // the organiser counts
inline constexpr std::size_t kMostMembers = 8;
inline constexpr std::size_t kLongestGroupName = 60;   // characters, as all of these
inline constexpr std::size_t kLongestAddress = 200;    // of a meeting online
inline constexpr std::size_t kLongestStandpoint = 40;  // "ward leader", "first year"
inline constexpr std::size_t kLongestBrings = 80;
inline constexpr std::size_t kMostSubjectsRead = 20;  // what is accepted from outside
inline constexpr int kLargestTurnNumber = 9999;       // short enough to be read aloud

// What people of a group do. The numbers are permanent; one that is not here comes from a newer
// version and is kept.
enum class Occupation : std::uint16_t {
    Nurse = 1,
    Pharmacist = 2,
    CareWorker = 3,
    Doctor = 4,
    Therapist = 5,
    Clerk = 6,
    Creator = 7,
    Student = 8,
    Other = 9,
};
inline constexpr std::array kOccupations{
    Occupation::Nurse,   Occupation::Pharmacist, Occupation::CareWorker,
    Occupation::Doctor,  Occupation::Therapist,  Occupation::Clerk,
    Occupation::Creator, Occupation::Student,    Occupation::Other};

// A card with a subject that is hard to touch. Permanent numbers, likewise.
enum class Subject : std::uint16_t {};
inline constexpr std::size_t kSubjects = 8;  // numbered from 1

// Of two versions of one thing the larger is the newer one: everywhere below, the revision is
// compared first. Where two revisions are equal and their contents are not, all devices still
// agree on one.
struct GroupMember {
    int revision = 1;
    MemberId id;
    std::string name;  // may be empty
    std::optional<Occupation> occupation;
    std::string standpoint;
    std::string brings;  // 今日の一品
    std::vector<HandoverItem> items;
    std::chrono::minutes from_utc{};  // the member's local time minus UTC, at the start

    friend auto operator<=>(const GroupMember&, const GroupMember&) = default;
};

struct GroupPlan {
    int revision = 1;  // grows with the plan and with those who are in
    GroupId id;
    std::string name;
    std::string organiser;  // by their own account; may be empty
    base::Moment start{};   // a whole minute
    std::string address;    // where to meet; plain text, never followed
    std::vector<Subject> subjects;
    int turn_number = 1;  // 1 to kLargestTurnNumber: who comes when, see turn_order

    friend auto operator<=>(const GroupPlan&, const GroupPlan&) = default;
};

struct GroupInvitation {
    GroupPlan plan;
    std::vector<GroupMember> members;  // by id; kMostMembers at most

    friend auto operator<=>(const GroupInvitation&, const GroupInvitation&) = default;
};

// What a member hands back.
struct GroupAnswer {
    GroupId group;
    GroupMember member;

    friend bool operator==(const GroupAnswer&, const GroupAnswer&) = default;
};

}  // namespace domain
