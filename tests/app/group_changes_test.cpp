// What changes in a group: a note is added, someone cannot come, the record of a meeting goes and
// comes back.
#include "app/group_actions.h"
#include "app/group_desk.h"
#include "app/group_talk_actions.h"
#include "app/records_actions.h"
#include "app/route_actions.h"

namespace {

using namespace desk;
using app::Screen;

using GroupChanges = GroupDesks;

TEST_F(GroupChanges, a_note_travels_with_its_topic_and_makes_a_new_revision) {
    Desk& member = invite();
    prepare(member, id, Topic::Work);
    const int before = group(member, id).mine.revision;
    member.act(app::EditSeatNote{id, Topic::Work, "夜勤の回数"});
    EXPECT_EQ(member.the<app::WriteRecords>().records[0], codec::encode_record(group(member, id)));
    EXPECT_EQ(group(member, id).phase, PrepPhase::Draft);
    EXPECT_EQ(group(member, id).mine.revision, before + 1);
    member.act(app::EditSeatNote{id, Topic::Career, "選んでいない"});
    EXPECT_TRUE(member.effects.empty());
    member.act(app::FinishSeat{id});
    take_in(organiser, link_of(member, id));
    ASSERT_EQ(group(organiser, id).seats.size(), 1U);
    EXPECT_EQ(group(organiser, id).seats[0].items[0].note, "夜勤の回数");
}

TEST_F(GroupChanges, a_tick_that_is_set_again_brings_back_response_and_note) {
    Desk& member = invite();
    prepare(member, id, Topic::Work);
    member.act(app::EditSeatNote{id, Topic::Work, "夜勤の回数"});
    const auto written = group(member, id).mine.items;
    member.act(app::ToggleSeatTopic{id, Topic::Work});
    EXPECT_TRUE(group(member, id).mine.items.empty());
    member.act(app::ToggleSeatTopic{id, Topic::Work});
    EXPECT_EQ(group(member, id).mine.items, written);
}

TEST_F(GroupChanges, whoever_cannot_come_is_taken_out_everywhere_and_can_come_again) {
    gather(3);
    Desk& leaving = *members[0];
    const MemberId who = group(leaving, id).mine.id;
    const int before = group(organiser, id).plan.revision;
    organiser.act(app::RemoveMember{id, who});
    EXPECT_EQ(group(organiser, id).seats.size(), 2U);
    EXPECT_EQ(group(organiser, id).plan.revision, before + 1);
    EXPECT_EQ(organiser.the<app::WriteRecords>().records.size(), 1U);
    take_in(*members[1], link_of(organiser, id));
    EXPECT_EQ(group(*members[1], id).seats.size(), 2U);

    take_in(organiser, link_of(leaving, id));
    EXPECT_EQ(group(organiser, id).seats.size(), 3U);
}

TEST_F(GroupChanges, only_the_organiser_takes_someone_out_and_not_once_it_has_begun) {
    prepare(organiser, id);
    gather(2);
    const MemberId one = group(*members[0], id).mine.id;
    take_in(*members[1], link_of(organiser, id));
    members[1]->act(app::RemoveMember{id, one});
    EXPECT_EQ(group(*members[1], id).seats.size(), 3U);
    organiser.act(app::RemoveMember{id, group(organiser, id).mine.id});
    EXPECT_EQ(group(organiser, id).seats.size(), 3U) << "not the organiser";
    organiser.act(app::StartGroupTalk{id});
    organiser.act(app::RemoveMember{id, one});
    EXPECT_EQ(group(organiser, id).seats.size(), 3U);
}

TEST_F(GroupChanges, a_meeting_that_is_over_is_a_record_that_can_be_deleted_and_put_back) {
    prepare(organiser, id);
    gather(2);
    organiser.act(app::DeleteRecord{{id}});
    EXPECT_TRUE(organiser.effects.empty()) << "it is not over yet";
    organiser.act(app::StartGroupTalk{id});
    organiser.act(app::FinishGroupTalk{id});
    organiser.act(app::ShowRecords{});
    EXPECT_EQ(organiser.state.records.found, std::vector<RecordId>{id});
    organiser.save_all();
    const std::string kept = codec::encode_record(group(organiser, id)).text;

    organiser.act(app::GoTo{{Screen::Group, id.text}});
    organiser.act(app::DeleteRecord{{id}});
    EXPECT_EQ(organiser.the<app::WriteRecords>().erased, std::vector{"group/" + id.text});
    EXPECT_EQ(organiser.state.route().screen, Screen::Records);
    EXPECT_TRUE(organiser.state.records.found.empty());
    organiser.act(app::UndoDelete{});
    EXPECT_EQ(organiser.the<app::WriteRecords>().records[0].text, kept);
    EXPECT_EQ(organiser.state.records.found, std::vector<RecordId>{id});
}

TEST_F(GroupChanges, a_meeting_that_was_ended_by_mistake_goes_on_for_an_hour) {
    prepare(organiser, id);
    gather(2);
    organiser.act(app::StartGroupTalk{id});
    const Group running = group(organiser, id);
    organiser.act(app::FinishGroupTalk{id});
    organiser.act(app::ResumeGroupTalk{id});
    EXPECT_EQ(group(organiser, id), running);
    EXPECT_EQ(organiser.state.route().screen, Screen::GroupTalk);
    organiser.act(app::FinishGroupTalk{id});
    organiser.now += std::chrono::hours{1};
    organiser.act(app::ResumeGroupTalk{id});
    EXPECT_TRUE(group(organiser, id).finished);
}

TEST_F(GroupChanges, an_answer_that_is_shared_is_ready_so_that_its_next_change_counts) {
    Desk& member = invite();
    prepare(member, id);
    member.act(app::GoTo{{Screen::GroupPrepare, id.text}});
    member.act(app::EditSeatNote{id, Topic::Career, "zz first"});
    member.act(app::GoTo{{app::Screen::GroupShare, id.text}});
    const auto first = member.the<app::SealLink>().document;
    member.act(app::GoTo{{app::Screen::GroupPrepare, id.text}});
    member.act(app::EditSeatNote{id, Topic::Career, "aa second"});
    member.act(app::FinishSeat{id});
    const auto second = member.the<app::SealLink>().document;
    take_in(organiser, first);
    take_in(organiser, second);
    const auto& seats = group(organiser, id).seats;
    const auto answered =
        std::ranges::find_if(seats, [](const Seat& seat) { return !seat.items.empty(); });
    ASSERT_NE(answered, seats.end());
    EXPECT_EQ(answered->items[0].note, "aa second");
}

}  // namespace
