// A group on its organiser's and its members' desks, with links only in between.
#include "app/group_actions.h"
#include "app/group_desk.h"
#include "app/group_talk_actions.h"
#include "app/link_actions.h"
#include "app/route_actions.h"
#include "app/share_actions.h"
#include "app/store_actions.h"

namespace {

using namespace desk;
using app::Screen;
using std::chrono::minutes;

using GroupTest = GroupDesks;

TEST_F(GroupTest, a_plan_is_kept_and_starts_at_the_organisers_local_time) {
    const Group& made = group(organiser, id);
    EXPECT_EQ(made.part, Part::Organiser);
    EXPECT_EQ(made.plan.start, base::Moment{*base::day_from_text("2026-11-28") + minutes{12 * 60}});
    EXPECT_EQ(organiser.the<app::WriteRecords>().records[0], codec::encode_record(made));
    EXPECT_EQ(organiser.state.route().screen, Screen::Group);
}

TEST_F(GroupTest, a_plan_without_a_name_is_not_kept) {
    app::KeepGroupPlan nameless = plan();
    nameless.name = "　";
    organiser.act(nameless);
    EXPECT_TRUE(organiser.effects.empty());
    EXPECT_EQ(organiser.state.notebook.groups.size(), 1U);
}

TEST_F(GroupTest, opening_an_invitation_writes_nothing_before_it_is_taken_in) {
    Desk member(2);
    member.open_link(link_of(organiser, id));
    EXPECT_EQ(member.state.route().screen, Screen::GroupReceived);
    EXPECT_FALSE(member.asks_for<app::WriteRecords>());
    member.act(app::LeaveOut{});
    EXPECT_FALSE(member.asks_for<app::WriteRecords>());
    EXPECT_TRUE(member.state.notebook.groups.empty());
}

TEST_F(GroupTest, a_member_keeps_the_invitation_once_and_is_led_to_it) {
    Desk& member = invite();
    EXPECT_EQ(member.state.route(), (app::Route{Screen::Group, id.text}));
    EXPECT_EQ(member.state.notice, app::Notice::TakenIn);
    const Group kept = group(member, id);
    EXPECT_EQ(kept.part, Part::Member);
    EXPECT_NE(kept.mine.id, group(organiser, id).mine.id);
    take_in(member, link_of(organiser, id));
    EXPECT_FALSE(member.asks_for<app::WriteRecords>());
    EXPECT_EQ(group(member, id), kept);
}

TEST_F(GroupTest, an_answer_carries_the_members_own_clock_at_the_start) {
    Desk& member = invite();
    member.zone = [](base::Moment) { return minutes{-300}; };
    prepare(member, id);
    take_in(organiser, link_of(member, id));
    ASSERT_EQ(group(organiser, id).seats.size(), 1U);
    EXPECT_EQ(group(organiser, id).seats[0].from_utc, minutes{-300});
}

TEST_F(GroupTest, what_was_shared_never_changes_under_its_number) {
    gather(1);
    Desk& member = *members[0];
    const int before = group(member, id).mine.revision;
    member.act(app::EditSeat{id, app::SeatText::Brings, "本"});
    EXPECT_EQ(group(member, id).phase, PrepPhase::Draft);
    EXPECT_EQ(group(member, id).mine.revision, before + 1);
    member.act(app::EditSeat{id, app::SeatText::Brings, "本と歌"});
    EXPECT_EQ(group(member, id).mine.revision, before + 1);
    const int plan_before = group(organiser, id).plan.revision;
    organiser.act(app::DrawTurns{id});
    EXPECT_EQ(group(organiser, id).plan.revision, plan_before + 1);
    organiser.act(app::GoTo{{Screen::GroupForm, id.text}});
    organiser.act(plan(id));
    EXPECT_EQ(group(organiser, id).plan.revision, plan_before + 2);
}

TEST_F(GroupTest, an_answer_twice_is_once_and_an_older_one_is_told_about) {
    gather(1);
    const auto first = link_of(*members[0], id);
    take_in(organiser, first);
    EXPECT_FALSE(organiser.asks_for<app::WriteRecords>());
    members[0]->act(app::EditSeat{id, app::SeatText::Brings, "本"});
    members[0]->act(app::FinishSeat{id});
    take_in(organiser, link_of(*members[0], id));
    take_in(organiser, first);
    EXPECT_EQ(organiser.state.notice, app::Notice::OlderIsKept);
    ASSERT_EQ(group(organiser, id).seats.size(), 1U);
    EXPECT_EQ(group(organiser, id).seats[0].brings, "本");
}

TEST_F(GroupTest, a_ninth_is_not_taken_in) {
    prepare(organiser, id);
    gather(7);
    Desk& ninth = invite();
    prepare(ninth, id);
    take_in(organiser, link_of(ninth, id));
    EXPECT_FALSE(organiser.asks_for<app::WriteRecords>());
    EXPECT_EQ(group(organiser, id).seats.size(), kMostMembers);
    EXPECT_EQ(organiser.state.route().screen, Screen::GroupReceived) << "where it says why";
}

TEST_F(GroupTest, only_the_organiser_takes_answers_in) {
    gather(1);
    Desk& other = invite();
    take_in(other, link_of(*members[0], id));
    EXPECT_TRUE(group(other, id).seats.size() == 1) << "what the invitation held";
    EXPECT_FALSE(other.asks_for<app::WriteRecords>());
    Desk stranger(3);
    take_in(stranger, link_of(*members[0], id));
    EXPECT_TRUE(stranger.state.notebook.groups.empty());
}

TEST_F(GroupTest, an_organiser_takes_in_neither_the_own_invitation_nor_a_forged_own_seat) {
    prepare(organiser, id);
    const Group before = group(organiser, id);
    take_in(organiser, link_of(organiser, id));
    EXPECT_FALSE(organiser.asks_for<app::WriteRecords>());
    GroupAnswer forged = answer_from(before);
    forged.member.revision = 900;
    take_in(organiser, codec::encode_link(forged));
    EXPECT_EQ(group(organiser, id), before);
}

TEST_F(GroupTest, the_agenda_goes_to_all_and_is_the_same_for_all) {
    prepare(organiser, id);
    gather(3);
    const auto agenda = link_of(organiser, id);
    for (const auto& member : members) {
        take_in(*member, agenda);
        const auto mine = seats_in_turn(group(*member, id));
        const auto theirs = seats_in_turn(group(organiser, id));
        ASSERT_EQ(mine.size(), 4U);
        for (std::size_t i = 0; i < mine.size(); ++i) EXPECT_EQ(mine[i]->id, theirs[i]->id);
    }
}

TEST_F(GroupTest, a_start_that_moves_over_summer_time_moves_ones_own_clock) {
    const auto new_york = [](base::Moment moment) {
        const base::Moment end{*base::day_from_text("2026-11-01") + std::chrono::hours{6}};
        return moment < end ? minutes{-240} : minutes{-300};
    };
    Desk& member = invite();
    member.zone = new_york;
    prepare(member, id);
    EXPECT_EQ(group(member, id).mine.from_utc, minutes{-300});
    const int before = group(member, id).mine.revision;
    app::KeepGroupPlan earlier = plan(id);
    earlier.day = *base::day_from_text("2026-10-31");
    organiser.act(earlier);
    take_in(member, link_of(organiser, id));
    EXPECT_EQ(group(member, id).mine.from_utc, minutes{-240});
    EXPECT_EQ(group(member, id).mine.revision, before + 1);
    EXPECT_EQ(group(member, id).phase, PrepPhase::Ready);
}

TEST_F(GroupTest, three_can_meet_and_two_cannot) {
    prepare(organiser, id);
    gather(1);
    organiser.act(app::StartGroupTalk{id});
    EXPECT_FALSE(group(organiser, id).started);
    gather(2);
    organiser.act(app::StartGroupTalk{id});
    EXPECT_EQ(group(organiser, id).started, organiser.now);
    EXPECT_EQ(organiser.state.route(), (app::Route{Screen::GroupTalk, id.text}));
}

TEST_F(GroupTest, turns_cards_and_insights_are_written_and_travel_nowhere) {
    prepare(organiser, id);
    gather(2);
    const auto before = link_of(organiser, id);
    organiser.act(app::StartGroupTalk{id});
    const MemberId first = seat_at_turn(group(organiser, id))->id;
    for (const app::Action& happened : std::vector<app::Action>{
             app::MarkTurn{id, first, Turn::Passed}, app::DrawCard{id},
             app::EditInsight{id, first, "聴けた"}, app::FinishGroupTalk{id}}) {
        organiser.act(happened);
        EXPECT_EQ(organiser.the<app::WriteRecords>().records[0],
                  codec::encode_record(group(organiser, id)));
    }
    const Group& met = group(organiser, id);
    EXPECT_EQ(met.cards, 1);
    EXPECT_EQ(met.finished, organiser.now);
    EXPECT_EQ(seat_at_turn(met)->turn, Turn::Waiting);
    EXPECT_NE(seat_at_turn(met)->id, first);
    EXPECT_EQ(link_of(organiser, id), before);
    EXPECT_EQ(organiser.state.history.meetings().size(), 1U);
    EXPECT_TRUE(open_groups(organiser.state.notebook).empty());
}

TEST_F(GroupTest, no_card_is_drawn_beyond_the_last) {
    prepare(organiser, id);
    for (int times = 0; times < 5; ++times) organiser.act(app::DrawCard{id});
    EXPECT_EQ(group(organiser, id).cards, 2);
}

TEST_F(GroupTest, a_group_is_there_after_a_restart_and_gone_after_erasing) {
    const auto record = codec::encode_record(group(organiser, id));
    Desk again(9);
    again.act(app::Loaded{app::StoreStatus::Open, {record}});
    EXPECT_EQ(group(again, id), group(organiser, id));
    again.act(app::EraseEverything{});
    EXPECT_TRUE(again.asks_for<app::EraseAll>());
    again.act(app::StoreAnswered{*again.state.erasing, app::StoreAnswer::Saved});
    EXPECT_TRUE(again.state.notebook.groups.empty());
}

TEST_F(GroupTest, the_place_is_copied_for_ones_own_use) {
    organiser.act(app::GoTo{{Screen::Group, id.text}});
    organiser.act(app::CopyAddress{id});
    EXPECT_EQ(organiser.the<app::CopyText>().text, "https://meet.example/abc");
    organiser.act(app::ShareAnswered{app::Notice::Copied});
    EXPECT_EQ(organiser.state.notice, app::Notice::AddressCopied);
}

TEST_F(GroupTest, a_tab_that_only_reads_changes_no_group) {
    organiser.act(app::RoleGiven{app::Role::Reader});
    organiser.act(app::DrawTurns{id});
    EXPECT_EQ(organiser.state.notice, app::Notice::ReaderCannotEdit);
    EXPECT_TRUE(organiser.effects.empty());
}

}  // namespace
