// What this tab has written and another tab was faster with, or that could not be saved before the
// role went: nothing of it is lost, and nothing of the other is written over.
#include "app/records_actions.h"
#include "app/start.h"
#include "app/talk_actions.h"

namespace {

using namespace start;

// Another tab was faster, and nobody could tell this one.
struct Overtaken : Start {
    void edit_too_late() {
        begin();
        act(sato, shelf.loaded());
        act(before, app::EditPurpose{prep, "あちら"});
        sato.act(app::EditPurpose{prep, "こちら"});
        const unsigned ticket = sato.the<app::WriteRecords>().ticket;
        act(sato, app::RoleGiven{Role::Reader});
        act(sato, app::RoleGiven{Role::Writer});
        act(sato, app::StoreAnswered{ticket, StoreAnswer::Reader});
    }
};

TEST_F(Overtaken, what_the_other_wrote_stays_and_this_stands_aside) {
    edit_too_late();
    EXPECT_EQ(sato.state.saving, app::Saving::Failed);
    act(sato, shelf.loaded());
    EXPECT_EQ(notebook().preps.at(prep).purpose, "あちら");
    EXPECT_EQ(sato.state.notice, Notice::OvertakenAside);
    EXPECT_TRUE(sato.state.unsaved.empty());
    ASSERT_EQ(shelf.count("aside/"), 1U);
    const auto aside = std::ranges::find_if(
        shelf.records, [](const auto& record) { return record.first.starts_with("aside/"); });
    EXPECT_NE(aside->second.find("こちら"), std::string::npos);
    EXPECT_EQ(sato.state.aside.size(), 1U);
}

TEST_F(Overtaken, what_only_this_tab_has_made_is_written) {
    begin();
    act(sato, shelf.loaded());
    sato.act(app::AddPartner{"鈴木", Relation::Peer, app::AfterAdding::ShowPartner});
    const unsigned ticket = sato.the<app::WriteRecords>().ticket;
    act(sato, app::RoleGiven{Role::Reader});
    act(sato, app::StoreAnswered{ticket, StoreAnswer::Reader});
    act(sato, app::RoleGiven{Role::Writer});
    act(sato, shelf.loaded());
    EXPECT_EQ(shelf.count("partner/"), 2U);
    EXPECT_EQ(shelf.count("aside/"), 0U);
    EXPECT_NE(sato.state.notice, Notice::OvertakenAside);
}

TEST_F(Overtaken, the_same_text_does_not_stand_aside) {
    begin();
    act(sato, shelf.loaded());
    act(before, app::EditPurpose{prep, "同じ"});
    sato.act(app::EditPurpose{prep, "同じ"});
    const unsigned ticket = sato.the<app::WriteRecords>().ticket;
    act(sato, app::RoleGiven{Role::Reader});
    act(sato, app::StoreAnswered{ticket, StoreAnswer::Reader});
    act(sato, app::RoleGiven{Role::Writer});
    act(sato, shelf.loaded());
    EXPECT_EQ(shelf.count("aside/"), 0U);
    EXPECT_TRUE(sato.state.unsaved.empty());
}

// What could not be saved, while another tab had the role.
struct NotSaved : Start {
    void fail_to_save() {
        begin();
        act(sato, shelf.loaded());
        sato.act(app::EditPurpose{prep, "こちら"});
        const unsigned ticket = sato.the<app::WriteRecords>().ticket;
        act(sato, app::StoreAnswered{ticket, StoreAnswer::Full});
        act(sato, app::RoleGiven{Role::Reader});
    }
    void come_back() {
        act(sato, app::RoleGiven{Role::Writer});
        act(sato, shelf.loaded());
    }
    [[nodiscard]] const std::string& purpose() { return notebook().preps.at(prep).purpose; }
};

TEST_F(NotSaved, is_written_where_the_other_has_not_touched_it) {
    fail_to_save();
    act(before, app::EditMyName{"佐藤"});
    come_back();
    EXPECT_EQ(purpose(), "こちら");
    EXPECT_EQ(shelf.count("aside/"), 0U);
    EXPECT_TRUE(sato.asks_for<app::WriteRecords>());
}

TEST_F(NotSaved, stands_aside_where_the_other_has_written) {
    fail_to_save();
    act(before, app::EditPurpose{prep, "あちら"});
    come_back();
    EXPECT_EQ(purpose(), "あちら");
    EXPECT_EQ(shelf.count("aside/"), 1U);
    EXPECT_TRUE(sato.state.unsaved.empty());
}

TEST_F(NotSaved, stands_aside_also_where_it_was_seen_what_the_other_has_written) {
    fail_to_save();
    act(before, app::EditPurpose{prep, "あちら"});
    act(sato, app::RecordsChanged{});
    act(sato, shelf.loaded());
    come_back();
    EXPECT_EQ(purpose(), "あちら");
    EXPECT_EQ(shelf.count("aside/"), 1U);
}

TEST_F(NotSaved, stands_aside_where_the_other_has_erased_it) {
    fail_to_save();
    shelf.records.erase("prep/" + prep.text);
    come_back();
    EXPECT_FALSE(notebook().preps.contains(prep));
    EXPECT_EQ(shelf.count("prep/"), 0U);
    EXPECT_EQ(shelf.count("aside/"), 1U);
}

TEST_F(Overtaken, what_was_read_before_the_refusal_came_is_not_written_over) {
    begin();
    act(sato, shelf.loaded());
    sato.act(app::EditPurpose{prep, "こちら"});
    const unsigned ticket = sato.the<app::WriteRecords>().ticket;
    act(sato, app::RoleGiven{Role::Reader});
    act(before, app::EditPurpose{prep, "あちら"});
    act(sato, app::RecordsChanged{});
    act(sato, shelf.loaded());
    act(sato, app::StoreAnswered{ticket, StoreAnswer::Reader});
    act(sato, app::RoleGiven{Role::Writer});
    act(sato, shelf.loaded());
    EXPECT_EQ(notebook().preps.at(prep).purpose, "あちら");
    EXPECT_EQ(shelf.count("aside/"), 1U);
    EXPECT_EQ(sato.state.aside.size(), 1U);
}

TEST_F(Overtaken, what_had_landed_before_the_turn_was_over_is_no_other_tabs) {
    begin();
    act(sato, shelf.loaded());
    act(sato, app::EditPurpose{prep, "一度目"});
    const unsigned first = sato.state.in_flight.begin()->first;
    sato.act(app::EditPurpose{prep, "二度目"});
    const unsigned second = sato.the<app::WriteRecords>().ticket;
    act(sato, app::RoleGiven{Role::Reader});
    act(sato, app::StoreAnswered{first, StoreAnswer::Reader});
    act(sato, app::StoreAnswered{second, StoreAnswer::Reader});
    act(sato, app::RoleGiven{Role::Writer});
    act(sato, shelf.loaded());
    EXPECT_EQ(notebook().preps.at(prep).purpose, "二度目");
    EXPECT_EQ(shelf.count("aside/"), 0U);
}

TEST_F(Overtaken, what_stands_aside_is_in_the_list_though_its_write_failed_first) {
    edit_too_late();
    sato.act(shelf.loaded());
    const unsigned ticket = sato.the<app::WriteRecords>().ticket;
    act(sato, app::StoreAnswered{ticket, StoreAnswer::Failed});
    act(sato, app::RoleGiven{Role::Reader});
    act(sato, app::RoleGiven{Role::Writer});
    act(sato, shelf.loaded());
    EXPECT_EQ(sato.state.aside.size(), 1U);
    EXPECT_EQ(shelf.count("aside/"), 1U);
}

TEST_F(NotSaved, is_no_other_tabs_where_the_store_has_it_though_it_said_no) {
    begin();
    act(sato, shelf.loaded());
    const auto fail = [&](const char* purpose) {
        sato.act(app::EditPurpose{prep, purpose});
        const auto write = sato.the<app::WriteRecords>();
        act(sato, app::StoreAnswered{write.ticket, StoreAnswer::Full});
        return write.records.front();
    };
    const StoredRecord first = fail("一度目");
    shelf.records[first.key] = first.text;
    fail("二度目");
    act(sato, app::RoleGiven{Role::Reader});
    come_back();
    EXPECT_EQ(purpose(), "二度目");
    EXPECT_EQ(shelf.count("aside/"), 0U);
}

TEST_F(NotSaved, is_written_where_it_is_new_and_was_never_stored) {
    begin();
    act(sato, shelf.loaded());
    sato.act(app::AddPartner{"鈴木", Relation::Peer, app::AfterAdding::ShowPartner});
    act(sato, app::StoreAnswered{sato.the<app::WriteRecords>().ticket, StoreAnswer::Failed});
    act(sato, app::RoleGiven{Role::Reader});
    come_back();
    EXPECT_EQ(shelf.count("partner/"), 2U);
    EXPECT_EQ(shelf.count("aside/"), 0U);
}

TEST_F(NotSaved, is_no_other_tabs_where_it_was_deleted_though_the_store_said_no) {
    act(before, app::StartTalk{tanaka});
    const domain::SessionId talk{before.state.route().subject};
    act(before, app::FinishTalk{talk});
    begin();
    act(sato, shelf.loaded());
    sato.act(app::DeleteRecord{{talk}});
    ASSERT_FALSE(notebook().sessions.contains(talk));
    const auto fail_all = [&] {
        while (!sato.state.in_flight.empty())
            sato.act(app::StoreAnswered{sato.state.in_flight.begin()->first, StoreAnswer::Failed});
    };
    fail_all();
    ASSERT_TRUE(notebook().sessions.contains(talk));
    shelf.records.erase("session/" + talk.text);
    sato.act(app::EditTalkNotes{talk, "こちら"});
    fail_all();
    act(sato, app::RoleGiven{Role::Reader});
    come_back();
    EXPECT_EQ(notebook().sessions.at(talk).notes, "こちら");
    EXPECT_EQ(shelf.count("session/"), 1U);
    EXPECT_EQ(shelf.count("aside/"), 0U);
}

TEST_F(NotSaved, was_made_before_the_store_was_read_and_waits_for_the_role) {
    sato.state = {};
    act(sato, app::Started{"https://taiwa.example/", "", Language::Japanese, false});
    act(sato, app::Loaded{StoreStatus::Refused, {}});
    act(sato, app::AddPartner{"鈴木", Relation::Peer, app::AfterAdding::ShowPartner});
    act(sato, app::RoleGiven{Role::Reader});
    act(sato, shelf.loaded());
    EXPECT_EQ(sato.state.unsaved.size(), 1U);
    act(sato, app::RecordsChanged{});
    act(sato, shelf.loaded());
    EXPECT_EQ(notebook().partners.size(), 2U);
    come_back();
    EXPECT_EQ(shelf.count("partner/"), 2U);
    EXPECT_EQ(shelf.count("aside/"), 0U);
    EXPECT_TRUE(sato.state.unsaved.empty());
}

}  // namespace
