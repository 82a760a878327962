// A person makes a backup, loses her device, and has all of it again on the next one.
#include "app/backup_actions.h"
#include "app/lock_actions.h"
#include "app/store_actions.h"
#include "platform/headless/backup.h"
#include "ui/person.h"

namespace {

using namespace person;

using BackupFlow = InBothLanguages;
IN_BOTH_LANGUAGES(BackupFlow);

std::string make_backup(Person& person) {
    person.go_to_tab(Text::TabSettings);
    person.press(Text::BackupTitle);
    person.press(Text::BackupMake);
    return platform::headless::text_of(person.world.backups.back());
}

void choose(Person& person, std::string file) {
    person.world.file = std::move(file);
    person.go_to_tab(Text::TabSettings);
    person.press(Text::BackupTitle);
    person.press(Text::BackupChoose);
}

TEST_P(BackupFlow, a_new_device_has_what_the_lost_one_had) {
    Person old(1, GetParam());
    old.open();
    add_partner(old, "田中", Relation::Manager);
    prepare(old, "田中", {{Topic::Career, Response::Listen}});
    const std::string file = make_backup(old);
    EXPECT_EQ(old.world.backups.back().name, "taiwa-2026-11-22.txt");
    EXPECT_FALSE(old.shows(Text::BackupNever)) << "it says when the last one was made";

    Person next(2, GetParam());
    next.open();
    choose(next, file);
    EXPECT_EQ(next.title(), next.say(Text::RestoreTitle));
    EXPECT_TRUE(next.shows(
        next.say(Text::KeepingTally, {{"partners", "1"}, {"preps", "1"}, {"talks", "0"}})));
    EXPECT_EQ(next.world.store.writes, 0U) << "nothing has changed yet";
    next.press(Text::RestoreTake);
    EXPECT_TRUE(next.shows(Text::RestoreDone));
    EXPECT_TRUE(next.shows(Text::SavingSaved));
    next.restart();
    next.go_to_tab(Text::TabPartners);
    EXPECT_TRUE(next.shows("田中"));

    choose(next, file);
    EXPECT_TRUE(next.shows(Text::RestoreNothing));
}

TEST_P(BackupFlow, is_offered_after_five_days_where_the_browser_may_take_the_records_away) {
    Person person(1, GetParam());
    person.open();
    add_partner(person, "田中", Relation::Manager);
    person.pass(std::chrono::minutes{1});
    prepare(person, "田中", {{Topic::Career, Response::Listen}});
    person.go_to_tab(Text::TabHome);
    EXPECT_FALSE(person.shows(Text::BackupDue));
    person.pass(std::chrono::days{5});
    person.go_to_tab(Text::TabHome);
    EXPECT_TRUE(person.shows(Text::BackupDue));
    person.dispatch(app::StorageTold{.is_persisted = true, .is_installed = false});
    EXPECT_FALSE(person.shows(Text::BackupDue));
    person.dispatch(app::StorageTold{});
    person.press(Text::BackupTitle);
    EXPECT_TRUE(person.shows(Text::BackupNotKept));
    person.press(Text::BackupMake);
    person.go_to_tab(Text::TabHome);
    EXPECT_FALSE(person.shows(Text::BackupDue));
}

TEST_P(BackupFlow, what_was_restored_is_taken_back_in_one_press) {
    Person old(1, GetParam());
    old.open();
    add_partner(old, "田中", Relation::Manager);
    const std::string file = make_backup(old);
    Person next(2, GetParam());
    next.open();
    choose(next, file);
    next.press(Text::RestoreTake);
    next.press(Text::RestoreUndo);
    EXPECT_TRUE(next.shows(Text::RestoreBody));
    next.go_to_tab(Text::TabPartners);
    EXPECT_FALSE(next.shows("田中"));
}

TEST_P(BackupFlow, closed_with_words_it_opens_with_them_alone) {
    Person old(1, GetParam());
    old.open();
    add_partner(old, "田中", Relation::Manager);
    old.go_to_tab(Text::TabSettings);
    old.press(Text::BackupTitle);
    old.press(Text::BackupClose);
    EXPECT_TRUE(old.shows(old.world.key_words));
    old.press(Text::BackupMake);
    const std::string file = platform::headless::text_of(old.world.backups.back());

    Person next(2, GetParam());
    next.open();
    choose(next, file);
    EXPECT_TRUE(next.shows(Text::RestoreClosed));
    next.type(Text::ClosedWords, "あさ");
    next.press(Text::ClosedOpen);
    EXPECT_TRUE(next.shows(Text::RestoreWrongWords));
    next.type(Text::ClosedWords, old.world.key_words);
    next.press(Text::ClosedOpen);
    next.press(Text::RestoreTake);
    next.go_to_tab(Text::TabPartners);
    EXPECT_TRUE(next.shows("田中"));

    old.press(Text::BackupClosedForget);
    old.press(Text::BackupMake);
    EXPECT_EQ(old.world.backups.back().words, "");
}

TEST_P(BackupFlow, says_what_closes_links_is_not_in_it_where_it_is_not) {
    Person old(1, GetParam());
    old.open();
    add_partner(old, "田中", Relation::Manager);
    old.dispatch(app::MakeWords{old.state().notebook.partners.begin()->first});
    const std::string plain = make_backup(old);
    old.press(Text::BackupClose);
    old.press(Text::BackupMake);
    const std::vector<codec::StoredRecord> closed = old.world.backups.back().records;
    Person next(2, GetParam());
    next.open();
    choose(next, plain);
    EXPECT_TRUE(next.shows(Text::RestoreNoLocks));
    next.dispatch(app::BackupRead{{}, closed});
    EXPECT_FALSE(next.shows(Text::RestoreNoLocks));
}

TEST_P(BackupFlow, the_app_on_the_home_screen_offers_to_move_in_while_it_is_empty) {
    Person old(1, GetParam());
    old.open();
    EXPECT_FALSE(old.shows(Text::MoveInTitle)) << "in the browser there is nowhere to move from";
    add_partner(old, "田中", Relation::Manager);
    const std::string file = make_backup(old);
    Person next(2, GetParam());
    next.open();
    next.dispatch(app::StorageTold{.is_persisted = false, .is_installed = true});
    for (const Text step : {Text::MoveIn1, Text::MoveIn2, Text::MoveIn3}) {
        EXPECT_TRUE(next.shows(step));
    }
    next.world.file = file;
    next.press(Text::BackupChoose);
    next.press(Text::RestoreTake);
    next.press(Text::GoHome);
    EXPECT_FALSE(next.shows(Text::MoveInTitle));
}

TEST_P(BackupFlow, one_that_was_cut_off_is_refused_in_a_sentence) {
    Person old(1, GetParam());
    old.open();
    std::string file = make_backup(old);
    file.pop_back();
    Person next(2, GetParam());
    next.open();
    choose(next, file);
    EXPECT_TRUE(next.shows(Text::RestoreFault));
    EXPECT_TRUE(next.shows(Text::FaultNothingWritten));
    EXPECT_EQ(next.world.store.writes, 0U);
}

}  // namespace
