#include "app/desk.h"
#include "app/prep_actions.h"
#include "app/route_actions.h"
#include "app/talk_actions.h"
#include "app/wake_actions.h"

namespace {

using namespace desk;
using app::Screen;

// 佐藤 has taken in what 田中 prepared, and has prepared too.
struct BothPrepared : testing::Test {
    Desk sato{1};
    PartnerId partner = sato.add_partner("田中", Relation::Manager);
    PrepId mine = sato.finished_prep(partner, Topic::Career, Response::Listen);
    PrepId theirs = taken_in_from_tanaka();

    PrepId taken_in_from_tanaka() {
        Desk tanaka(2);
        const PrepId reply = tanaka.finished_prep(tanaka.add_partner("佐藤", Relation::Member),
                                                  Topic::Work, Response::Report);
        sato.open_link(tanaka.document_of(reply));
        sato.take_in("", partner);
        return reply;
    }
};
using TalkTest = BothPrepared;

TEST_F(TalkTest, both_sides_stand_in_one_agenda) {
    const Session& talk = sato.session(sato.start_talk(partner));
    EXPECT_TRUE(sato.asks_for<app::WriteRecords>());
    EXPECT_EQ(talk.mine, mine);
    EXPECT_EQ(talk.theirs, theirs);
    ASSERT_EQ(talk.agenda.size(), 2U);
    EXPECT_EQ(talk.agenda[0].author, Author::Me);
    EXPECT_EQ(talk.agenda[0].item.topic, Topic::Career);
    EXPECT_EQ(talk.agenda[1].author, Author::Partner);
    EXPECT_EQ(talk.agenda[1].item.response, Response::Report);
}

TEST_F(TalkTest, a_talk_that_runs_is_gone_back_to_and_not_begun_twice) {
    const SessionId talk = sato.start_talk(partner);
    sato.act(app::GoTo{{Screen::Home, {}}});
    EXPECT_EQ(sato.start_talk(partner), talk);
    EXPECT_EQ(sato.state.notebook.sessions.size(), 1U);
}

TEST_F(TalkTest, nothing_to_talk_about_begins_no_talk) {
    const PartnerId other = sato.add_partner("鈴木");
    sato.act(app::StartTalk{other});
    EXPECT_TRUE(sato.effects.empty());
    EXPECT_TRUE(sato.state.notebook.sessions.empty());
}

TEST_F(TalkTest, finishing_marks_both_preps_in_the_same_write) {
    const SessionId talk = sato.start_talk(partner);
    sato.act(app::FinishTalk{talk});
    const auto write = sato.the<app::WriteRecords>();
    EXPECT_EQ(write.records.size(), 3U);
    EXPECT_EQ(sato.prep(mine).phase, PrepPhase::Talked);
    EXPECT_EQ(sato.prep(theirs).phase, PrepPhase::Talked);
    EXPECT_EQ(sato.session(talk).finished, sato.now);
    EXPECT_EQ(sato.state.route(), (app::Route{Screen::Reflect, talk.text}));
}

// Its buttons would begin a talk about nothing.
TEST_F(TalkTest,
       the_way_back_from_a_finished_talk_does_not_lead_to_the_prep_that_was_talked_about) {
    sato.act(app::GoTo{{Screen::Home, {}}});
    sato.act(app::GoTo{{Screen::Prep, mine.text}});
    sato.act(app::FinishTalk{sato.start_talk(partner)});
    sato.act(app::GoBack{});
    EXPECT_EQ(sato.state.route(), (app::Route{Screen::Partner, partner.text}));
}

TEST_F(TalkTest, a_second_press_on_finish_changes_nothing) {
    const SessionId talk = sato.start_talk(partner);
    sato.act(app::FinishTalk{talk});
    const auto finished = sato.session(talk).finished;
    sato.now += std::chrono::minutes{5};
    sato.act(app::FinishTalk{talk});
    EXPECT_TRUE(sato.effects.empty());
    EXPECT_EQ(sato.session(talk).finished, finished);
}

TEST_F(TalkTest, one_that_was_ended_by_mistake_goes_on_as_it_was) {
    const SessionId talk = sato.start_talk(partner);
    sato.act(app::EditTalkNotes{talk, "途中"});
    const Session running = sato.session(talk);
    const Notebook before = sato.state.notebook;
    sato.act(app::FinishTalk{talk});
    sato.act(app::ResumeTalk{talk});
    EXPECT_EQ(sato.session(talk), running);
    EXPECT_EQ(sato.the<app::WriteRecords>().records.size(), 3U);
    EXPECT_EQ(sato.state.notebook.preps, before.preps);
    EXPECT_EQ(sato.state.route(), (app::Route{Screen::Talk, talk.text}));
    EXPECT_EQ(sato.state.history.size(partner), 0U);
    EXPECT_NE(sato.state.open_ends.running_session(sato.state.notebook, partner), nullptr);
    sato.act(app::FinishTalk{talk});
    EXPECT_EQ(sato.state.history.size(partner), 1U);
}

TEST_F(TalkTest, one_that_is_long_over_or_told_of_or_followed_by_another_stays_over) {
    const SessionId talk = sato.start_talk(partner);
    sato.act(app::FinishTalk{talk});
    const auto stays_over = [&] {
        sato.act(app::ResumeTalk{talk});
        EXPECT_TRUE(sato.session(talk).finished);
        EXPECT_FALSE(sato.asks_for<app::WriteRecords>());
    };
    sato.state.notebook.sessions.at(talk).telling.handed_over = true;
    stays_over();
    sato.state.notebook.sessions.at(talk).telling = {};
    sato.finished_prep(partner);
    sato.start_talk(partner);
    stays_over();
    sato.now += std::chrono::hours{1};
    sato.act(app::FinishTalk{SessionId{sato.state.route().subject}});
    stays_over();
}

TEST_F(TalkTest, a_clock_that_is_set_back_ends_no_talk_before_it_began) {
    for (const auto back : {std::chrono::hours{1}, std::chrono::hours{40 * 24}}) {
        sato.now = kMorning;
        if (sato.state.notebook.sessions.size() > 0) sato.finished_prep(partner);
        const SessionId talk = sato.start_talk(partner);
        const base::Moment began = sato.session(talk).started;
        sato.now -= back;
        sato.act(app::EditTalkNotes{talk, "時計がもどった"});
        if (sato.asks_for<app::WakeAfter>()) {
            EXPECT_LE(sato.the<app::WakeAfter>().pause, std::chrono::minutes{1});
        }
        sato.act(app::FinishTalk{talk});
        EXPECT_EQ(sato.session(talk).finished, began);
    }
}

TEST_F(TalkTest, a_prep_only_looked_at_leaves_nothing_behind_after_the_talk) {
    Desk tanaka(2);
    const PartnerId sato_at_tanaka = tanaka.add_partner("佐藤", Relation::Member);
    tanaka.open_link(sato.document_of(mine));
    tanaka.take_in("", sato_at_tanaka);
    const PrepId looked_at = tanaka.start_prep(sato_at_tanaka);
    tanaka.act(app::FinishTalk{tanaka.start_talk(sato_at_tanaka)});
    for (const auto& record : tanaka.the<app::WriteRecords>().records) {
        EXPECT_NE(record.key, "prep/" + looked_at.text);
    }
}

TEST_F(TalkTest, my_items_put_off_or_not_reached_are_offered_again) {
    sato.act(app::ToggleTopic{mine, Topic::Skill});
    sato.act(app::ChooseResponse{mine, Topic::Skill, Response::Advice});
    sato.act(app::ToggleTopic{mine, Topic::Other});
    sato.act(app::ChooseResponse{mine, Topic::Other, Response::Report});
    sato.act(app::FinishPrep{mine});
    const SessionId talk = sato.start_talk(partner);
    for (std::size_t i = 0; i < sato.session(talk).agenda.size(); ++i) {
        const Topic topic = sato.session(talk).agenda[i].item.topic;
        if (topic == Topic::Career) sato.act(app::MarkPoint{talk, i, Outcome::Talked});
        if (topic == Topic::Skill) sato.act(app::MarkPoint{talk, i, Outcome::NextTime});
    }
    sato.act(app::FinishTalk{talk});
    const auto offered = left_last_time(sato.state.notebook, sato.state.history, partner);
    ASSERT_EQ(offered.size(), 2U);
    EXPECT_EQ(offered[0].topic, Topic::Skill);
    EXPECT_EQ(offered[0].response, Response::Advice);
    EXPECT_EQ(offered[1].topic, Topic::Other);

    const PrepId next = sato.start_prep(partner);
    EXPECT_NE(next, mine);
    sato.act(app::AdoptItem{next, offered[0]});
    EXPECT_TRUE(sato.asks_for<app::WriteRecords>());
    EXPECT_EQ(sato.prep(next).items.size(), 1U);
    EXPECT_EQ(sato.prep(next).items[0].response, Response::Advice);
}

TEST_F(TalkTest, what_is_kept_for_oneself_is_written_at_each_change) {
    const SessionId talk = sato.start_talk(partner);
    sato.act(app::EditTalkNotes{talk, "メモ"});
    EXPECT_EQ(sato.the<app::WriteRecords>().records[0], codec::encode_record(sato.session(talk)));
    sato.act(app::FinishTalk{talk});
    const auto due = base::day_from_text("2026-11-30");
    for (const app::Action& edit : std::vector<app::Action>{
             app::PressFeeling{talk, Feeling::Lighter}, app::EditNoticed{talk, "聴けた"},
             app::EditStep{talk, StepKind::Small, "5分歩く"},
             app::EditStepDue{talk, StepKind::Small, due},
             app::MarkStep{talk, StepKind::Small, StepState::Done}}) {
        sato.act(edit);
        const auto write = sato.the<app::WriteRecords>();
        ASSERT_EQ(write.records.size(), 1U);
        EXPECT_EQ(write.records[0], codec::encode_record(sato.state.notebook.reflections.at(talk)));
    }
    const Reflection& kept = sato.state.notebook.reflections.at(talk);
    EXPECT_EQ(kept.feeling, Feeling::Lighter);
    EXPECT_EQ(kept.noticed, "聴けた");
    EXPECT_EQ(kept.step.text, "5分歩く");
    EXPECT_EQ(kept.step.due, due);
    EXPECT_EQ(sato.state.open_ends.steps(), 0U);
}

TEST_F(TalkTest, the_minutes_wake_the_app_only_while_the_talk_is_on_the_screen) {
    const SessionId talk = sato.start_talk(partner);
    EXPECT_EQ(sato.the<app::WakeAfter>().pause, std::chrono::minutes{1});
    sato.now += std::chrono::seconds{90};
    sato.act(app::WokeUp{});
    EXPECT_EQ(sato.the<app::WakeAfter>().pause, std::chrono::seconds{30});
    sato.act(app::GoTo{{Screen::Home, {}}});
    sato.act(app::WokeUp{});
    EXPECT_TRUE(sato.effects.empty());
    sato.act(app::GoTo{{Screen::Talk, talk.text}});
    EXPECT_TRUE(sato.asks_for<app::WakeAfter>());
}

}  // namespace
