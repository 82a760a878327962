// A group while it meets.
#pragma once

#include <string>

#include "app/action.h"
#include "domain/group.h"

namespace app {

struct StartGroupTalk {
    domain::GroupId group;
};
void happen(Updater&, const StartGroupTalk&);

struct MarkTurn {
    domain::GroupId group;
    domain::MemberId member;
    domain::Turn turn{};
};
void happen(Updater&, const MarkTurn&);

struct DrawCard {
    domain::GroupId group;
};
void happen(Updater&, const DrawCard&);

struct EditInsight {
    domain::GroupId group;
    domain::MemberId member;
    std::string insight;
};
void happen(Updater&, const EditInsight&);

// It was ended by mistake.
struct ResumeGroupTalk {
    domain::GroupId group;
};
void happen(Updater&, const ResumeGroupTalk&);

struct FinishGroupTalk {
    domain::GroupId group;
};
void happen(Updater&, const FinishGroupTalk&);

}  // namespace app
