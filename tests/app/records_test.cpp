// すべての記録: a talk is deleted whole, and comes back as it was for ten seconds.
#include <algorithm>
#include <map>

#include "app/address.h"
#include "app/desk.h"
#include "app/prep_actions.h"
#include "app/records_actions.h"
#include "app/route_actions.h"
#include "app/store_actions.h"
#include "app/talk_actions.h"
#include "app/wake_actions.h"

namespace {

using namespace desk;
using app::Screen;
using std::chrono::seconds;

// What a store would hold after the effects that were asked for.
struct Shelf {
    std::map<std::string, std::string> records;

    void carry_out(const app::Effects& effects) {
        for (const app::Effect& effect : effects) {
            const auto* write = std::get_if<app::WriteRecords>(&effect);
            if (write == nullptr) continue;
            for (const auto& [key, text] : write->records) records[key] = text;
            for (const std::string& key : write->erased) records.erase(key);
        }
    }
};

// 佐藤 has talked with 田中, has noted something, and looks at the record.
struct OneRecord : testing::Test {
    Desk sato{1};
    Shelf shelf;
    PartnerId partner;
    PrepId prep;
    SessionId talk;

    OneRecord() {
        partner = sato.add_partner("田中");
        shelf.carry_out(sato.effects);
        prep = sato.finished_prep(partner);
        talk = sato.start_talk(partner);
        for (const app::Action& action :
             std::vector<app::Action>{app::EditPurpose{prep, "方向"}, app::FinishPrep{prep},
                                      app::EditTalkNotes{talk, "メモ"}, app::FinishTalk{talk},
                                      app::PressFeeling{talk, Feeling::Lighter}, app::ShowRecords{},
                                      app::GoTo{{Screen::Record, talk.text}}}) {
            act(action);
        }
        sato.save_all();
    }

