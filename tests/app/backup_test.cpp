// A backup is made of all there is, and of what is to leave; a new device becomes what the old one
// was.
#include "app/backups.h"
#include "app/lock_actions.h"
#include "codec/aside.h"

namespace {

using namespace backups;

struct BackupTest : Backups {};

TEST_F(BackupTest, holds_all_there_is_what_cannot_be_read_and_what_stands_aside_with_it) {
    const StoredRecord damaged{"prep/00000000000000aa", "damaged"};
    const StoredRecord newer{"of-a-newer-version", "{\"v\":9}"};
    const StoredRecord beside{codec::aside_key("00ff", kSato.key), kSatoBefore.text};
    begin_with({kTanaka, kSato, damaged, newer, beside});
    const auto records = made();
    for (const auto& record : {kTanaka, kSato, damaged, newer, beside}) {
        EXPECT_NE(std::ranges::find(records, record), records.end()) << record.key;
    }
    EXPECT_EQ(records.size(), 6U) << "and the settings";
}

TEST_F(BackupTest, of_a_new_device_becomes_what_the_old_one_was) {
    begin_with({kTanaka, kSato});
    const PrepId prep = desk.finished_prep({"0000000000000001"});
    act(app::EditMyName{"佐藤花子"});
    const auto before = desk.state.notebook;
    const auto records = made();
    begin_with({});
    restore(records);
    EXPECT_EQ(desk.state.notebook.partners, before.partners);
    EXPECT_EQ(desk.state.notebook.preps.at(prep), before.preps.at(prep));
    EXPECT_EQ(desk.state.notebook.settings.my_name, "佐藤花子");
    EXPECT_EQ(aside(), 0U);
    EXPECT_EQ(desk.state.saving, app::Saving::Pending);
}

TEST_F(BackupTest, what_closes_links_goes_into_a_closed_one_only) {
    begin_with({kTanaka});
    act(app::MakeWords{{"0000000000000001"}});
    act(app::WordsPicked{"あさ うみ そら もり ゆき"});
    const auto has_lock = [](const std::vector<StoredRecord>& records) {
        return std::ranges::any_of(records, [](const StoredRecord& record) {
            return record.text.find("あさ") != std::string::npos;
        });
    };
    EXPECT_FALSE(has_lock(made()));
    act(app::PickBackupWords{});
    act(app::WordsPicked{"つき ほし かぜ ゆめ はな"});
    EXPECT_EQ(desk.state.notebook.partners.at({"0000000000000001"}).lock->secret,
              "あさ うみ そら もり ゆき");
    EXPECT_TRUE(has_lock(made()));
    EXPECT_EQ(desk.the<app::SaveBackup>().words, "つき ほし かぜ ゆめ はな");
    act(app::ForgetBackupWords{});
    EXPECT_FALSE(has_lock(made()));
    act(app::PickBackupWords{});
    act(app::WordsPicked{""});
    EXPECT_EQ(desk.state.notice, app::Notice::WordsNotHad);
    EXPECT_EQ(desk.state.backup_words, "");
}

TEST_F(BackupTest, neither_is_made_nor_taken_in_before_all_that_is_here_is_known) {
    desk.state = {};
    desk.act(app::Started{"https://taiwa.example/", "", Language::Japanese, false});
    desk.act(app::Loaded{StoreStatus::Refused, {}});
    desk.act(app::MakeBackup{"taiwa.txt", "what it is"});
    EXPECT_FALSE(desk.asks_for<app::SaveBackup>());
    EXPECT_TRUE(desk.asks_for<app::LoadRecords>()) << "it may open by now";
    EXPECT_EQ(desk.state.notice, app::Notice::NotReadYet);
    desk.act(app::BackupRead{{}, {kSatoBefore}});
    desk.act(app::Restore{});
    EXPECT_EQ(desk.state.notice, app::Notice::NotReadYet);
    EXPECT_TRUE(desk.state.notebook.partners.empty());
    desk.act(app::Loaded{StoreStatus::Open, {kSato}});
    EXPECT_EQ(count(codec::Standing::Other), 1U);
    act(app::Restore{});
    EXPECT_EQ(name("0000000000000002"), "佐藤");
}

TEST_F(BackupTest, is_made_and_taken_in_where_the_store_will_not_open_any_more) {
    begin_with({kTanaka});
    desk.state.store = StoreStatus::Refused;
    EXPECT_EQ(made().size(), 2U);
    restore({kSuzuki});
    EXPECT_EQ(name("0000000000000003"), "鈴木");
    EXPECT_TRUE(desk.state.unsaved.contains(kSuzuki.key));
    EXPECT_EQ(desk.state.saving, app::Saving::Failed);
}

TEST_F(BackupTest, a_tab_that_reads_makes_one_and_takes_none_in) {
    begin_with({kTanaka});
    desk.act(app::RoleGiven{Role::Reader});
    EXPECT_EQ(made().size(), 2U);
    act(app::BackupSaved{});
    restore({kSuzuki});
    EXPECT_EQ(kept.size(), 1U);
    EXPECT_EQ(desk.state.notice, app::Notice::ReaderCannotEdit);
    EXPECT_EQ(desk.state.notebook.partners.size(), 1U);
}

TEST_F(BackupTest, that_was_handed_over_is_remembered_with_its_day) {
    begin_with({kTanaka});
    act(app::BackupSaved{});
    EXPECT_EQ(desk.state.notebook.settings.backed_up, desk.now);
    EXPECT_EQ(desk.state.notice, app::Notice::FileSaved);
    const auto settings = kept.at("settings");
    begin_with({{"settings", settings}});
    EXPECT_EQ(desk.state.notebook.settings.backed_up, desk.now);
}

}  // namespace
