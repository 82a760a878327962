// What two people settle between them, by role and name: what they agree on, how often they talk,
// and what can be read where it matters.
#include "app/link_actions.h"
#include "ui/person.h"

namespace {

using namespace person;
using ui::NodeRole::TextArea;

using PairFlow = InBothLanguages;
IN_BOTH_LANGUAGES(PairFlow);

// 佐藤 puts all five lines into her first prep for 田中; the text of her link.
std::string link_with_handshake(Person& sato) {
    sato.open();
    add_partner(sato, "田中", Relation::Manager);
    sato.press(Text::Prepare);
    sato.press(Text::HandshakeOffer);
    sato.press(Text::HandshakePutIn);
    choose(sato, {{Topic::Career, Response::Listen}});
    return hand_over(sato);
}

// 田中 takes it in and begins to answer.
void begin_answer(Person& tanaka, const std::string& link) {
    tanaka.open(link);
    tanaka.type(Text::PartnerName, "佐藤");
    tanaka.press(Text::ReceivedTakeIn);
    tanaka.press(Text::PartnerAnswer);
    tanaka.press(Text::HandshakeOffer);
}

std::string named(const Person& person, Text text, const std::string& name) {
    return person.say(text, {{"name", name}});
}

void go_to_partner(Person& person, const std::string& name) {
    person.go_to_tab(Text::TabPartners);
    person.press_row(name);
}

TEST_P(PairFlow, the_first_prep_offers_five_lines_and_keeps_them_out_until_told) {
    Person sato(1, GetParam());
    sato.open();
    add_partner(sato, "田中", Relation::Manager);
    sato.press(Text::Prepare);
    EXPECT_FALSE(sato.shows(Text::Handshake1)) << "folded to one row";
    sato.press(Text::HandshakeOffer);
    for (const Text line : {Text::Handshake1, Text::Handshake2, Text::Handshake3, Text::Handshake4,
                            Text::Handshake5}) {
        EXPECT_TRUE(sato.node(Checkbox, sato.say(line)).checked);
    }
    choose(sato, {{Topic::Career, Response::Listen}});
    EXPECT_FALSE(sato.shows(Text::HandshakeTitle)) << "only looked at";
}

TEST_P(PairFlow, lines_can_be_left_out_one_be_added_and_all_be_taken_out_again) {
    Person sato(1, GetParam());
    sato.open();
    add_partner(sato, "田中", Relation::Manager);
    sato.press(Text::Prepare);
    sato.press(Text::HandshakeOffer);
    sato.press(Checkbox, sato.say(Text::Handshake4));
    EXPECT_FALSE(sato.node(Checkbox, sato.say(Text::Handshake4)).checked);
    sato.type(Text::HandshakeOwn, "急がずに話します");
    choose(sato, {{Topic::Career, Response::Listen}});
    EXPECT_TRUE(sato.shows(Text::Handshake3));
    EXPECT_FALSE(sato.shows(Text::Handshake4));
    EXPECT_TRUE(sato.shows("急がずに話します"));
    hand_over(sato);
    EXPECT_TRUE(sato.shows("急がずに話します")) << "what goes into the link is said";
    sato.press(Text::Back);
    sato.press(Text::PrepEdit);
    sato.press(Text::HandshakeIn);
    sato.press(Text::HandshakeTakeOut);
    sato.press(Text::PrepareDone);
    EXPECT_FALSE(sato.shows(Text::HandshakeTitle));
}

TEST_P(PairFlow, agreeing_as_it_is_comes_back_and_stands_on_both_pages) {
    Person sato(1, GetParam());
    Person tanaka(2, GetParam());
    const std::string link = link_with_handshake(sato);
    go_to_partner(sato, "田中");
    EXPECT_TRUE(sato.shows(named(sato, Text::HandshakeWaiting, "田中")));
    begin_answer(tanaka, link);
    EXPECT_TRUE(tanaka.shows(named(tanaka, Text::HandshakeAskedLead, "佐藤")));
    tanaka.press(Text::HandshakeAgree);
    choose(tanaka, {{Topic::Work, Response::Opinion}});
    sato.dispatch(app::LinkArrived{hand_over(tanaka)});
    EXPECT_TRUE(sato.shows(Text::HandshakeReceived));
    EXPECT_TRUE(sato.shows(Text::Handshake5));
    sato.press(Text::ReceivedTakeIn);
    EXPECT_TRUE(sato.shows(Text::HandshakeAgreed));
    go_to_partner(tanaka, "佐藤");
    EXPECT_TRUE(tanaka.shows(Text::HandshakeAgreed));
}

TEST_P(PairFlow, what_the_answer_changes_is_shown_and_accepted_in_one_press) {
    Person sato(1, GetParam());
    Person tanaka(2, GetParam());
    begin_answer(tanaka, link_with_handshake(sato));
    tanaka.press(Checkbox, tanaka.say(Text::Handshake2));
    tanaka.type(Text::HandshakeOwn, "15分で終えます");
    choose(tanaka, {{Topic::Work, Response::Opinion}});
    sato.dispatch(app::LinkArrived{hand_over(tanaka)});
    sato.press(Text::ReceivedTakeIn);
    EXPECT_TRUE(sato.shows(Text::HandshakeChanged));
    EXPECT_TRUE(sato.shows(Text::HandshakeOnlyMine));
    EXPECT_TRUE(sato.shows(named(sato, Text::HandshakeOnlyTheirs, "田中")));
    sato.press(Button, named(sato, Text::HandshakeAccept, "田中"));
    EXPECT_EQ(sato.title(), sato.say(Text::ShareLink));
    tanaka.dispatch(app::LinkArrived{fragment_of(sato.link())});
    tanaka.press(Text::ReceivedTakeIn);
    EXPECT_TRUE(tanaka.shows(Text::HandshakeAgreed));
    go_to_partner(sato, "田中");
    EXPECT_TRUE(sato.shows(Text::HandshakeAgreed));
}

TEST_P(PairFlow, a_rhythm_says_when_it_would_be_about_time_and_home_brings_the_partner_up) {
    Person sato(1, GetParam());
    sato.open();
    add_partner(sato, "田中", Relation::Manager);
    sato.press(Button, sato.say(Text::RhythmTitle) + " " + sato.say(Text::RhythmWhenNeeded));
    sato.press(Radio, sato.say(Text::RhythmEvery2));
    prepare(sato, "田中", {{Topic::Career, Response::Listen}});
    sato.press(Text::PartnerStart);
    sato.press(Text::TalkFinish);
    go_to_partner(sato, "田中");
    const i18n::Words words(GetParam());
    const auto in_two_weeks = sato.state().today + std::chrono::days{14};
    EXPECT_TRUE(sato.shows(Text::RhythmToday));
    EXPECT_TRUE(sato.shows(
        sato.say(Text::RhythmAbout, {{"day", words.day(in_two_weeks, sato.state().today)}})));

    sato.pass(std::chrono::days{13});
    sato.go_to_tab(Text::TabHome);
    EXPECT_FALSE(sato.shows(Text::HomeRhythm));
    sato.pass(std::chrono::days{1});
    sato.restart();
    EXPECT_TRUE(sato.shows(Text::HomeRhythm));
    sato.press_row("田中");
    EXPECT_TRUE(sato.shows(sato.say(Text::RhythmSince, {{"days", "14"}})));
    EXPECT_TRUE(sato.shows(Text::RhythmCome));
    EXPECT_TRUE(sato.has(Button, sato.say(Text::RhythmTitle) + " " + sato.say(Text::RhythmEvery2)));
}

TEST_P(PairFlow, a_sub_topic_is_the_note_and_an_example_the_purpose_without_typing) {
    Person sato(1, GetParam());
    sato.open();
    add_partner(sato, "田中", Relation::Peer);
    sato.press(Text::Prepare);
    sato.press(Checkbox, sato.name_of(Topic::Condition));
    sato.press(Text::PrepareDetails);
    sato.press(Button, sato.name_of(Topic::Condition) + " " + sato.say(Text::PrepareSubtopics));
    const std::string line = sato.say(*ui::subtopic(Topic::Condition, 1));
    sato.press(Button, line);
    const std::string note =
        sato.say(Text::PrepareNote, {{"topic", sato.name_of(Topic::Condition)}});
    EXPECT_EQ(sato.node(TextArea, note).value, line);
    sato.press(Text::PreparePurposes);
    sato.press(Text::Purpose3);
    EXPECT_EQ(sato.node(TextField, sato.say(Text::PreparePurpose)).value, sato.say(Text::Purpose3));
}

TEST_P(PairFlow, examples_of_a_purpose_are_for_peers) {
    Person sato(1, GetParam());
    sato.open();
    add_partner(sato, "田中", Relation::Manager);
    sato.press(Text::Prepare);
    sato.press(Text::PrepareDetails);
    EXPECT_FALSE(sato.has(Button, sato.say(Text::PreparePurposes)));
}

TEST_P(PairFlow, guides_stand_where_they_matter) {
    Person sato(1, GetParam());
    sato.open();
    add_partner(sato, "田中", Relation::Peer);
    const auto read = [&](Text title, Text line) {
        sato.press(title);
        EXPECT_EQ(sato.title(), sato.say(title));
        EXPECT_TRUE(sato.shows(line));
        sato.press(Text::Back);
    };
    read(Text::GuideDoubtsTitle, Text::GuideDoubts1Answer);
    sato.press(Text::Prepare);
    read(Text::GuidePointsTitle, Text::GuidePoints3);
    sato.press(Text::HandshakeOffer);
    read(Text::GuideMeetingTitle, Text::GuideMeeting2What);
    choose(sato, {{Topic::Career, Response::Listen}});
    sato.press(Text::PartnerStart);
    read(Text::GuideListeningTitle, Text::GuideListening2);
    EXPECT_EQ(sato.title(), sato.say(Text::TalkTitle, {{"name", "田中"}}));
}

TEST_P(PairFlow, a_step_of_a_ladder_is_chosen_kept_and_cleared) {
    Person sato(1, GetParam());
    sato.open();
    sato.press(Text::TabHints);
    sato.press(Text::GuideDirectorTitle);
    sato.press(Radio, sato.say(Text::GuideLadderStep2));
    EXPECT_TRUE(sato.shows(Text::LadderPrivate));
    sato.restart();
    sato.press(Text::TabHints);
    sato.press(Text::GuideDirectorTitle);
    EXPECT_TRUE(sato.node(Radio, sato.say(Text::GuideLadderStep2)).checked);
    sato.press(Text::LadderClear);
    EXPECT_FALSE(sato.node(Radio, sato.say(Text::GuideLadderStep2)).checked);
    EXPECT_FALSE(sato.has(Button, sato.say(Text::LadderClear)));
}

TEST_P(PairFlow, searching_finds_a_ladder_by_its_steps) {
    Person sato(1, GetParam());
    sato.open();
    sato.press(Text::TabHints);
    sato.type(Text::HintsSearch, sato.say(Text::GuideLadderStep3));
    EXPECT_TRUE(sato.has(Button, sato.say(Text::GuideDirectorTitle)));
    EXPECT_TRUE(sato.has(Button, sato.say(Text::GuideMarketerTitle)));
    EXPECT_FALSE(sato.has(Button, sato.say(Text::GuideDoubtsTitle)));
}

}  // namespace