    void act(const app::Action& action) { shelf.carry_out(sato.act(action)); }
    [[nodiscard]] bool has_talk() const { return sato.state.notebook.sessions.contains(talk); }
};

TEST_F(OneRecord, goes_with_its_reflection_and_its_prep_in_one_write) {
    act(app::DeleteRecord{{talk}});
    const auto write = sato.the<app::WriteRecords>();
    ASSERT_EQ(write.records.size(), 1U);
    EXPECT_EQ(write.records[0].key, codec::kDeletedKey);
    EXPECT_EQ(write.erased, (std::vector<std::string>{"prep/" + prep.text, "session/" + talk.text,
                                                      "reflection/" + talk.text}));
    EXPECT_FALSE(has_talk());
    EXPECT_TRUE(sato.state.notebook.reflections.empty());
    EXPECT_TRUE(sato.state.notebook.preps.empty());
    EXPECT_EQ(sato.state.notice, app::Notice::Deleted);
    EXPECT_EQ(shelf.records.size(), 2U) << "only the partner, and what can be put back";
}

TEST_F(OneRecord, leaves_the_screen_for_the_one_below_it_which_shows_it_no_more) {
    EXPECT_EQ(sato.state.records.found.size(), 1U);
    act(app::GoTo{{Screen::Reflect, talk.text}});
    act(app::DeleteRecord{{talk}});
    EXPECT_EQ(sato.state.route().screen, Screen::Records);
    EXPECT_TRUE(sato.state.records.found.empty());
    EXPECT_EQ(sato.the<app::ShowPlace>().steps, app::text_of(sato.state.routes));
}

TEST_F(OneRecord, comes_back_byte_for_byte_with_fields_of_a_newer_version) {
    sato.state.notebook.sessions.at(talk).unread = R"({"mood":"白い","z":[1,{"a":2}]})";
    sato.state.notebook.reflections.at(talk).unread = R"({"later":true})";
    act(app::EditTalkNotes{talk, "新しいメモ"});
    act(app::EditNoticed{talk, "気づき"});
    const auto before = shelf.records;
    const Notebook notebook = sato.state.notebook;
    act(app::DeleteRecord{{talk}});
    ASSERT_NE(shelf.records, before);
    sato.save_all();
    sato.now += seconds{9};
    act(app::UndoDelete{});
    EXPECT_EQ(shelf.records, before);
    EXPECT_NE(before.at("session/" + talk.text).find("白い"), std::string::npos);
    EXPECT_EQ(sato.state.notebook.sessions, notebook.sessions);
    EXPECT_EQ(sato.state.notebook.reflections, notebook.reflections);
    EXPECT_EQ(sato.state.notebook.preps, notebook.preps);
    EXPECT_EQ(sato.state.records.found, std::vector<RecordId>{talk});
    EXPECT_EQ(sato.state.notice, app::Notice::PutBack);
}

TEST_F(OneRecord, cannot_be_put_back_after_ten_seconds) {
    act(app::DeleteRecord{{talk}});
    EXPECT_EQ(sato.the<app::WakeAfter>().pause, seconds{10});
    auto without = shelf.records;
    EXPECT_EQ(without.erase("deleted"), 1U);
    sato.now += seconds{10};
    act(app::UndoDelete{});
    EXPECT_FALSE(has_talk()) << "the press came just too late";
    act(app::WokeUp{});
    EXPECT_FALSE(sato.state.deleted);
    EXPECT_EQ(shelf.records, without);
    act(app::UndoDelete{});
    EXPECT_FALSE(has_talk());
    EXPECT_EQ(shelf.records, without);
}

TEST_F(OneRecord, comes_back_along_with_another_that_was_deleted_right_after_it) {
    act(app::EditPurpose{prep, "もう一度"});
    act(app::FinishPrep{prep});
    const SessionId second = sato.start_talk(partner);
    shelf.carry_out(sato.effects);
    act(app::FinishTalk{second});
    const auto before = shelf.records;
    act(app::DeleteRecord{{talk}});
    sato.now += seconds{9};
    act(app::DeleteRecord{{second}});
    const unsigned ticket = sato.the<app::WriteRecords>().ticket;
    sato.now += seconds{9};
    act(app::UndoDelete{});
    EXPECT_EQ(shelf.records, before);
    act(app::StoreAnswered{ticket, app::StoreAnswer::Failed});
    EXPECT_NE(sato.state.notice, app::Notice::DeleteFailed) << "it was put back";
}

TEST_F(OneRecord, goes_on_a_full_device_as_well_without_a_copy) {
    act(app::DeleteRecord{{talk}});
    const unsigned ticket = sato.the<app::WriteRecords>().ticket;
    act(app::StoreAnswered{ticket, app::StoreAnswer::Full});
    const auto again = sato.the<app::WriteRecords>();
    EXPECT_TRUE(again.records.empty());
    EXPECT_EQ(again.erased.size(), 3U);
    EXPECT_TRUE(sato.state.deleted) << "until a restart it can be put back";
    act(app::StoreAnswered{again.ticket, app::StoreAnswer::Full});
    EXPECT_TRUE(has_talk());
    EXPECT_EQ(sato.state.notice, app::Notice::DeleteFailed);
    for (const auto& write : sato.asked<app::WriteRecords>()) EXPECT_TRUE(write.erased.empty());
}

TEST_F(OneRecord, stays_deleted_where_only_the_next_one_could_not_be) {
    act(app::EditPurpose{prep, "もう一度"});
    act(app::FinishPrep{prep});
    const SessionId second = sato.start_talk(partner);
    act(app::FinishTalk{second});
    act(app::DeleteRecord{{talk}});
    sato.save_all();
    act(app::DeleteRecord{{second}});
    act(app::StoreAnswered{sato.the<app::WriteRecords>().ticket, app::StoreAnswer::Failed});
    EXPECT_TRUE(sato.state.notebook.sessions.contains(second));
    EXPECT_FALSE(has_talk());
    act(app::UndoDelete{});
    EXPECT_TRUE(has_talk());
}

// What the next start finds in the store, so long after.
struct Restarted : OneRecord {
    std::map<std::string, std::string> before = shelf.records;
    Desk next{9};

