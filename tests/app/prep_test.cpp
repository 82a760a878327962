#include "app/desk.h"
#include "app/prep_actions.h"
#include "app/route_actions.h"
#include "app/talk_actions.h"

namespace {

using namespace desk;

TEST(Prep, a_name_of_nothing_adds_nobody) {
    Desk desk;
    desk.act(app::AddPartner{"", Relation::Peer, app::AfterAdding::ShowPartner});
    EXPECT_TRUE(desk.state.notebook.partners.empty());
    EXPECT_TRUE(desk.effects.empty());
}

TEST(Prep, every_change_is_written_as_it_is_made) {
    Desk desk;
    const PartnerId partner = desk.add_partner("田中");
    EXPECT_TRUE(desk.asks_for<app::WriteRecords>());
    const PrepId prep = desk.start_prep(partner);
    EXPECT_FALSE(desk.asks_for<app::WriteRecords>()) << "only looked at";
    const std::vector<app::Action> edits{
        app::ToggleTopic{prep, Topic::Career},
        app::ChooseResponse{prep, Topic::Career, Response::Listen},
        app::EditItemNote{prep, Topic::Career, "ひとこと"},
        app::ToggleTopic{prep, Topic::Work},
        app::MoveItem{prep, 1, Direction::Earlier},
        app::ChooseResponse{prep, Topic::Work, Response::Advice},
        app::EditPurpose{prep, "方向を考える"},
        app::EditDay{prep, base::day_from_text("2026-11-25")},
        app::EditPlace{prep, "3階"},
        app::FinishPrep{prep},
    };
    for (std::size_t i = 0; i < edits.size(); ++i) {
        desk.act(edits[i]);
        const auto write = desk.the<app::WriteRecords>();
        ASSERT_EQ(write.records.size(), 1U) << i;
        EXPECT_EQ(write.records[0], codec::encode_record(desk.prep(prep))) << i;
    }
    EXPECT_EQ(desk.prep(prep).items[0].topic, Topic::Work);
    EXPECT_EQ(desk.prep(prep).phase, PrepPhase::Ready);
}

TEST(Prep, a_prep_is_not_finished_before_each_topic_has_its_response) {
    Desk desk;
    const PrepId prep = desk.start_prep(desk.add_partner("田中"));
    desk.act(app::FinishPrep{prep});
    EXPECT_EQ(desk.prep(prep).phase, PrepPhase::Draft);
    desk.act(app::ToggleTopic{prep, Topic::Career});
    desk.act(app::FinishPrep{prep});
    EXPECT_EQ(desk.prep(prep).phase, PrepPhase::Draft);
    EXPECT_TRUE(desk.effects.empty());
}

TEST(Prep, a_tick_that_is_set_again_brings_back_response_and_note) {
    Desk desk;
    const PrepId prep = desk.start_prep(desk.add_partner("田中"));
    const auto items = [&] { return desk.state.notebook.preps.at(prep).items; };
    for (const Topic topic : {Topic::Career, Topic::Work}) {
        desk.act(app::ToggleTopic{prep, topic});
        desk.act(app::ChooseResponse{prep, topic, Response::Listen});
        desk.act(app::EditItemNote{prep, topic, "夜勤の回数"});
    }
    const auto written = items();
    desk.act(app::ToggleTopic{prep, Topic::Work});
    EXPECT_EQ(items().size(), 1U);
    desk.act(app::ToggleTopic{prep, Topic::Work});
    EXPECT_EQ(items(), written);
    desk.act(app::ToggleTopic{prep, Topic::Work});
    desk.act(app::ToggleTopic{prep, Topic::Work});
    EXPECT_EQ(items(), written) << "as often as one likes";
    desk.act(app::EraseEverything{});
    desk.act(app::StoreAnswered{desk.the<app::EraseAll>().ticket, app::StoreAnswer::Saved});
    EXPECT_TRUE(desk.state.unticked.empty());
}

TEST(Prep, starting_again_goes_on_with_the_open_prep) {
    Desk desk;
    const PartnerId partner = desk.add_partner("田中");
    const PrepId first = desk.finished_prep(partner);
    desk.act(app::GoTo{{app::Screen::Home, {}}});
    EXPECT_EQ(desk.start_prep(partner), first);
}

TEST(Prep, words_are_cleaned_where_they_enter_and_never_cut_there) {
    Desk desk;
    const PrepId prep = desk.finished_prep(desk.add_partner("田\u202e中"));
    desk.act(app::EditPurpose{prep, std::string(500, 'x') + "\x01"});
    EXPECT_EQ(desk.prep(prep).purpose, std::string(500, 'x'));
    EXPECT_EQ(desk.state.notebook.partners.begin()->second.name, "田中");
}

TEST(Prep, a_prep_that_was_not_changed_stays_the_same_revision) {
    Desk desk;
    const PrepId prep = desk.finished_prep(desk.add_partner("田中"));
    desk.act(app::FinishPrep{prep});
    EXPECT_EQ(desk.prep(prep).revision, 1);
}

// The other side keeps the newest revision only: a change that kept its number would be lost.
TEST(Prep, a_prep_changed_after_it_was_ready_is_never_shared_under_the_old_revision) {
    Desk desk;
    const PrepId prep = desk.finished_prep(desk.add_partner("田中"));
    desk.act(app::EditItemNote{prep, Topic::Career, "あとから書いたこと"});
    EXPECT_EQ(desk.prep(prep).phase, PrepPhase::Draft);
    desk.act(app::EditPlace{prep, "3階"});
    desk.act(app::FinishPrep{prep});
    EXPECT_EQ(desk.prep(prep).phase, PrepPhase::Ready);
    EXPECT_EQ(desk.prep(prep).revision, 2);
}

TEST(Prep, a_prep_of_the_partner_is_not_mine_to_change) {
    Desk sender(1);
    const PrepId prep = sender.finished_prep(sender.add_partner("佐藤", Relation::Member));
    Desk desk(2);
    desk.open_link(sender.document_of(prep));
    desk.take_in();
    desk.act(app::EditPurpose{prep, "x"});
    desk.act(app::ToggleTopic{prep, Topic::Work});
    EXPECT_TRUE(desk.effects.empty());
    EXPECT_EQ(desk.prep(prep).purpose, "");
    EXPECT_EQ(desk.prep(prep).items.size(), 1U);
}

TEST(Prep, a_press_that_comes_too_late_is_dropped) {
    Desk desk;
    const PrepId gone{"00000000000000ff"};
    desk.act(app::ToggleTopic{gone, Topic::Career});
    desk.act(app::FinishPrep{gone});
    desk.act(app::StartPrep{PartnerId{"00000000000000ff"}});
    desk.act(app::StartTalk{PartnerId{"00000000000000ff"}});
    desk.act(app::FinishTalk{SessionId{"00000000000000ff"}});
    EXPECT_TRUE(desk.effects.empty());
    EXPECT_EQ(desk.state.routes.size(), 1U);
}

}  // namespace
