#include <set>

#include "app/desk.h"
#include "app/guard_actions.h"
#include "app/prep_actions.h"
#include "app/route_actions.h"
#include "app/store_actions.h"

namespace {

using namespace desk;
using app::Saving;
using app::StoreAnswer;
using app::StoreAnswered;
using app::StoreStatus;

app::WriteRecords name_myself(Desk& desk, const std::string& name) {
    desk.act(app::EditMyName{name});
    return desk.the<app::WriteRecords>();
}

TEST(Saving, nothing_is_called_saved_before_the_store_answers) {
    Desk desk;
    EXPECT_EQ(desk.state.saving, Saving::Nothing);
    const auto write = name_myself(desk, "佐藤");
    EXPECT_EQ(desk.state.saving, Saving::Pending);
    desk.act(StoreAnswered{write.ticket, StoreAnswer::Saved});
    EXPECT_EQ(desk.state.saving, Saving::Saved);
}

TEST(Saving, it_is_saved_only_when_the_last_of_several_writes_is) {
    Desk desk;
    const auto first = name_myself(desk, "佐");
    const auto second = name_myself(desk, "佐藤");
    desk.act(StoreAnswered{first.ticket, StoreAnswer::Saved});
    EXPECT_EQ(desk.state.saving, Saving::Pending);
    desk.act(StoreAnswered{second.ticket, StoreAnswer::Saved});
    EXPECT_EQ(desk.state.saving, Saving::Saved);
}

TEST(Saving, an_answer_that_nobody_waits_for_changes_nothing) {
    Desk desk;
    const auto write = name_myself(desk, "佐藤");
    desk.act(StoreAnswered{write.ticket + 7, StoreAnswer::Saved});
    EXPECT_EQ(desk.state.saving, Saving::Pending);
}

TEST(Saving, a_failed_write_keeps_its_text_until_saving_again_writes_it) {
    Desk desk;
    const auto write = name_myself(desk, "佐藤");
    desk.act(StoreAnswered{write.ticket, StoreAnswer::Failed});
    EXPECT_EQ(desk.state.saving, Saving::Failed);
    ASSERT_EQ(desk.state.unsaved.size(), 1U);
    EXPECT_EQ(desk.state.unsaved.at("settings"), write.records[0].text);

    desk.act(app::SaveAgain{});
    const auto again = desk.the<app::WriteRecords>();
    EXPECT_EQ(again.records, write.records);
    EXPECT_EQ(desk.state.saving, Saving::Pending);
    desk.act(StoreAnswered{again.ticket, StoreAnswer::Saved});
    EXPECT_EQ(desk.state.saving, Saving::Saved);
    EXPECT_TRUE(desk.state.unsaved.empty());
}

TEST(Saving, a_full_device_has_its_own_word) {
    Desk desk;
    const auto write = name_myself(desk, "佐藤");
    desk.act(StoreAnswered{write.ticket, StoreAnswer::Full});
    EXPECT_EQ(desk.state.saving, Saving::Full);
    EXPECT_TRUE(desk.state.unsaved.contains("settings"));
}

TEST(Saving, a_newer_write_on_its_way_wins_over_one_that_failed) {
    Desk desk;
    const auto older = name_myself(desk, "佐");
    const auto newer = name_myself(desk, "佐藤");
    desk.act(StoreAnswered{older.ticket, StoreAnswer::Failed});
    EXPECT_TRUE(desk.state.unsaved.empty());
    desk.act(StoreAnswered{newer.ticket, StoreAnswer::Saved});
    EXPECT_EQ(desk.state.saving, Saving::Saved);
}

TEST(Saving, a_newer_write_takes_the_place_of_text_that_could_not_be_saved) {
    Desk desk;
    const auto older = name_myself(desk, "佐");
    desk.act(StoreAnswered{older.ticket, StoreAnswer::Failed});
    const auto newer = name_myself(desk, "佐藤");
    EXPECT_TRUE(desk.state.unsaved.empty());
    desk.act(app::SaveAgain{});
    EXPECT_FALSE(desk.asks_for<app::WriteRecords>());
    desk.act(StoreAnswered{newer.ticket, StoreAnswer::Saved});
    EXPECT_EQ(desk.state.saving, Saving::Saved);
}

TEST(Saving, what_could_not_be_read_again_is_not_written_and_says_which_text_is_too_long) {
    Desk desk;
    name_myself(desk, "佐藤");
    desk.save_all();
    desk.act(app::EditWatched{"見" + std::string(codec::kLargestRecord, 'n')});
    EXPECT_FALSE(desk.asks_for<app::WriteRecords>());
    EXPECT_EQ(desk.state.saving, Saving::Failed);
    EXPECT_EQ(desk.state.unsaved.size(), 1U);
    ASSERT_TRUE(desk.state.too_large);
    EXPECT_EQ(desk.state.too_large->longest, "見nnnnnnnnnnnnnnn");
    desk.act(app::SaveAgain{});
    EXPECT_FALSE(desk.asks_for<app::WriteRecords>());
    EXPECT_EQ(desk.state.unsaved.size(), 1U);

    desk.act(app::EditWatched{"短い"});
    desk.save_all();
    EXPECT_FALSE(desk.state.too_large);
    EXPECT_EQ(desk.state.saving, Saving::Saved);
}

TEST(Saving, one_that_is_too_large_holds_nobody_else_back) {
    Desk desk;
    desk.act(app::EditWatched{std::string(codec::kLargestRecord, 'n')});
    const PartnerId partner = desk.add_partner("田中");
    desk.act(StoreAnswered{desk.state.last_ticket, StoreAnswer::Failed});
    EXPECT_EQ(desk.state.unsaved.size(), 2U);
    desk.act(app::SaveAgain{});
    const auto write = desk.the<app::WriteRecords>();
    ASSERT_EQ(write.records.size(), 1U);
    EXPECT_EQ(write.records[0].key, "partner/" + partner.text);
    desk.save_all();
    EXPECT_EQ(desk.state.unsaved.size(), 1U);
    EXPECT_TRUE(desk.state.too_large);
    EXPECT_EQ(desk.state.saving, Saving::Failed);
}

TEST(Saving, one_record_saved_does_not_hide_another_that_is_not) {
    Desk desk;
    const auto name = name_myself(desk, "佐藤");
    desk.act(app::AddPartner{"田中", Relation::Peer, app::AfterAdding::ShowPartner});
    const auto partner = desk.the<app::WriteRecords>();
    desk.act(StoreAnswered{name.ticket, StoreAnswer::Failed});
    desk.act(StoreAnswered{partner.ticket, StoreAnswer::Saved});
    EXPECT_EQ(desk.state.saving, Saving::Failed);
    EXPECT_TRUE(desk.state.unsaved.contains("settings"));
}

TEST(Saving, without_a_store_nothing_is_written_and_nothing_is_called_saved) {
    for (const StoreStatus status : {StoreStatus::Missing, StoreStatus::Refused}) {
        Desk desk;
        desk.act(app::Loaded{status, {}});
        desk.act(app::EditMyName{"佐藤"});
        EXPECT_FALSE(desk.asks_for<app::WriteRecords>());
        EXPECT_EQ(desk.state.saving, Saving::Failed);
        EXPECT_EQ(desk.state.notebook.settings.my_name, "佐藤");
        EXPECT_TRUE(desk.state.unsaved.contains("settings"));
    }
}

TEST(Saving, the_browser_is_asked_to_persist_once_after_the_first_real_save) {
    Desk desk;
    const auto refused = name_myself(desk, "佐");
    desk.act(StoreAnswered{refused.ticket, StoreAnswer::Failed});
    EXPECT_FALSE(desk.asks_for<app::AskToPersist>());
    const auto first = name_myself(desk, "佐藤");
    desk.act(StoreAnswered{first.ticket, StoreAnswer::Saved});
    EXPECT_TRUE(desk.asks_for<app::AskToPersist>());
    const auto second = name_myself(desk, "佐藤花子");
    desk.act(StoreAnswered{second.ticket, StoreAnswer::Saved});
    EXPECT_FALSE(desk.asks_for<app::AskToPersist>());
}

TEST(Saving, an_update_is_taken_over_only_when_everything_is_saved) {
    Desk desk;
    desk.act(app::UpdateFound{});
    EXPECT_TRUE(desk.state.update_ready);
    const auto write = name_myself(desk, "佐藤");
    desk.act(app::AcceptUpdate{});
    EXPECT_FALSE(desk.asks_for<app::TakeOverUpdate>());
    desk.act(StoreAnswered{write.ticket, StoreAnswer::Failed});
    desk.act(app::AcceptUpdate{});
    EXPECT_FALSE(desk.asks_for<app::TakeOverUpdate>());
    desk.act(app::SaveAgain{});
    desk.save_all();
    desk.act(app::AcceptUpdate{});
    EXPECT_TRUE(desk.asks_for<app::TakeOverUpdate>());
}

TEST(Saving, reading_again_leaves_what_could_not_be_saved_on_the_screen) {
    Desk desk;
    const auto write = name_myself(desk, "佐藤");
    desk.act(StoreAnswered{write.ticket, StoreAnswer::Failed});
    desk.act(app::Loaded{StoreStatus::Open, {}});
    EXPECT_EQ(desk.state.notebook.settings.my_name, "佐藤");
}

TEST(Saving, an_update_that_has_to_wait_says_why) {
    Desk desk;
    name_myself(desk, "佐藤");
    desk.act(app::AcceptUpdate{});
    EXPECT_EQ(desk.state.notice, app::Notice::SaveFirst);
}

// A desk with one record of each kind, one that cannot be read, and a prep that is only looked at.
Desk with_records() {
    Desk desk;
    desk.act(app::Loaded{app::StoreStatus::Open, {{"prep/00000000000000aa", "{}"}}});
    const PartnerId partner = desk.add_partner("田中");
    desk.finished_prep(partner);
    desk.act(app::FinishTalk{desk.start_talk(partner)});
    desk.start_prep(partner);
    desk.save_all();
    return desk;
}

TEST(Emptied, a_store_that_somebody_emptied_gets_all_that_is_known_again) {
    Desk desk = with_records();
    desk.act(app::StoreEmptied{});
    std::set<std::string> keys;
    for (const auto& write : desk.asked<app::WriteRecords>()) {
        for (const auto& record : write.records) {
            EXPECT_TRUE(keys.insert(record.key).second) << record.key;
        }
    }
    EXPECT_EQ(keys.size(), 5U) << "partner, prep, talk, settings, and what cannot be read";
    EXPECT_TRUE(keys.contains("prep/00000000000000aa"));
    EXPECT_FALSE(keys.contains("prep/" + desk.state.looked_at->text));
    EXPECT_TRUE(desk.state.written_again);
    EXPECT_EQ(desk.state.saving, Saving::Pending);
    desk.save_all();
    EXPECT_EQ(desk.state.saving, Saving::Saved);
}

TEST(Emptied, only_the_writer_who_has_read_writes_again_and_only_what_there_is) {
    Desk reader = with_records();
    reader.act(app::RoleGiven{app::Role::Reader});
    reader.act(app::StoreEmptied{});
    EXPECT_FALSE(reader.asks_for<app::WriteRecords>());

    Desk erasing = with_records();
    erasing.act(app::EraseEverything{});
    erasing.act(app::StoreEmptied{});
    EXPECT_FALSE(erasing.asks_for<app::WriteRecords>());

    Desk empty;
    empty.act(app::StoreEmptied{});
    EXPECT_FALSE(empty.asks_for<app::WriteRecords>());
    EXPECT_FALSE(empty.state.written_again);
}

TEST(Erasing, everything_goes_together_and_only_when_the_store_says_so) {
    Desk desk;
    desk.act(app::Loaded{StoreStatus::Open, {{"prep/broken", "?"}}});
    desk.add_partner("田中");
    name_myself(desk, "佐藤");
    desk.save_all();
    desk.act(app::EraseEverything{});
    const auto erase = desk.the<app::EraseAll>();
    EXPECT_EQ(desk.state.notebook.partners.size(), 1U) << "not erased yet";
    desk.act(StoreAnswered{erase.ticket, StoreAnswer::Saved});
    EXPECT_TRUE(desk.state.notebook.partners.empty());
    EXPECT_TRUE(desk.state.unreadable.empty());
    EXPECT_EQ(desk.state.notebook.settings.my_name, "");
    EXPECT_EQ(desk.state.notice, app::Notice::Erased);
}

TEST(Erasing, what_could_not_be_erased_is_still_there_and_says_so) {
    Desk desk;
    desk.add_partner("田中");
    desk.save_all();
    desk.act(app::EraseEverything{});
    desk.act(StoreAnswered{desk.the<app::EraseAll>().ticket, StoreAnswer::Failed});
    EXPECT_EQ(desk.state.notebook.partners.size(), 1U);
    EXPECT_EQ(desk.state.notice, app::Notice::EraseFailed);
    desk.act(app::EraseEverything{});
    EXPECT_TRUE(desk.asks_for<app::EraseAll>()) << "and can be tried again";
}

TEST(Erasing, a_tab_that_reads_erases_nothing) {
    Desk desk;
    desk.act(app::RoleGiven{app::Role::Reader});
    desk.act(app::EraseEverything{});
    EXPECT_TRUE(desk.effects.empty());
    EXPECT_EQ(desk.state.notice, app::Notice::ReaderCannotEdit);
}

}  // namespace
