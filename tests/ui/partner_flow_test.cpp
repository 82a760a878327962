// People change, and so does what is kept of them: by the screens, as a person does it.
#include "ui/person.h"

namespace {

using namespace person;

using PartnerFlow = InBothLanguages;
IN_BOTH_LANGUAGES(PartnerFlow);

void edit(Person& person, const std::string& partner) {
    person.go_to_tab(Text::TabPartners);
    person.press_row(partner);
    person.press_row(person.say(Text::EditPartnerTitle));
}

TEST_P(PartnerFlow, a_name_is_changed_and_the_change_is_undone_on_the_bar) {
    Person sato(1, GetParam());
    sato.open();
    add_partner(sato, "田中", Relation::Manager);
    edit(sato, "田中");
    sato.type(Text::PartnerName, "田中 健");
    sato.press(Text::GroupFormKeep);
    EXPECT_EQ(sato.title(), "田中 健");
    EXPECT_TRUE(sato.shows(Text::RecordChanged));
    EXPECT_EQ(sato.announcement(), sato.say(Text::NoticeChanged));
    sato.press(Text::RecordUndo);
    EXPECT_EQ(sato.title(), "田中");
    EXPECT_FALSE(sato.shows(Text::RecordChanged));
    sato.restart();
    sato.go_to_tab(Text::TabPartners);
    EXPECT_TRUE(sato.shows("田中"));
}

TEST_P(PartnerFlow, what_was_typed_and_not_kept_is_forgotten_with_the_screen) {
    Person sato(1, GetParam());
    sato.open();
    add_partner(sato, "田中", Relation::Manager);
    edit(sato, "田中");
    sato.type(Text::PartnerName, "だれか");
    edit(sato, "田中");
    sato.press(Text::GroupFormKeep);
    EXPECT_EQ(sato.title(), "田中");
}

TEST_P(PartnerFlow, who_is_put_away_is_offered_no_more_and_found_below_the_others) {
    Person sato(1, GetParam());
    sato.open();
    add_partner(sato, "田中", Relation::Manager);
    add_partner(sato, "鈴木", Relation::Peer);
    edit(sato, "田中");
    sato.press(Text::PutAwayTitle);
    sato.press(Text::PutAwayDo);
    EXPECT_TRUE(sato.shows(Text::RecordChanged));
    sato.go_to_tab(Text::TabHome);
    sato.press(Text::Prepare);
    EXPECT_FALSE(sato.shows("田中"));
    EXPECT_TRUE(sato.shows("鈴木"));
    sato.go_to_tab(Text::TabPartners);
    EXPECT_FALSE(sato.shows("田中"));
    sato.press(Text::PartnersAway);
    sato.press_row("田中");
    EXPECT_TRUE(sato.shows(Text::PartnersAway));
    sato.press_row(sato.say(Text::EditPartnerTitle));
    sato.press(Text::PutAwayBack);
    sato.press(Text::PutAwayBackDo);
    sato.go_to_tab(Text::TabHome);
    sato.press(Text::Prepare);
    EXPECT_TRUE(sato.shows("田中"));
}

TEST_P(PartnerFlow, two_entries_of_one_person_become_one) {
    Person sato(1, GetParam());
    sato.open();
    add_partner(sato, "田中", Relation::Manager);
    prepare(sato, "田中", {{Topic::Career, Response::Listen}});
    add_partner(sato, "田中 健", Relation::Manager);
    edit(sato, "田中 健");
    sato.press(Text::JoinTitle);
    sato.press(Button, "田中 " + sato.name_of(Relation::Manager));
    EXPECT_EQ(sato.title(), "田中 健");
    EXPECT_TRUE(sato.shows(Text::PartnerMine)) << "the prep came along";
    EXPECT_EQ(sato.state().notebook.partners.size(), 1U);
    sato.press(Text::RecordUndo);
    EXPECT_EQ(sato.state().notebook.partners.size(), 2U);
    EXPECT_FALSE(sato.shows(Text::PartnerMine));
}

TEST_P(PartnerFlow, is_deleted_after_it_was_said_what_goes_along) {
    Person sato(1, GetParam());
    sato.open();
    add_partner(sato, "田中", Relation::Manager);
    prepare(sato, "田中", {{Topic::Career, Response::Listen}});
    edit(sato, "田中");
    EXPECT_FALSE(sato.shows(Text::DeletePartnerDo));
    sato.press(Text::DeletePartnerTitle);
    EXPECT_TRUE(sato.shows(
        sato.say(Text::DeletePartnerBody, {{"name", "田中"}, {"preps", "1"}, {"talks", "0"}})));
    sato.press(Text::DeletePartnerDo);
    EXPECT_TRUE(sato.shows(Text::RecordDeleted));
    EXPECT_EQ(sato.title(), sato.say(Text::TabPartners));
    sato.restart();
    sato.press(Text::RecordUndo);
    sato.go_to_tab(Text::TabPartners);
    EXPECT_TRUE(sato.shows("田中"));
    EXPECT_EQ(sato.state().notebook.preps.size(), 1U);
}

// A link of somebody whom the person had added by hand.
std::string link_of(const std::string& name, Language language) {
    Person other(9, language);
    other.open();
    other.go_to_tab(Text::TabSettings);
    other.type(Text::SettingsMyName, name);
    add_partner(other, "わたし", Relation::Peer);
    prepare(other, "わたし", {{Topic::Career, Response::Listen}});
    return hand_over(other);
}

TEST_P(PartnerFlow, who_was_added_by_hand_is_offered_first_when_their_link_comes) {
    Person sato(1, GetParam());
    sato.open();
    add_partner(sato, "鈴木", Relation::Peer);
    add_partner(sato, "田中 健", Relation::Peer);
    sato.restart(link_of("田中健", GetParam()));
    const auto offered = sato.nodes(Radio);
    ASSERT_GE(offered.size(), 3U);
    EXPECT_TRUE(offered[0]->name.starts_with("田中 健"));
    EXPECT_TRUE(offered[0]->checked);
    EXPECT_TRUE(offered[1]->name.starts_with(sato.say(Text::ReceivedWhoNew)));
    sato.press(Text::ReceivedTakeIn);
    EXPECT_EQ(sato.state().notebook.partners.size(), 2U);
    EXPECT_EQ(sato.title(), "田中 健");
}

TEST_P(PartnerFlow, a_name_takes_nobodys_place_from_whom_something_has_come) {
    Person sato(1, GetParam());
    sato.open();
    add_partner(sato, "田中", Relation::Peer);
    sato.restart(link_of("田中", GetParam()));
    sato.press(Text::ReceivedTakeIn);
    Person other(8, GetParam());
    other.open();
    other.go_to_tab(Text::TabSettings);
    other.type(Text::SettingsMyName, "田中");
    add_partner(other, "だれか", Relation::Peer);
    prepare(other, "だれか", {{Topic::Career, Response::Listen}});
    sato.restart(hand_over(other));
    EXPECT_TRUE(sato.nodes(Radio)[0]->name.starts_with("田中")) << "offered first";
    EXPECT_FALSE(sato.nodes(Radio)[0]->checked) << "and chosen by nobody but her";
}

TEST_P(PartnerFlow, nobody_is_chosen_where_two_have_the_name_or_none_has) {
    Person sato(1, GetParam());
    sato.open();
    add_partner(sato, "田中", Relation::Peer);
    add_partner(sato, "田中", Relation::Manager);
    const std::string link = link_of("田中", GetParam());
    sato.restart(link);
    EXPECT_FALSE(sato.nodes(Radio)[0]->checked);
    sato.press(Text::ReceivedLeave);
    sato.restart(link_of("高橋", GetParam()));
    EXPECT_TRUE(sato.nodes(Radio)[0]->name.starts_with(sato.say(Text::ReceivedWhoNew)));
    EXPECT_TRUE(sato.nodes(Radio)[0]->checked);
}

}  // namespace
