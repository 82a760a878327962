// What a person sees when something is wrong: links, records, the store, a second tab.
#include <algorithm>

#include "app/link_actions.h"
#include "app/store_actions.h"
#include "platform/headless/capsule.h"
#include "ui/person.h"

namespace {

using namespace person;
using app::StoreStatus;

using Trouble = InBothLanguages;
IN_BOTH_LANGUAGES(Trouble);

// The sentence is there, with what to do; nothing is written; the way home is one press.
void expect_fault(Person& person, const std::string& link, Text sentence) {
    person.restart(link);
    EXPECT_EQ(person.title(), person.say(Text::FaultTitle)) << link;
    EXPECT_TRUE(person.shows(sentence)) << link;
    EXPECT_TRUE(person.shows(Text::FaultNothingWritten));
    EXPECT_FALSE(person.has(Button, person.say(Text::ReceivedTakeIn)));
    EXPECT_EQ(person.world.store.writes, 0U);
    person.press(Text::GoHome);
    EXPECT_EQ(person.title(), person.say(Text::TabHome));
}

TEST_P(Trouble, each_fault_of_a_link_has_its_own_sentence) {
    Person sato(1, GetParam());
    const std::string link = link_from_sato(sato, {{Topic::Career, Response::Listen}});
    Person tanaka(2, GetParam());
    std::string altered = link;
    altered[altered.size() - 4] = altered[altered.size() - 4] == 'A' ? 'B' : 'A';
    expect_fault(tanaka, "これはリンクではない", Text::FaultForeign);
    expect_fault(tanaka, link.substr(0, link.size() / 2), Text::FaultCut);
    expect_fault(tanaka, altered, Text::FaultAltered);
    expect_fault(tanaka, "p9" + link.substr(2), Text::FaultNewer);
    // Sealed well, but the document in it is of another version or no document at all.
    expect_fault(tanaka, platform::headless::seal(std::vector<std::uint8_t>{0xA1, 0x61, 'v', 9}),
                 Text::FaultNewer);
    expect_fault(tanaka, platform::headless::seal(std::vector<std::uint8_t>{1, 2, 3}),
                 Text::FaultAltered);
}

TEST_P(Trouble, where_no_link_can_be_opened_it_says_what_is_needed) {
    Person tanaka(2, GetParam());
    tanaka.open();
    tanaka.dispatch(app::LinkUnsealed{{}, codec::Fault::Insecure});
    EXPECT_EQ(tanaka.title(), tanaka.say(Text::FaultTitle));
    EXPECT_TRUE(tanaka.shows(Text::FaultInsecure));
}

TEST_P(Trouble, a_cut_link_is_never_read_as_a_whole_one) {
    Person sato(1, GetParam());
    const std::string link = link_from_sato(sato, {{Topic::Career, Response::Listen}});
    for (std::size_t length = 3; length < link.size(); ++length) {
        EXPECT_EQ(platform::headless::unseal(link.substr(0, length)).fault, codec::Fault::Cut);
    }
}

TEST_P(Trouble, a_whole_message_can_be_pasted) {
    Person sato(1, GetParam());
    link_from_sato(sato, {{Topic::Career, Response::Listen}});
    Person tanaka(2, GetParam());
    tanaka.open();
    tanaka.press(Text::TabPartners);
    tanaka.press(Text::PartnersPaste);
    EXPECT_TRUE(tanaka.node(Button, tanaka.say(Text::PasteOpen)).disabled);
    tanaka.type(Text::PasteField, "1on1の準備です。\n" + sato.link() + "\nよろしく");
    tanaka.press(Text::PasteOpen);
    EXPECT_EQ(tanaka.title(), tanaka.say(Text::ReceivedTitle));
    EXPECT_TRUE(tanaka.shows(tanaka.name_of(Topic::Career)));
    tanaka.press(Text::Back);
    EXPECT_EQ(tanaka.title(), tanaka.say(Text::TabPartners));
}

TEST_P(Trouble, a_record_that_cannot_be_read_is_told_of_and_the_rest_works) {
    Person sato(1, GetParam());
    sato.open();
    add_partner(sato, "田中", Relation::Manager);
    sato.world.store.records["prep/00000000000000aa"] = "{\"v\":1";
    sato.world.store.records["settings"] = "damaged";
    sato.restart();
    EXPECT_TRUE(sato.shows(sato.say(Text::BannerUnreadable, {{"count", "2"}})));
    sato.press(Text::TabPartners);
    sato.press_row("田中");
    EXPECT_EQ(sato.title(), "田中");
    sato.go_to_tab(Text::TabSettings);
    sato.type(Text::SettingsMyName, "佐藤");
    sato.restart();
    EXPECT_TRUE(sato.shows(sato.say(Text::BannerUnreadable, {{"count", "1"}})));
    sato.go_to_tab(Text::TabSettings);
    sato.press(Text::AsideTitle);
    EXPECT_TRUE(sato.shows(Text::KeepingUnreadable)) << "it has given way, and can be had";
    EXPECT_FALSE(sato.has(Button, sato.say(Text::AsidePutBack))) << "there is nothing to put back";
    EXPECT_TRUE(sato.has(Button, sato.say(Text::AsideDelete)));
    EXPECT_EQ(sato.world.store.records.at("prep/00000000000000aa"), "{\"v\":1");
    EXPECT_EQ(std::ranges::count(sato.world.store.records, std::string("damaged"),
                                 &std::pair<const std::string, std::string>::second),
              1);
}

TEST_P(Trouble, without_a_store_the_app_works_and_says_that_nothing_is_kept) {
    for (const auto& [status, banner] : {std::pair{StoreStatus::Missing, Text::BannerMissing},
                                         std::pair{StoreStatus::Refused, Text::BannerRefused}}) {
        Person sato(1, GetParam());
        sato.world.store.status = status;
        sato.open();
        EXPECT_TRUE(sato.shows(banner));
        add_partner(sato, "田中", Relation::Manager);
        prepare(sato, "田中", {{Topic::Career, Response::Listen}});
        EXPECT_EQ(sato.title(), sato.say(Text::PrepTitle));
        EXPECT_TRUE(sato.shows(banner));
        EXPECT_FALSE(sato.shows(Text::SavingSaved));
        EXPECT_EQ(sato.has(Button, sato.say(Text::SavingAgain)), status == StoreStatus::Refused)
            << "without a store it could never succeed";
    }
}

TEST_P(Trouble, records_that_the_browser_has_thrown_away_are_told_of) {
    Person sato(1, GetParam());
    sato.open();
    EXPECT_FALSE(sato.shows(Text::BannerLost));
    sato.world.store.lost = true;
    sato.restart();
    EXPECT_TRUE(sato.shows(Text::BannerLost));
    sato.go_to_tab(Text::TabSettings);
    EXPECT_TRUE(sato.shows(Text::BannerLost)) << "on every screen, until it is closed";
}

TEST_P(Trouble, a_store_that_somebody_emptied_is_told_of_and_filled_again) {
    Person sato(1, GetParam());
    sato.open();
    add_partner(sato, "田中", Relation::Manager);
    prepare(sato, "田中", {{Topic::Career, Response::Listen}});
    auto stored = std::exchange(sato.world.store.records, {});
    EXPECT_FALSE(sato.shows(Text::BannerWrittenAgain));
    sato.dispatch(app::StoreEmptied{});
    EXPECT_TRUE(sato.shows(Text::BannerWrittenAgain));
    for (const auto& [key, text] : stored) EXPECT_EQ(sato.world.store.records[key], text) << key;
    sato.restart();
    EXPECT_FALSE(sato.shows(Text::BannerWrittenAgain));
}

TEST_P(Trouble, what_could_not_be_saved_is_saved_by_pressing_again) {
    Person sato(1, GetParam());
    sato.open();
    add_partner(sato, "田中", Relation::Manager);
    sato.press(Text::Prepare);
    sato.world.store.fail_write(1);
    sato.press(Checkbox, sato.name_of(Topic::Career));
    EXPECT_TRUE(sato.shows(Text::SavingFailed));
    EXPECT_EQ(sato.announcement(), sato.say(Text::SavingFailed));
    EXPECT_TRUE(sato.node(Checkbox, sato.name_of(Topic::Career)).checked) << "nothing is lost";
    sato.press(Text::SavingAgain);
    EXPECT_FALSE(sato.shows(Text::SavingFailed));
    EXPECT_EQ(sato.announcement(), sato.say(Text::SavingSaved));
    sato.restart();
    EXPECT_TRUE(sato.shows(Text::HomeDraft));
}

TEST_P(Trouble, a_full_device_is_named_until_there_is_room_again) {
    Person sato(1, GetParam());
    sato.open();
    sato.world.store.full = true;
    add_partner(sato, "田中", Relation::Manager);
    EXPECT_TRUE(sato.shows(Text::SavingFull));
    sato.press(Text::SavingAgain);
    EXPECT_TRUE(sato.shows(Text::SavingFull));
    sato.world.store.full = false;
    sato.press(Text::SavingAgain);
    EXPECT_EQ(sato.announcement(), sato.say(Text::SavingSaved));
    sato.restart();
    EXPECT_EQ(sato.state().notebook.partners.size(), 1U);
}

TEST_P(Trouble, every_single_write_may_fail_and_nothing_is_lost) {
    for (std::size_t failing = 1; failing <= 5; ++failing) {
        Person sato(1, GetParam());
        sato.open();
        sato.world.store.fail_write(failing);
        add_partner(sato, "田中", Relation::Manager);
        prepare(sato, "田中", {{Topic::Career, Response::Listen}});
        sato.press(Text::PrepEdit);
        if (sato.has(Button, sato.say(Text::SavingAgain))) sato.press(Text::SavingAgain);
        sato.restart();
        EXPECT_TRUE(sato.shows(Text::HomeReady)) << failing;
        EXPECT_TRUE(sato.shows(sato.name_of(Topic::Career))) << failing;
    }
}

TEST_P(Trouble, a_second_tab_reads_until_the_first_one_closes) {
    Person first(1, GetParam());
    first.open();
    add_partner(first, "田中", Relation::Manager);
    Person second(2, GetParam());
    second.world.store.records = first.world.store.records;
    second.world.store.reader = true;
    second.open();
    second.dispatch(app::RoleGiven{app::Role::Reader});
    EXPECT_TRUE(second.shows(Text::BannerReader));
    second.press(Text::TabPartners);
    second.press_row("田中");
    second.press(Text::Prepare);
    EXPECT_EQ(second.title(), "田中") << "nothing begins here";
    EXPECT_EQ(second.announcement(), second.say(Text::NoticeReader));
    EXPECT_EQ(second.world.store.writes, 0U);

    prepare(first, "田中", {{Topic::Career, Response::Listen}});
    second.world.store.records = first.world.store.records;
    second.world.store.reader = false;
    second.dispatch(app::RoleGiven{app::Role::Writer});
    EXPECT_FALSE(second.shows(Text::BannerReader));
    EXPECT_TRUE(second.shows(second.name_of(Topic::Career))) << "what the first tab wrote";
    second.press(Text::PartnerStart);
    EXPECT_TRUE(second.world.store.writes > 0);
}

TEST_P(Trouble, a_second_tab_follows_the_first_and_takes_over_when_that_is_pressed) {
    Person first(1, GetParam());
    first.open();
    add_partner(first, "田中", Relation::Manager);
    Person second(2, GetParam());
    second.world.store.records = first.world.store.records;
    second.world.store.reader = true;
    second.open();
    second.dispatch(app::RoleGiven{app::Role::Reader});
    second.press(Text::TabPartners);
    second.press_row("田中");
    // What stands on the screen is deleted in the other tab.
    second.world.store.records.clear();
    second.dispatch(app::RecordsChanged{});
    EXPECT_FALSE(second.shows("田中"));
    second.world.store.records = first.world.store.records;
    second.dispatch(app::RecordsChanged{});
    second.go_to_tab(Text::TabPartners);
    second.press(Text::BannerReaderHere);
    EXPECT_FALSE(second.shows(Text::BannerReader));
    EXPECT_EQ(second.announcement(), second.say(Text::NoticeWritesHere));
    second.go_to_tab(Text::TabSettings);
    second.type(Text::SettingsMyName, "佐藤");
    EXPECT_TRUE(second.world.store.writes > 0);
}

TEST_P(Trouble, what_was_pressed_is_said_while_the_other_tab_gives_the_writing_away) {
    Person second(2, GetParam());
    second.open();
    second.dispatch(app::RoleGiven{app::Role::Asking});
    EXPECT_FALSE(second.shows(Text::BannerAsking)) << "nobody has pressed, and it is short";
    second.dispatch(app::RoleGiven{app::Role::Reader});
    second.world.takes_role = false;
    second.press(Text::BannerReaderHere);
    second.dispatch(app::RoleGiven{app::Role::Asking});
    EXPECT_TRUE(second.shows(Text::BannerAsking));
    second.dispatch(app::RoleGiven{app::Role::Reader});
    EXPECT_FALSE(second.shows(Text::BannerAsking));
}

}  // namespace