    void restart_after(seconds time) {
        act(app::DeleteRecord{{talk}});
        next.state = {};
        next.now = sato.now + time;
        follow(app::Started{"https://taiwa.example/", "", Language::Japanese, false});
        std::vector<codec::StoredRecord> stored;
        for (const auto& [key, text] : shelf.records) stored.push_back({key, text});
        follow(app::Loaded{app::StoreStatus::Open, stored});
    }
    void follow(const app::Action& action) { shelf.carry_out(next.act(action)); }
};

TEST_F(Restarted, in_time_the_app_still_puts_back_what_was_deleted) {
    restart_after(seconds{9});
    EXPECT_TRUE(next.state.unreadable.empty());
    EXPECT_EQ(next.the<app::WakeAfter>().pause, seconds{1});
    EXPECT_EQ(next.state.history.size(), 0U);
    follow(app::UndoDelete{});
    EXPECT_EQ(shelf.records, before);
    EXPECT_EQ(next.state.history.size(), 1U);
}

TEST_F(Restarted, too_late_the_app_forgets_what_was_deleted) {
    restart_after(seconds{10});
    EXPECT_FALSE(next.state.deleted);
    EXPECT_FALSE(shelf.records.contains("deleted"));
    EXPECT_EQ(shelf.records.size(), 1U);
}

TEST_F(Restarted, too_late_the_app_forgets_it_again_once_it_is_the_writer) {
    restart_after(seconds{10});
    follow(app::RoleGiven{app::Role::Writer});
    EXPECT_EQ(next.the<app::WriteRecords>().erased, std::vector<std::string>{"deleted"});
    follow(app::RoleGiven{app::Role::Writer});
    EXPECT_FALSE(next.asks_for<app::WriteRecords>()) << "once is enough";
}

TEST_F(Restarted, by_another_clock_the_app_forgets_it_as_well) {
    restart_after(-std::chrono::hours{1});
    EXPECT_FALSE(next.state.deleted);
    EXPECT_FALSE(shelf.records.contains("deleted"));
}

TEST_F(Restarted, as_a_tab_that_only_reads_it_leaves_that_to_the_writer) {
    restart_after(seconds{1});
    follow(app::RoleGiven{app::Role::Reader});
    EXPECT_FALSE(next.state.deleted);
    EXPECT_TRUE(shelf.records.contains("deleted"));
}

TEST_F(OneRecord,
       that_was_deleted_before_the_clock_was_set_back_can_be_put_back_no_longer_than_that) {
    sato.act(app::DeleteRecord{{talk}});
    sato.now -= std::chrono::hours{1};
    sato.act(app::GoTo{{Screen::Home, {}}});
    sato.now += seconds{10};
    sato.act(app::WokeUp{});
    EXPECT_FALSE(sato.state.deleted);
}

TEST_F(OneRecord, wakes_the_app_once_and_not_at_all_when_it_was_put_back) {
    act(app::DeleteRecord{{talk}});
    sato.now += seconds{10};
    act(app::WokeUp{});
    EXPECT_FALSE(sato.asks_for<app::WakeAfter>());
    EXPECT_FALSE(sato.state.wake_at);
    sato.now -= seconds{10};

    Desk other(2);
    const PartnerId with = other.add_partner("鈴木");
    other.finished_prep(with);
    const SessionId theirs = other.start_talk(with);
    other.act(app::FinishTalk{theirs});
    EXPECT_TRUE(other.asks_for<app::LetSleep>()) << "no minute is waited for";
    other.act(app::DeleteRecord{{theirs}});
    EXPECT_TRUE(other.asks_for<app::WakeAfter>());
    other.act(app::UndoDelete{});
    EXPECT_TRUE(other.asks_for<app::LetSleep>());
}

TEST_F(OneRecord, that_runs_out_during_a_talk_lets_the_minutes_go_on) {
    const PartnerId other = sato.add_partner("鈴木");
    sato.finished_prep(other);
    act(app::DeleteRecord{{talk}});
    sato.now += seconds{4};
    sato.start_talk(other);
    EXPECT_FALSE(sato.asks_for<app::WakeAfter>()) << "the end of the ten seconds comes first";
    sato.now += seconds{6};
    act(app::WokeUp{});
    EXPECT_FALSE(sato.state.deleted);
    EXPECT_EQ(sato.the<app::WakeAfter>().pause, seconds{54});
}

TEST_F(OneRecord, that_the_store_could_not_delete_is_there_again_and_said_to_be) {
    act(app::DeleteRecord{{talk}});
    const unsigned ticket = sato.the<app::WriteRecords>().ticket;
    act(app::StoreAnswered{ticket, app::StoreAnswer::Failed});
    EXPECT_TRUE(has_talk());
    EXPECT_EQ(sato.state.notice, app::Notice::DeleteFailed);
    EXPECT_FALSE(sato.state.deleted);
    EXPECT_EQ(sato.state.records.found, std::vector<RecordId>{talk});
    EXPECT_EQ(sato.session(talk).notes, "メモ");
}

// The answer that nothing was deleted comes after the person has put it back and gone on writing.
TEST_F(OneRecord, put_back_before_the_store_failed_keeps_what_was_written_since) {
    act(app::DeleteRecord{{talk}});
    const unsigned ticket = sato.the<app::WriteRecords>().ticket;
    act(app::UndoDelete{});
    act(app::EditTalkNotes{talk, "あとから"});
    act(app::StoreAnswered{ticket, app::StoreAnswer::Failed});
    EXPECT_EQ(sato.session(talk).notes, "あとから");
    EXPECT_NE(sato.state.notice, app::Notice::DeleteFailed);
}

TEST_F(OneRecord, is_not_written_again_by_an_older_write_that_failed) {
    act(app::EditTalkNotes{talk, "途中"});
    const unsigned writing = sato.the<app::WriteRecords>().ticket;
    act(app::DeleteRecord{{talk}});
    act(app::StoreAnswered{writing, app::StoreAnswer::Failed});
    sato.save_all();
    act(app::SaveAgain{});
    EXPECT_FALSE(sato.asks_for<app::WriteRecords>());
    EXPECT_FALSE(shelf.records.contains("session/" + talk.text));
}

TEST_F(OneRecord, shares_its_prep_with_another_talk_and_leaves_it_there) {
    act(app::EditPurpose{prep, "もう一度"});
    act(app::FinishPrep{prep});
    const SessionId second = sato.start_talk(partner);
    act(app::FinishTalk{second});
    act(app::DeleteRecord{{talk}});
    EXPECT_TRUE(sato.state.notebook.preps.contains(prep));
    act(app::DeleteRecord{{second}});
    EXPECT_FALSE(sato.state.notebook.preps.contains(prep));
}

TEST_F(OneRecord, cannot_be_deleted_by_a_tab_that_only_reads_but_can_be_looked_for) {
    act(app::RoleGiven{app::Role::Reader});
    act(app::DeleteRecord{{talk}});
    EXPECT_TRUE(has_talk());
    EXPECT_EQ(sato.state.notice, app::Notice::ReaderCannotEdit);
    act(app::ShowRecords{{.topic = Topic::Career}});
    EXPECT_EQ(sato.state.route().screen, Screen::Records);
    EXPECT_EQ(sato.state.records.found, std::vector<RecordId>{talk});
}

TEST_F(OneRecord, is_gone_for_good_when_everything_is_erased_within_the_ten_seconds) {
    act(app::DeleteRecord{{talk}});
    sato.save_all();
    act(app::EraseEverything{});
    act(app::StoreAnswered{*sato.state.erasing, app::StoreAnswer::Saved});
    EXPECT_FALSE(sato.state.deleted);
    EXPECT_TRUE(sato.asks_for<app::LetSleep>());
    act(app::UndoDelete{});
    EXPECT_FALSE(has_talk());
    EXPECT_TRUE(sato.state.records.found.empty());
    EXPECT_EQ(sato.state.history.size(), 0U);
}

TEST_F(OneRecord, that_runs_is_no_record_yet) {
    sato.finished_prep(partner);
    const SessionId running = sato.start_talk(partner);
    act(app::DeleteRecord{{running}});
    EXPECT_TRUE(sato.state.notebook.sessions.contains(running));
    EXPECT_FALSE(sato.asks_for<app::WriteRecords>());
}

TEST_F(OneRecord, stays_found_as_it_was_looked_for_after_it_was_opened) {
    act(app::ShowRecords{{.typed = "めも", .words = {{"めも", {}, {}}}}});
    act(app::GoTo{{Screen::Record, talk.text}});
    act(app::EditTalkNotes{talk, "別のこと"});
    act(app::GoBack{});
    EXPECT_EQ(sato.state.records.filter.typed, "めも");
    EXPECT_TRUE(sato.state.records.found.empty()) << "what is found is what is there now";
    act(app::FilterRecords{});
    EXPECT_EQ(sato.state.records.found, std::vector<RecordId>{talk});
}

// Whatever is stored beside it, saving a talk writes this one record.
TEST(Saving, a_talk_among_ten_thousand_writes_one_record) {
    Desk sato;
    const PartnerId partner = sato.add_partner("田中");
    std::vector<codec::StoredRecord> stored{
        codec::encode_record(sato.state.notebook.partners.at(partner))};
    for (unsigned number = 0; number < 10'000; ++number) {
        Session session;
        session.id = base::make_id<SessionId>(number);
        session.partner = partner;
        session.started = kMorning - std::chrono::hours{number + 1};
        session.finished = session.started + std::chrono::minutes{20};
        stored.push_back(codec::encode_record(session));
    }
    sato.act(app::Loaded{app::StoreStatus::Open, std::move(stored)});
    ASSERT_EQ(sato.state.history.size(), 10'000U);
    sato.act(app::EditTalkNotes{base::make_id<SessionId>(5'000), "メモ"});
    EXPECT_EQ(sato.the<app::WriteRecords>().records.size(), 1U);
    sato.act(app::DeleteRecord{{base::make_id<SessionId>(5'000)}});
    EXPECT_EQ(sato.the<app::WriteRecords>().erased.size(), 1U);
    EXPECT_EQ(sato.state.history.size(), 9'999U);
}

}  // namespace
