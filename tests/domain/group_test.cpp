#include "domain/group.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <set>

#include "domain/turn_order.h"

namespace {

using namespace domain;
using std::chrono::minutes;

MemberId member_id(int number) { return base::make_id<MemberId>(static_cast<unsigned>(number)); }

GroupMember member(int number, int revision = 1, std::string brings = "") {
    GroupMember one;
    one.revision = revision;
    one.id = member_id(number);
    one.name = "人" + std::to_string(number);
    one.occupation = Occupation::Nurse;
    one.brings = std::move(brings);
    one.items = {{Topic::Career, Response::Listen, ""}};
    one.from_utc = minutes{540};
    return one;
}

Group organised(int members) {
    Group group;
    group.plan.id = GroupId{"00000000000000e1"};
    group.plan.name = "夜の対話";
    group.plan.turn_number = 42;
    group.mine.id = member_id(1);
    for (int number = 1; number <= members; ++number) take_in(group, member(number));
    return group;
}

GroupInvitation revised(const Group& group, int revision, std::string name) {
    GroupInvitation invitation = invitation_from(group);
    invitation.plan.revision = revision;
    invitation.plan.name = std::move(name);
    return invitation;
}

std::vector<std::string> names_in_turn(const Group& group) {
    std::vector<std::string> names;
    for (const Seat* seat : seats_in_turn(group)) names.push_back(seat->name);
    return names;
}

// Permanent: people have read a number aloud and rely on what follows from it.
TEST(TurnOrder, a_number_gives_the_same_order_for_ever) {
    EXPECT_EQ(turn_order(3, 1), (std::vector<std::size_t>{0, 1, 2}));
    EXPECT_EQ(turn_order(4, 42), (std::vector<std::size_t>{2, 0, 3, 1}));
    EXPECT_EQ(turn_order(8, 9999), (std::vector<std::size_t>{7, 2, 6, 4, 0, 1, 3, 5}));
}

TEST(TurnOrder, everyone_has_one_turn_whatever_the_number) {
    for (std::size_t count = 0; count <= kMostMembers; ++count) {
        for (int number = 1; number <= kLargestTurnNumber; number += 7) {
            auto order = turn_order(count, static_cast<std::uint64_t>(number));
            std::ranges::sort(order);
            for (std::size_t i = 0; i < count; ++i) ASSERT_EQ(order[i], i);
        }
    }
}

TEST(TurnOrder, each_of_eight_begins_about_as_often) {
    std::vector<int> begins(8, 0);
    for (int number = 1; number <= 8000; ++number) {
        ++begins[turn_order(8, static_cast<std::uint64_t>(number)).front()];
    }
    for (const int times : begins) {
        EXPECT_GT(times, 850);
        EXPECT_LT(times, 1150);
    }
}

TEST(Group, the_order_is_the_same_on_every_device_however_the_answers_came_in) {
    Group one = organised(1);
    Group other = organised(1);
    for (const int number : {2, 3, 4, 5}) take_in(one, member(number));
    for (const int number : {4, 2, 5, 3}) take_in(other, member(number));
    EXPECT_EQ(names_in_turn(one), names_in_turn(other));
    const Group theirs = group_from_invitation(invitation_from(one), member_id(3));
    EXPECT_EQ(names_in_turn(theirs), names_in_turn(one));
}

TEST(Group, an_answer_twice_is_once_and_an_older_one_takes_no_newer_ones_place) {
    Group group = organised(3);
    EXPECT_EQ(take_in(group, member(2)), Admission::Before);
    EXPECT_EQ(take_in(group, member(2, 3, "本")), Admission::Now);
    EXPECT_EQ(take_in(group, member(2, 2, "歌")), Admission::OlderKept);
    ASSERT_EQ(group.seats.size(), 3U);
    EXPECT_EQ(group.seats[1].brings, "本");
}

TEST(Group, answers_give_the_same_group_in_whatever_order_they_come) {
    std::vector<GroupMember> answers{member(2, 1, "a"), member(2, 2, "b"), member(3, 1, "c"),
                                     member(3, 1, "d"), member(2, 2, "e")};
    std::ranges::sort(answers);
    std::set<std::vector<GroupMember>> results;
    do {
        Group group = organised(1);
        for (const GroupMember& answer : answers) take_in(group, answer);
        results.insert(invitation_from(group).members);
    } while (std::ranges::next_permutation(answers).found);
    EXPECT_EQ(results.size(), 1U);
}

TEST(Group, a_ninth_is_refused_and_the_organiser_always_has_a_place) {
    Group full = organised(8);
    EXPECT_EQ(take_in(full, member(9)), Admission::NoRoom);
    EXPECT_EQ(full.seats.size(), 8U);
    EXPECT_EQ(take_in(full, member(8, 2)), Admission::Now) << "whoever is in may still change";

    Group waiting = organised(0);
    for (int number = 2; number <= 8; ++number) {
        EXPECT_EQ(take_in(waiting, member(number)), Admission::Now);
    }
    EXPECT_EQ(take_in(waiting, member(9)), Admission::NoRoom);
    EXPECT_EQ(take_in(waiting, member(1)), Admission::Now);
}

TEST(Group, invitations_give_the_same_group_in_whatever_order_and_however_often_they_come) {
    std::vector<GroupInvitation> news{revised(organised(1), 2, "a"), revised(organised(3), 3, "b"),
                                      revised(organised(4), 4, "c"), revised(organised(4), 4, "d")};
    std::ranges::sort(news);
    std::set<GroupInvitation> results;
    do {
        Group group = group_from_invitation(revised(organised(0), 1, "first"), member_id(3));
        for (const GroupInvitation& one : news) take_in(group, one);
        EXPECT_EQ(take_in(group, news.front()) == Admission::Now, false) << "once more changes it";
        results.insert(invitation_from(group));
    } while (std::ranges::next_permutation(news).found);
    ASSERT_EQ(results.size(), 1U);
    EXPECT_EQ(results.begin()->plan.name, "d");
}

TEST(Group, what_this_device_keeps_of_a_member_stays_with_them) {
    Group group = group_from_invitation(invitation_from(organised(3)), member_id(3));
    group.seats[1].turn = Turn::Passed;
    group.seats[1].insight = "聴けた";
    group.seats[1].unread = R"({"later":1})";
    EXPECT_EQ(take_in(group, revised(organised(4), 2, "b")), Admission::Now);
    ASSERT_EQ(group.seats.size(), 4U);
    EXPECT_EQ(group.seats[1].turn, Turn::Passed);
    EXPECT_EQ(group.seats[1].insight, "聴けた");
    EXPECT_EQ(group.seats[1].unread, R"({"later":1})");
    EXPECT_EQ(take_in(group, revised(organised(1), 1, "a")), Admission::OlderKept);
    EXPECT_EQ(group.seats.size(), 4U);
}

TEST(Group, what_is_private_does_not_travel) {
    Group group = organised(3);
    for (Seat& seat : group.seats) seat.insight = "CANARY", seat.turn = Turn::Spoke;
    Group silent = organised(3);
    EXPECT_EQ(invitation_from(group), invitation_from(silent));
}

TEST(Group, items_without_a_wanted_response_do_not_travel) {
    Group group = organised(0);
    std::vector<Item> unticked;
    toggle_topic(group.mine.items, unticked, Topic::Work);
    EXPECT_FALSE(is_complete(group.mine));
    EXPECT_TRUE(answer_from(group).member.items.empty());
    group.mine.items[0].response = Response::Opinion;
    EXPECT_TRUE(is_complete(group.mine));
    EXPECT_EQ(answer_from(group).member.items.size(), 1U);
}

TEST(Group, turns_go_round_and_a_pass_is_a_turn) {
    Group group = organised(3);
    const auto take = [&](Turn turn) {
        const MemberId id = seat_at_turn(group)->id;
        std::ranges::find(group.seats, id, &Seat::id)->turn = turn;
    };
    const auto order = seats_in_turn(group);
    EXPECT_EQ(seat_at_turn(group), order[0]);
    take(Turn::Passed);
    EXPECT_EQ(seat_at_turn(group), order[1]);
    take(Turn::Spoke);
    take(Turn::Spoke);
    EXPECT_EQ(seat_at_turn(group), nullptr);
}

TEST(Group, each_card_lies_on_the_table_once) {
    Group group = organised(3);
    EXPECT_FALSE(has_more_cards(group));
    for (std::uint16_t number = 1; number <= 5; ++number) {
        group.plan.subjects.push_back(Subject{number});
    }
    EXPECT_FALSE(card_on_table(group));
    std::set<Subject> seen;
    while (has_more_cards(group)) {
        ++group.cards;
        seen.insert(*card_on_table(group));
    }
    EXPECT_EQ(seen.size(), 5U);
}

// New York keeps summer time, Tokyo and Kolkata do not: in 2026 it ends on 1 November.
minutes new_york(base::Moment moment) {
    const base::Moment end{std::chrono::sys_days{std::chrono::year{2026} / 11 / 1} +
                           std::chrono::hours{6}};
    return moment < end ? minutes{-240} : minutes{-300};
}

TEST(Group, the_start_is_told_on_each_ones_clock_also_across_a_change_of_summer_time) {
    const base::Zone tokyo = [](base::Moment) { return minutes{540}; };
    const base::Zone kolkata = [](base::Moment) { return minutes{330}; };
    const auto day = [](const char* text) { return *base::day_from_text(text); };
    const minutes evening{21 * 60};
    const base::Moment before = base::moment_from_local(day("2026-10-31"), evening, tokyo);
    const base::Moment after = base::moment_from_local(day("2026-11-07"), evening, tokyo);
    EXPECT_EQ(base::local_time(before, new_york), minutes{8 * 60});
    EXPECT_EQ(base::local_time(after, new_york), minutes{7 * 60});
    EXPECT_EQ(base::local_day(after, new_york), day("2026-11-07"));
    EXPECT_EQ(base::local_time(before, kolkata), minutes{17 * 60 + 30});
    EXPECT_EQ(base::local_time(after, kolkata), minutes{17 * 60 + 30});
    const base::Moment morning = base::moment_from_local(day("2026-11-08"), minutes{480}, tokyo);
    EXPECT_EQ(base::local_day(morning, new_york), day("2026-11-07"));
    EXPECT_EQ(base::local_time(morning, new_york), minutes{18 * 60});
}

}  // namespace
