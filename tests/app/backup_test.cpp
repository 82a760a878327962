// A backup is made of all there is, and taken in beside it: nothing that is newer gives way,
// nothing that differs is lost, twice is once, and all of it can be undone.
#include <set>

#include "app/backup_actions.h"
#include "app/lock_actions.h"
#include "app/robbed.h"
#include "codec/aside.h"

namespace {

using namespace robbed;

struct BackupTest : testing::Test {
    Kept kept;
    Desk desk;

    void act(const app::Action& action) {
        desk.act(action);
        for (const auto& write : desk.asked<app::WriteRecords>()) {
            for (const auto& [key, text] : write.records) kept[key] = text;
            for (const std::string& key : write.erased) kept.erase(key);
        }
    }
    void begin_with(const std::vector<StoredRecord>& records) {
        desk.state = {};
        kept.clear();
        for (const auto& [key, text] : records) kept[key] = text;
        desk.act(app::Started{"https://taiwa.example/", "", Language::Japanese, false});
        desk.act(app::RoleGiven{Role::Writer});
        desk.act(app::Loaded{StoreStatus::Open, records});
    }
    std::vector<StoredRecord> made() {
        desk.act(app::MakeBackup{"taiwa.txt", "what it is"});
        return desk.the<app::SaveBackup>().records;
    }
    [[nodiscard]] std::size_t count(codec::Standing standing) const {
        return desk.state.backup->counts[static_cast<std::size_t>(standing)];
    }
    void open(const std::vector<StoredRecord>& records) { act(app::BackupRead{{}, records}); }
    void restore(const std::vector<StoredRecord>& records) {
        open(records);
        act(app::Restore{});
    }
    [[nodiscard]] std::size_t aside() const {
        return static_cast<std::size_t>(std::ranges::count_if(
            kept, [](const auto& record) { return record.first.starts_with("aside/"); }));
    }
    [[nodiscard]] std::string name(const std::string& id) const {
        return desk.state.notebook.partners.at({id}).name;
    }
};

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

TEST_F(BackupTest, opening_changes_nothing_and_shows_what_would) {
    begin_with({kTanaka, kSato});
    const auto before = kept;
    open({kTanaka, kSatoBefore, kSuzuki});
    EXPECT_EQ(kept, before);
    EXPECT_EQ(desk.state.route().screen, app::Screen::Restore);
    EXPECT_EQ(count(codec::Standing::Same), 1U);
    EXPECT_EQ(count(codec::Standing::Other), 1U);
    EXPECT_EQ(count(codec::Standing::New), 1U);
    EXPECT_EQ(desk.state.backup->tally.partners, 3U);
}

TEST_F(BackupTest, a_damaged_one_changes_nothing_at_all) {
    begin_with({kTanaka});
    const auto before = kept;
    act(app::BackupRead{codec::Fault::Altered});
    act(app::Restore{});
    EXPECT_EQ(kept, before);
    EXPECT_EQ(desk.state.backup->fault, codec::Fault::Altered);
}

TEST_F(BackupTest, what_differs_stays_here_and_the_other_stands_aside_once) {
    begin_with({kTanaka, kSato});
    restore({kSatoBefore});
    EXPECT_EQ(name("0000000000000002"), "佐藤");
    EXPECT_EQ(aside(), 1U);
    ASSERT_EQ(desk.state.aside.size(), 1U);
    EXPECT_EQ(desk.state.aside[0].text, kSatoBefore.text);
    const auto once = kept;
    restore({kSatoBefore});
    restore({kSatoBefore, kTanaka});
    EXPECT_EQ(kept, once) << "twice is once";
}

TEST_F(BackupTest, in_whatever_order_two_of_them_come_every_text_is_there) {
    const auto both = [&](const std::vector<StoredRecord>& first,
                          const std::vector<StoredRecord>& second) {
        begin_with({kTanaka});
        restore(first);
        restore(second);
        std::multiset<std::string> texts;
        for (const auto& [key, text] : kept) texts.insert(text);
        return texts;
    };
    const std::vector<StoredRecord> one{kTanaka, kSato};
    const std::vector<StoredRecord> other{kSuzuki, kSatoBefore};
    EXPECT_EQ(both(one, other), both(other, one));
    EXPECT_EQ(both(one, other).size(), 4U);
}

TEST_F(BackupTest, a_newer_prep_takes_the_place_of_the_one_here_and_an_older_one_does_not) {
    begin_with({kTanaka});
    const PrepId prep = desk.finished_prep({"0000000000000001"});
    const auto early = made();
    act(app::ToggleTopic{prep, Topic::Work});
    act(app::ChooseResponse{prep, Topic::Work, Response::Advice});
    act(app::FinishPrep{prep});
    const auto late = made();
    restore(early);
    EXPECT_EQ(desk.prep(prep).items.size(), 2U) << "what is here is newer";
    begin_with(early);
    restore(late);
    EXPECT_EQ(desk.prep(prep).items.size(), 2U);
    EXPECT_EQ(aside(), 0U);
}

TEST_F(BackupTest, a_damaged_record_is_repaired_and_kept_aside) {
    const StoredRecord damaged{kTanaka.key, "damaged"};
    begin_with({damaged, kSato});
    restore({kTanaka});
    EXPECT_EQ(name("0000000000000001"), "田中");
    EXPECT_TRUE(desk.state.unreadable.empty());
    EXPECT_EQ(kept.at(kTanaka.key), kTanaka.text);
    EXPECT_EQ(aside(), 1U);
}

TEST_F(BackupTest, what_this_version_does_not_know_is_kept_as_it_is) {
    begin_with({});
    const StoredRecord newer{"of-a-newer-version", "{\"v\":9}"};
    restore({newer});
    EXPECT_EQ(kept.at(newer.key), newer.text);
    const auto again = made();
    EXPECT_NE(std::ranges::find(again, newer), again.end());
}

TEST_F(BackupTest, can_be_undone_as_a_whole) {
    const StoredRecord damaged{kSuzuki.key, R"({"v":1})"};
    begin_with({kTanaka, kSato, damaged});
    const PrepId prep = desk.finished_prep({"0000000000000001"});
    auto records = made();
    act(app::ToggleTopic{prep, Topic::Work});
    act(app::ChooseResponse{prep, Topic::Work, Response::Advice});
    act(app::FinishPrep{prep});
    const auto newer = made();
    for (const bool answered : {false, true}) {
        begin_with(records);
        const auto before = kept;
        auto backup = newer;
        backup.push_back(partner("0000000000000009", "高橋"));
        std::ranges::replace(backup, kSato, kSatoBefore);
        std::ranges::replace(backup, damaged, kSuzuki);
        restore(backup);
        EXPECT_EQ(desk.prep(prep).items.size(), 2U);
        if (answered) desk.save_all();
        act(app::UndoRestore{});
        EXPECT_EQ(kept, before);
        EXPECT_EQ(desk.prep(prep).items.size(), 1U);
        EXPECT_EQ(desk.state.notebook.partners.size(), 2U);
        EXPECT_EQ(desk.state.unreadable.size(), 1U);
        EXPECT_TRUE(desk.state.aside.empty());
        EXPECT_FALSE(desk.state.backup->is_taken_in);
        act(app::Restore{});
        EXPECT_EQ(desk.state.notebook.partners.size(), 4U) << "and done again";
    }
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

TEST_F(BackupTest, where_nothing_can_be_stored_it_is_taken_in_for_now) {
    desk.state = {};
    desk.act(app::Started{"https://taiwa.example/", "", Language::Japanese, false});
    desk.act(app::Loaded{StoreStatus::Missing, {}});
    restore({kSuzuki});
    EXPECT_EQ(name("0000000000000003"), "鈴木");
    act(app::UndoRestore{});
    EXPECT_TRUE(desk.state.notebook.partners.empty());
    EXPECT_TRUE(desk.state.unsaved.empty());
    EXPECT_EQ(count(codec::Standing::New), 1U);
}

TEST_F(BackupTest, undoing_leaves_what_has_changed_since) {
    begin_with({});
    restore({kSuzuki, kTanaka});
    act(app::ChooseStage{{"0000000000000003"}, 2});
    act(app::UndoRestore{});
    EXPECT_EQ(desk.state.notebook.partners.size(), 1U);
    EXPECT_EQ(name("0000000000000003"), "鈴木");
}

TEST_F(BackupTest, is_forgotten_with_its_screen) {
    begin_with({});
    restore({kSuzuki});
    act(app::GoTo{{app::Screen::Home, {}}});
    EXPECT_FALSE(desk.state.backup);
    act(app::UndoRestore{});
    EXPECT_EQ(desk.state.notebook.partners.size(), 1U);
}

TEST_F(BackupTest, an_older_text_that_could_not_be_saved_does_not_come_after_it) {
    begin_with({kTanaka});
    const PrepId prep = desk.finished_prep({"0000000000000001"});
    const auto early = made();
    act(app::ToggleTopic{prep, Topic::Work});
    act(app::ChooseResponse{prep, Topic::Work, Response::Advice});
    act(app::FinishPrep{prep});
    const auto late = made();
    begin_with(early);
    desk.state.unsaved = {{"prep/" + prep.text, early.back().text}};
    restore(late);
    EXPECT_TRUE(desk.state.unsaved.empty());
}

TEST_F(BackupTest, what_stood_aside_elsewhere_stands_aside_here_once) {
    const std::string key = codec::aside_key("00ff", kSato.key);
    begin_with({kSato, {key, kSatoBefore.text}});
    restore({{key, kSuzuki.text}});
    EXPECT_EQ(aside(), 2U);
    const auto once = kept;
    restore({{key, kSuzuki.text}});
    EXPECT_EQ(kept, once);
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

TEST_F(BackupTest, what_comes_before_the_records_are_open_is_compared_once_they_are) {
    desk.state = {};
    desk.act(app::Started{"https://taiwa.example/", "", Language::Japanese, false});
    desk.act(app::BackupRead{{}, {kTanaka}});
    EXPECT_EQ(count(codec::Standing::New), 1U);
    desk.act(app::Loaded{StoreStatus::Open, {kTanaka}});
    EXPECT_EQ(count(codec::Standing::Same), 1U);
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
