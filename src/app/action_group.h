// A group before and while it meets.
#pragma once

#include <chrono>
#include <optional>
#include <string>
#include <vector>

#include "base/time.h"
#include "domain/group.h"

namespace app {

struct KeepGroupPlan {
    std::optional<domain::GroupId> group;  // none makes a new one
    std::string name;
    std::string organiser;
    base::Day day{};  // of the organiser's own calendar and clock, as is the time
    std::chrono::minutes time{};
    std::string address;
    std::vector<domain::Subject> subjects;
};
enum class SeatText : unsigned char { Name, Standpoint, Brings };
struct EditSeat {
    domain::GroupId group;
    SeatText which{};
    std::string text;
};
struct ChooseOccupation {
    domain::GroupId group;
    domain::Occupation occupation{};
};
struct ToggleSeatTopic {
    domain::GroupId group;
    domain::Topic topic{};
};
struct ChooseSeatResponse {
    domain::GroupId group;
    domain::Topic topic{};
    domain::Response response{};
};
struct EditSeatNote {
    domain::GroupId group;
    domain::Topic topic{};
    std::string note;
};
struct FinishSeat {
    domain::GroupId group;
};
struct TakeInGroup {};  // what the link on the screen holds, an invitation or an answer
struct DrawTurns {      // another number for the order of turns
    domain::GroupId group;
};
struct RemoveMember {  // the organiser takes someone out before the meeting
    domain::GroupId group;
    domain::MemberId member;
};
struct CopyAddress {
    domain::GroupId group;
};
struct StartGroupTalk {
    domain::GroupId group;
};
struct MarkTurn {
    domain::GroupId group;
    domain::MemberId member;
    domain::Turn turn{};
};
struct DrawCard {
    domain::GroupId group;
};
struct EditInsight {
    domain::GroupId group;
    domain::MemberId member;
    std::string insight;
};
struct FinishGroupTalk {
    domain::GroupId group;
};

}  // namespace app
