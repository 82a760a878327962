// A group on its organiser's and its members' desks, with links only in between.
#pragma once

#include <memory>

#include "app/desk.h"
#include "app/group_actions.h"
#include "app/route_actions.h"

namespace desk {

inline app::KeepGroupPlan plan(std::optional<GroupId> group = {}) {
    return {.group = std::move(group),
            .name = "夜の会",
            .organiser = "山田",
            .day = *base::day_from_text("2026-11-28"),
            .time = std::chrono::minutes{21 * 60},
            .address = "https://meet.example/abc",
            .subjects = {Subject{1}, Subject{6}}};
}

inline GroupId make_group(Desk& organiser) {
    organiser.act(app::GoTo{{app::Screen::Partners, {}}});
    organiser.act(app::GoTo{{app::Screen::GroupForm, {}}});
    organiser.act(plan());
    return GroupId{organiser.state.route().subject};
}

inline const Group& group(const Desk& desk, const GroupId& id) {
    return desk.state.notebook.groups.at(id);
}

inline void prepare(Desk& desk, const GroupId& id, Topic topic = Topic::Career) {
    desk.act(app::GoTo{{app::Screen::Group, id.text}});
    desk.act(app::GoTo{{app::Screen::GroupPrepare, id.text}});
    desk.act(app::ToggleSeatTopic{id, topic});
    desk.act(app::ChooseSeatResponse{id, topic, Response::Listen});
    desk.act(app::FinishSeat{id});
}

inline std::vector<std::uint8_t> link_of(Desk& desk, const GroupId& id) {
    desk.act(app::GoTo{{app::Screen::GroupShare, id.text}});
    const auto document = desk.the<app::SealLink>().document;
    desk.act(app::GoBack{});
    return document;
}

inline void take_in(Desk& desk, const std::vector<std::uint8_t>& document) {
    desk.open_link(document);
    desk.act(app::TakeInGroup{});
}

// An organiser, and so many members who have prepared and been taken in.
struct GroupDesks : testing::Test {
    Desk organiser{1};
    GroupId id = make_group(organiser);
    std::vector<std::unique_ptr<Desk>> members;

    Desk& invite() {
        Desk& member = *members.emplace_back(std::make_unique<Desk>(10 + members.size()));
        take_in(member, link_of(organiser, id));
        return member;
    }
    void gather(std::size_t count) {
        while (members.size() < count) {
            Desk& member = invite();
            prepare(member, id);
            take_in(organiser, link_of(member, id));
        }
    }
};

}  // namespace desk
