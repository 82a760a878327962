// What a person sees when the store was robbed, and how she comes to what stands aside.
#include "app/link_actions.h"
#include "app/store_actions.h"
#include "platform/headless/backup.h"
#include "ui/person.h"

namespace {

using namespace person;
using app::StoreStatus;

using Recovery = InBothLanguages;
IN_BOTH_LANGUAGES(Recovery);

std::vector<codec::StoredRecord> records_of(const Person& person) {
    std::vector<codec::StoredRecord> records;
    for (const auto& [key, text] : person.world.store.records) records.push_back({key, text});
    return records;
}

// 田中 and a prep for him; then the store is emptied, and the shadow has it.
void rob(Person& person) {
    person.open();
    add_partner(person, "田中", Relation::Manager);
    prepare(person, "田中", {{Topic::Career, Response::Listen}});
    person.world.store.shadow = records_of(person);
    person.world.store.records.clear();
}

TEST_P(Recovery, both_stand_side_by_side_with_their_counts_and_nothing_else_can_be_pressed) {
    Person person(1, GetParam());
    rob(person);
    const std::size_t writes = person.world.store.writes;
    person.restart();
    EXPECT_EQ(person.title(), person.say(Text::RecoveryTitle));
    EXPECT_TRUE(person.shows(
        person.say(Text::KeepingTally, {{"partners", "1"}, {"preps", "1"}, {"talks", "0"}})));
    EXPECT_TRUE(person.shows(
        person.say(Text::KeepingTally, {{"partners", "0"}, {"preps", "0"}, {"talks", "0"}})));
    EXPECT_TRUE(person.shows(Text::KeepingNothing));
    EXPECT_EQ(person.nodes(Button).size(), 3U);
    EXPECT_EQ(person.world.store.writes, writes);

    person.press(Text::RecoveryTakeShadow);
    EXPECT_EQ(person.title(), person.say(Text::TabHome));
    person.restart();
    person.go_to_tab(Text::TabPartners);
    EXPECT_TRUE(person.shows("田中"));
    person.go_to_tab(Text::TabSettings);
    EXPECT_FALSE(person.has(Button, person.say(Text::AsideTitle))) << "nothing had to give way";
}

TEST_P(Recovery, both_are_written_into_a_file_before_the_answer) {
    Person person(1, GetParam());
    rob(person);
    person.restart();
    const std::size_t writes = person.world.store.writes;
    person.press(Text::RecoveryBackup);
    EXPECT_TRUE(person.shows(Text::NoticeFileSaved));
    EXPECT_EQ(person.world.store.writes, writes);
    EXPECT_EQ(person.title(), person.say(Text::RecoveryTitle));

    Person next(2, GetParam());
    next.open();
    next.dispatch(app::LinkArrived{platform::headless::text_of(person.world.backups.back())});
    next.press(Text::RestoreTake);
    next.go_to_tab(Text::TabPartners);
    EXPECT_TRUE(next.shows("田中"));
}

TEST_P(Recovery, what_was_not_chosen_is_found_in_the_settings_and_put_back) {
    Person person(1, GetParam());
    rob(person);
    person.restart();
    person.press(Text::RecoveryTakeFound);
    person.go_to_tab(Text::TabPartners);
    EXPECT_FALSE(person.shows("田中"));

    person.restart();
    person.go_to_tab(Text::TabSettings);
    person.press(Text::AsideTitle);
    EXPECT_TRUE(person.shows("田中"));
    EXPECT_TRUE(person.shows(Text::KeepingPrep));
    person.press(Text::AsideWriteOut);
    ASSERT_EQ(person.world.files.size(), 1U);
    EXPECT_NE(person.world.files[0].text.find("田中"), std::string::npos);

    person.press(Text::AsideDelete);
    EXPECT_TRUE(person.shows(Text::AsideNone));
    person.press(Text::RecordUndo);
    EXPECT_TRUE(person.shows(Text::KeepingPrep));

    person.press(Text::AsidePutBack);
    EXPECT_TRUE(person.shows(Text::AsideNone));
    person.restart();
    person.go_to_tab(Text::TabPartners);
    EXPECT_TRUE(person.shows("田中"));
}

TEST_P(Recovery, a_store_that_cannot_be_read_says_so_and_comes_back_from_the_shadow) {
    Person person(1, GetParam());
    person.open();
    add_partner(person, "田中", Relation::Manager);
    person.world.store.shadow = records_of(person);
    person.world.store.status = StoreStatus::Refused;
    person.restart();
    EXPECT_TRUE(person.shows(Text::RecoveryUnreadable));
    EXPECT_FALSE(person.shows(Text::RecoveryFound));
    person.press(Text::RecoveryTakeShadow);
    EXPECT_FALSE(person.shows(Text::BannerRefused));
    person.restart();
    person.go_to_tab(Text::TabPartners);
    EXPECT_TRUE(person.shows("田中"));
}

TEST_P(Recovery, a_link_is_read_first_and_the_question_comes_after_it) {
    Person sato(2, GetParam());
    const std::string link = link_from_sato(sato, {{Topic::Career, Response::Listen}});
    Person person(1, GetParam());
    rob(person);
    person.restart(link);
    EXPECT_EQ(person.title(), person.say(Text::ReceivedTitle));
    person.press(Text::Back);
    EXPECT_EQ(person.title(), person.say(Text::RecoveryTitle));
}

TEST_P(Recovery, what_is_damaged_in_its_place_can_be_written_out) {
    Person person(1, GetParam());
    person.world.store.records["prep/0000000000000009"] = "{\"damaged";
    person.open();
    person.go_to_tab(Text::TabSettings);
    person.press(Text::AsideTitle);
    person.press(Text::AsideWriteOut);
    ASSERT_EQ(person.world.files.size(), 1U);
    EXPECT_NE(person.world.files[0].text.find("{\"damaged"), std::string::npos);
}

}  // namespace
