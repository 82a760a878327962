// A person makes a backup, loses her device, and has all of it again on the next one.
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
