// A backup is taken in beside what is here: nothing that is newer gives way, nothing that differs
// is lost, twice is once, and all of it can be undone.
#include <set>

#include "app/backups.h"
#include "codec/aside.h"

namespace {

using namespace backups;

struct RestoreTest : Backups {
    struct Two {
        PrepId prep;
        std::vector<StoredRecord> early;
        std::vector<StoredRecord> late;  // with one topic more
    };
    Two two_of_one_prep() {
        begin_with({kTanaka});
        Two two{.prep = desk.finished_prep({"0000000000000001"}), .early = made(), .late{}};
        act(app::ToggleTopic{two.prep, Topic::Work});
        act(app::ChooseResponse{two.prep, Topic::Work, Response::Advice});
        act(app::FinishPrep{two.prep});
        two.late = made();
        return two;
    }
};

TEST_F(RestoreTest, opening_changes_nothing_and_shows_what_would) {
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

TEST_F(RestoreTest, a_damaged_one_changes_nothing_at_all) {
    begin_with({kTanaka});
    const auto before = kept;
    act(app::BackupRead{codec::Fault::Altered});
    act(app::Restore{});
    EXPECT_EQ(kept, before);
    EXPECT_EQ(desk.state.backup->fault, codec::Fault::Altered);
}

TEST_F(RestoreTest, what_differs_stays_here_and_the_other_stands_aside_once) {
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

TEST_F(RestoreTest, in_whatever_order_two_of_them_come_every_text_is_there) {
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

TEST_F(RestoreTest, a_newer_prep_takes_the_place_of_the_one_here_and_an_older_one_does_not) {
    const auto [prep, early, late] = two_of_one_prep();
    restore(early);
    EXPECT_EQ(desk.prep(prep).items.size(), 2U) << "what is here is newer";
    begin_with(early);
    restore(late);
    EXPECT_EQ(desk.prep(prep).items.size(), 2U);
    EXPECT_EQ(aside(), 1U) << "what gave way can still be read";
    const auto once = kept;
    restore(late);
    EXPECT_EQ(kept, once);
}

TEST_F(RestoreTest, a_damaged_record_is_repaired_and_kept_aside) {
    const StoredRecord damaged{kTanaka.key, "damaged"};
    begin_with({damaged, kSato});
    restore({kTanaka});
    EXPECT_EQ(name("0000000000000001"), "田中");
    EXPECT_TRUE(desk.state.unreadable.empty());
    EXPECT_EQ(kept.at(kTanaka.key), kTanaka.text);
    EXPECT_EQ(aside(), 1U);
}

TEST_F(RestoreTest, what_this_version_does_not_know_is_kept_as_it_is) {
    begin_with({});
    const StoredRecord newer{"of-a-newer-version", "{\"v\":9}"};
    restore({newer});
    EXPECT_EQ(kept.at(newer.key), newer.text);
    const auto again = made();
    EXPECT_NE(std::ranges::find(again, newer), again.end());
}

TEST_F(RestoreTest, can_be_undone_as_a_whole) {
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

TEST_F(RestoreTest, where_nothing_can_be_stored_it_is_taken_in_for_now) {
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

TEST_F(RestoreTest, what_undoing_could_not_take_out_is_still_there_and_said) {
    begin_with({});
    restore({kSuzuki});
    desk.save_all();
    desk.act(app::UndoRestore{});
    const unsigned ticket = desk.the<app::WriteRecords>().ticket;
    EXPECT_TRUE(desk.state.notebook.partners.empty());
    act(app::StoreAnswered{ticket, StoreAnswer::Failed});
    EXPECT_EQ(desk.state.notebook.partners.size(), 1U);
    EXPECT_EQ(desk.state.notice, app::Notice::DeleteFailed);
}

TEST_F(RestoreTest, undoing_leaves_what_has_changed_since) {
    begin_with({});
    restore({kSuzuki, kTanaka});
    act(app::ChooseStage{{"0000000000000003"}, 2});
    act(app::UndoRestore{});
    EXPECT_EQ(desk.state.notebook.partners.size(), 1U);
    EXPECT_EQ(name("0000000000000003"), "鈴木");
}

TEST_F(RestoreTest, is_forgotten_with_its_screen) {
    begin_with({});
    restore({kSuzuki});
    act(app::GoTo{{app::Screen::Home, {}}});
    EXPECT_FALSE(desk.state.backup);
    act(app::UndoRestore{});
    EXPECT_EQ(desk.state.notebook.partners.size(), 1U);
}

TEST_F(RestoreTest, an_older_text_that_could_not_be_saved_does_not_come_after_it) {
    const auto [prep, early, late] = two_of_one_prep();
    begin_with(early);
    desk.state.unsaved = {{"prep/" + prep.text, early.back().text}};
    restore(late);
    EXPECT_TRUE(desk.state.unsaved.empty());
}

TEST_F(RestoreTest, what_stood_aside_elsewhere_stands_aside_here_once) {
    const std::string key = codec::aside_key("00ff", kSato.key);
    begin_with({kSato, {key, kSatoBefore.text}});
    restore({{key, kSuzuki.text}});
    EXPECT_EQ(aside(), 2U);
    const auto once = kept;
    restore({{key, kSuzuki.text}});
    EXPECT_EQ(kept, once);
}

TEST_F(RestoreTest, what_comes_before_the_records_are_open_is_compared_once_they_are) {
    desk.state = {};
    desk.act(app::Started{"https://taiwa.example/", "", Language::Japanese, false});
    desk.act(app::BackupRead{{}, {kTanaka}});
    EXPECT_EQ(count(codec::Standing::New), 1U);
    desk.act(app::Loaded{StoreStatus::Open, {kTanaka}});
    EXPECT_EQ(count(codec::Standing::Same), 1U);
}

}  // namespace
