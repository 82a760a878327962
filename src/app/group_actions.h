// A group before it meets.
#pragma once

#include <chrono>
#include <optional>
#include <string>
#include <vector>

#include "app/action.h"
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
void happen(Updater&, const KeepGroupPlan&);

enum class SeatText : unsigned char { Name, Standpoint, Brings };
struct EditSeat {
    domain::GroupId group;
    SeatText which{};
    std::string text;
};
void happen(Updater&, const EditSeat&);

struct ChooseOccupation {
    domain::GroupId group;
    domain::Occupation occupation{};
};
void happen(Updater&, const ChooseOccupation&);

struct ToggleSeatTopic {
    domain::GroupId group;
    domain::Topic topic{};
};
void happen(Updater&, const ToggleSeatTopic&);

struct ChooseSeatResponse {
    domain::GroupId group;
    domain::Topic topic{};
    domain::Response response{};
};
void happen(Updater&, const ChooseSeatResponse&);

struct EditSeatNote {
    domain::GroupId group;
    domain::Topic topic{};
    std::string note;
};
void happen(Updater&, const EditSeatNote&);

struct FinishSeat {
    domain::GroupId group;
};
void happen(Updater&, const FinishSeat&);

struct TakeInGroup {};  // what the link on the screen holds, an invitation or an answer
void happen(Updater&, const TakeInGroup&);

struct DrawTurns {  // another number for the order of turns
    domain::GroupId group;
};
void happen(Updater&, const DrawTurns&);

struct RemoveMember {  // the organiser takes someone out before the meeting
    domain::GroupId group;
    domain::MemberId member;
};
void happen(Updater&, const RemoveMember&);

struct CopyAddress {
    domain::GroupId group;
    static constexpr Nature kNature = Nature::Looks;
};
void happen(Updater&, const CopyAddress&);

}  // namespace app
