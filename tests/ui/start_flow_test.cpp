// The app as it is really opened: cold, by a link, over a store that is slow or will not open.
#include "app/link_actions.h"
#include "ui/person.h"

namespace {

using namespace person;

class StartFlow : public InBothLanguages {};

TEST_P(StartFlow, a_closed_link_that_opens_the_app_is_read_with_the_key_of_the_pair) {
    Person sato(1, GetParam());
    Person tanaka(2, GetParam());
    sato.open();
    add_partner(sato, "田中", Relation::Manager);
    tanaka.open();
    add_partner(tanaka, "佐藤", Relation::Member);
    sato.go_to_tab(Text::TabPartners);
    sato.press_row("田中");
    sato.press_row(sato.say(Text::LockTitle));
    sato.press(Text::LockKeyMake);
    const std::string key = fragment_of(sato.state().outgoing->link);
    sato.press(Text::KeyShowDone);
    tanaka.restart(key);
    tanaka.press_row("佐藤");
    tanaka.press(Text::ReceivedTakeIn);
    prepare(sato, "田中", {{Topic::Work, Response::Listen}});
    const std::string link = hand_over(sato);

    tanaka.restart(link);
    EXPECT_TRUE(tanaka.shows(Text::ReceivedClosed));
    EXPECT_FALSE(tanaka.shows(Text::FaultOtherKey));

    tanaka.world.store.answering = false;  // the store is slow
    tanaka.restart(link);
    EXPECT_FALSE(tanaka.shows(Text::FaultOtherKey)) << "nobody knows yet";
    tanaka.world.store.answering = true;
    tanaka.settle();
    EXPECT_TRUE(tanaka.shows(Text::ReceivedClosed));
}

TEST_P(StartFlow, what_is_taken_in_while_the_store_is_slow_is_taken_in_once) {
    Person sato(1, GetParam());
    const std::string link = link_from_sato(sato, {{Topic::Career, Response::Listen}});
    Person tanaka(2, GetParam());
    tanaka.world.store.answering = false;
    tanaka.open(link);
    EXPECT_EQ(tanaka.title(), tanaka.say(Text::ReceivedTitle));
    tanaka.type(Text::PartnerName, "佐藤");
    tanaka.press(Text::ReceivedTakeIn);
    EXPECT_TRUE(tanaka.shows(Text::NoticeWaitsForRecords));
    EXPECT_EQ(tanaka.announcement(), tanaka.say(Text::NoticeWaitsForRecords));
    tanaka.press(Text::ReceivedTakeIn);  // twice
    tanaka.world.store.answering = true;
    tanaka.settle();
    EXPECT_FALSE(tanaka.shows(Text::NoticeWaitsForRecords));
    EXPECT_EQ(tanaka.title(), "佐藤");
    EXPECT_EQ(tanaka.state().notebook.partners.size(), 1U);
    EXPECT_EQ(tanaka.state().saving, app::Saving::Saved);
}

TEST_P(StartFlow, a_store_that_opens_later_saves_what_was_written_meanwhile) {
    Person sato(1, GetParam());
    sato.world.store.status = app::StoreStatus::Refused;
    sato.open();
    add_partner(sato, "田中", Relation::Manager);
    EXPECT_TRUE(sato.shows(Text::BannerRefused));
    EXPECT_FALSE(sato.shows(Text::SavingSaved));
    sato.press(Text::SavingAgain);
    EXPECT_TRUE(sato.shows(Text::BannerRefused)) << "it still does not open";
    sato.world.store.status = app::StoreStatus::Open;
    sato.press(Text::SavingAgain);
    EXPECT_FALSE(sato.shows(Text::BannerRefused));
    EXPECT_FALSE(sato.has(Button, sato.say(Text::SavingAgain)));
    sato.restart();
    sato.go_to_tab(Text::TabPartners);
    EXPECT_TRUE(sato.shows("田中"));
}

TEST_P(StartFlow, everything_is_erased_also_where_the_store_would_not_open) {
    Person sato(1, GetParam());
    link_from_sato(sato, {{Topic::Career, Response::Listen}});
    sato.world.store.status = app::StoreStatus::Refused;
    sato.restart();
    sato.go_to_tab(Text::TabSettings);
    sato.press(Text::EraseTitle);
    sato.press(Button, sato.say(Text::EraseTitle));
    EXPECT_TRUE(sato.shows(Text::NoticeErased));
    EXPECT_TRUE(sato.world.store.records.empty());
}

TEST_P(StartFlow, a_form_is_as_it_was_when_a_link_came_in_between) {
    for (const bool left_out : {true, false}) {
        Person sato(1, GetParam());
        sato.open();
        sato.go_to_tab(Text::TabPartners);
        sato.press(Text::GroupNew);
        sato.type(Text::GroupFormName, "月例の会");
        sato.dispatch(app::LinkArrived{"nothing of ours"});
        EXPECT_EQ(sato.nodes(TextField).size(), 0U) << "the form is away";
        if (left_out) {
            sato.dispatch(app::LeaveOut{});
        } else {
            sato.go_back();
        }
        EXPECT_EQ(sato.node(TextField, sato.say(Text::GroupFormName)).value, "月例の会");
    }
}

TEST_P(StartFlow, a_form_that_was_left_for_good_is_empty_the_next_time) {
    Person sato(1, GetParam());
    sato.open();
    sato.go_to_tab(Text::TabPartners);
    sato.press(Text::GroupNew);
    sato.type(Text::GroupFormName, "月例の会");
    sato.go_back();
    sato.press(Text::GroupNew);
    EXPECT_EQ(sato.node(TextField, sato.say(Text::GroupFormName)).value, "");
}

IN_BOTH_LANGUAGES(StartFlow);

}  // namespace
