// The store was robbed: nothing is written before the person has said which records are the ones,
// and whatever she says, the others stand aside and can change places with them.
#include <set>

#include "app/backup_actions.h"
#include "app/robbed.h"

namespace {

using namespace robbed;

TEST_F(Robbed, nothing_is_written_before_the_answer_and_what_is_done_waits_for_it) {
    ASSERT_TRUE(desk.state.recovery);
    EXPECT_EQ(desk.state.recovery->in_found.partners, 2U);
    EXPECT_EQ(desk.state.recovery->in_shadow.partners, 2U);
    const Kept before = kept;
    act(app::EditMyName{"花子"});
    act(app::AddPartner{"高橋", Relation::Peer, app::AfterAdding::ShowPartner});
    act(app::SaveAgain{});
    act(app::StoreEmptied{});
    act(app::WokeUp{});
    EXPECT_EQ(kept, before);
    EXPECT_FALSE(desk.asks_for<app::LoadRecords>());
    act(app::TakeShadow{});
    EXPECT_EQ(desk.state.notebook.settings.my_name, "花子");
    EXPECT_EQ(desk.state.notebook.partners.size(), 3U);
}

TEST_F(Robbed, a_backup_before_the_answer_holds_both_and_nothing_is_restored_meanwhile) {
    desk.act(app::MakeBackup{"taiwa.txt", ""});
    const std::vector<StoredRecord> made = desk.the<app::SaveBackup>().records;
    const auto before = kept;
    act(app::BackupSaved{});
    act(app::BackupRead{{}, {kTanaka}});
    act(app::Restore{});
    EXPECT_EQ(kept, before);
    std::multiset<std::string> texts;
    for (const StoredRecord& record : made) texts.insert(record.text);
    EXPECT_EQ(texts, (std::multiset<std::string>{kTanaka.text, kSato.text, kSatoBefore.text,
                                                 kSuzuki.text}));
    EXPECT_NE(std::ranges::find(made, kSato), made.end()) << "in its place, as the shadow has it";
}

TEST_F(Robbed, what_was_about_to_be_deleted_is_in_no_backup_and_not_unreadable) {
    const StoredRecord deleted =
        codec::encode_deleted({.records = {kSuzuki}, .until = desk.now - std::chrono::minutes{1}});
    desk.state = {};
    act(app::Started{"https://taiwa.example/", "", Language::Japanese, false});
    act(app::RoleGiven{Role::Writer});
    act(app::Loaded{StoreStatus::Open, found, false, {kTanaka, kSato, deleted}});
    const auto holds_it = [&] {
        desk.act(app::MakeBackup{"taiwa.txt", ""});
        const auto records = desk.the<app::SaveBackup>().records;
        return std::ranges::find(records, "deleted", &StoredRecord::key) != records.end();
    };
    EXPECT_FALSE(holds_it());
    act(app::TakeShadow{});
    EXPECT_TRUE(desk.state.unreadable.empty());
    EXPECT_FALSE(holds_it());
}

TEST_F(Robbed, a_backup_before_the_answer_holds_what_was_made_meanwhile) {
    desk.state.unsaved = {{"partner/0000000000000009", partner("0000000000000009", "高橋").text},
                          {kSato.key, partner("0000000000000002", "佐藤 美咲").text}};
    desk.act(app::MakeBackup{"taiwa.txt", ""});
    std::string all;
    for (const StoredRecord& record : desk.the<app::SaveBackup>().records) all += record.text;
    for (const char* name : {"田中", "\"佐藤\"", "佐藤さん", "鈴木", "高橋", "佐藤 美咲"}) {
        EXPECT_NE(all.find(name), std::string::npos) << name;
    }
}

TEST_F(Robbed, the_shadow_comes_back_whole_and_what_was_found_stands_aside) {
    act(app::TakeShadow{});
    EXPECT_FALSE(desk.state.recovery);
    EXPECT_EQ(desk.asked<app::WriteRecords>().size(), 1U) << "all of it in one transaction";
    expect_names("田中", "佐藤", "");
    EXPECT_EQ(desk.state.aside.size(), 2U);
    desk.save_all();
    EXPECT_EQ(desk.state.saving, app::Saving::Saved);
    start_again();
    expect_names("田中", "佐藤", "");
    EXPECT_EQ(desk.state.aside.size(), 2U);
    EXPECT_TRUE(desk.state.unreadable.empty());
    EXPECT_FALSE(kept.contains(kSuzuki.key));
}

TEST_F(Robbed, what_comes_by_itself_meanwhile_is_kept_for_afterwards) {
    start_again();
    const PrepId draft = desk.start_prep({"0000000000000002"});
    act(app::ToggleTopic{draft, Topic::Career});
    act(app::ChooseResponse{draft, Topic::Career, Response::Listen});
    act(app::RoleGiven{Role::Reader});
    act(app::RoleGiven{Role::Writer});
    act(app::Loaded{StoreStatus::Open, found, false, shadow});
    ASSERT_TRUE(desk.state.recovery);
    const Kept before = kept;
    act(app::WentTo{"home share/" + draft.text});
    EXPECT_EQ(kept, before);
    EXPECT_FALSE(desk.asks_for<app::WriteRecords>());
}

TEST_F(Robbed, what_is_deleted_while_it_is_asked_is_there_all_the_same) {
    kept.clear();
    act(app::StoreEmptied{});
    act(app::TakeShadow{});
    start_again();
    expect_names("田中", "佐藤", "");
    EXPECT_EQ(desk.state.aside.size(), 2U);
}

TEST_F(Robbed, what_was_found_stays_and_the_shadow_stands_aside) {
    act(app::TakeFound{});
    expect_names("", "佐藤さん", "鈴木");
    start_again();
    expect_names("", "佐藤さん", "鈴木");
    EXPECT_EQ(desk.state.aside.size(), 2U);
}

TEST_F(Robbed, a_refused_write_of_the_answer_loses_neither) {
    desk.act(app::TakeShadow{});
    const auto write = desk.the<app::WriteRecords>();
    desk.act(app::StoreAnswered{write.ticket, StoreAnswer::Full});
    expect_names("田中", "佐藤", "");
    EXPECT_EQ(desk.state.saving, app::Saving::Full);
    act(app::SaveAgain{});
    for (const StoredRecord& record : {kTanaka, kSato}) EXPECT_EQ(kept[record.key], record.text);
    desk.save_all();
    EXPECT_EQ(desk.state.saving, app::Saving::Saved);
}

TEST_F(Robbed, a_tab_that_only_reads_is_not_asked) {
    act(app::RoleGiven{Role::Reader});
    EXPECT_FALSE(desk.state.recovery);
    expect_names("", "佐藤さん", "鈴木");
    EXPECT_TRUE(desk.state.aside.empty());
    // It becomes the writer, loads what the tab before has left, and is asked.
    act(app::RoleGiven{Role::Writer});
    EXPECT_TRUE(desk.asks_for<app::LoadRecords>());
    act(app::Loaded{StoreStatus::Open, found, false, shadow});
    ASSERT_TRUE(desk.state.recovery);
    act(app::TakeShadow{});
    expect_names("田中", "佐藤", "");
    EXPECT_EQ(desk.state.role, Role::Writer);
}

TEST_F(Robbed, a_later_load_that_is_whole_asks_nothing_any_more) {
    desk.state = {};
    act(app::Started{"https://taiwa.example/", "", Language::Japanese, false});
    act(app::RoleGiven{Role::Reader});
    act(app::RoleGiven{Role::Writer});  // two loads are on their way
    act(app::Loaded{StoreStatus::Open, found, false, shadow});
    act(app::Loaded{StoreStatus::Open, shadow});
    EXPECT_FALSE(desk.state.recovery);
    EXPECT_EQ(desk.state.role, Role::Writer);
    expect_names("田中", "佐藤", "");
}

struct Unreadable : Robbed {
    Unreadable() {
        desk.state = {};
        act(app::Started{"https://taiwa.example/", "", Language::Japanese, false});
        act(app::Loaded{StoreStatus::Refused, {}, false, shadow});
    }
};

TEST_F(Unreadable, a_store_that_cannot_be_read_is_made_anew_from_the_shadow) {
    ASSERT_TRUE(desk.state.recovery);
    act(app::TakeShadow{});
    EXPECT_FALSE(desk.asks_for<app::WriteRecords>());
    EXPECT_EQ(desk.the<app::RenewStore>().records.size(), 2U);
    expect_names("田中", "佐藤", "");
    desk.save_all();
    EXPECT_EQ(desk.state.saving, app::Saving::Saved);
    start_again();
    expect_names("田中", "佐藤", "");
}

TEST_F(Unreadable, left_as_it_is_nothing_goes_and_it_is_not_asked_at_every_change) {
    const Kept before = kept;
    act(app::TakeFound{});
    EXPECT_EQ(desk.state.store, StoreStatus::Refused);
    act(app::EditMyName{"花子"});
    EXPECT_TRUE(desk.asks_for<app::LoadRecords>()) << "it may open by now";
    act(app::Loaded{StoreStatus::Refused, {}, false, shadow});
    EXPECT_FALSE(desk.state.recovery);
    EXPECT_EQ(kept, before);
    act(app::SaveAgain{});
    // It opens, and is not what it was: that is a question again.
    act(app::Loaded{StoreStatus::Open, found, false, shadow});
    ASSERT_TRUE(desk.state.recovery);
    act(app::TakeShadow{});
    expect_names("田中", "佐藤", "");
    EXPECT_EQ(desk.state.notebook.settings.my_name, "花子");
}

}  // namespace
