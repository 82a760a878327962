// From one device to the other and back, by role and name.
#include "app/link_actions.h"
#include "app/prep_actions.h"
#include "app/route_actions.h"
#include "ui/person.h"

namespace {

using namespace person;

using LinkFlow = InBothLanguages;
IN_BOTH_LANGUAGES(LinkFlow);

const std::vector<Wish> kWishes{{Topic::Career, Response::Together},
                                {Topic::Condition, Response::Listen}};

void expect_shows_cue(const Person& person, Response response, ui::Asker asker) {
    const ui::CueWords cue = *ui::cue_words(response, asker);
    for (const Text text : {cue.meaning, cue.dos[0], cue.dos[1], cue.dos[2], cue.dont, cue.opening,
                            cue.closing, cue.stuck}) {
        EXPECT_TRUE(person.shows(text)) << person.say(text);
    }
}

TEST_P(LinkFlow, the_share_screen_says_what_goes_and_who_can_read_it) {
    Person sato(1, GetParam());
    link_from_sato(sato, kWishes);
    EXPECT_EQ(sato.title(), sato.say(Text::ShareLink));
    EXPECT_TRUE(sato.shows(sato.name_of(Topic::Condition)));
    for (const Text reader :
         {Text::ShareReaders1, Text::ShareReaders2, Text::ShareReaders3, Text::ShareReadersNot}) {
        EXPECT_TRUE(sato.shows(reader));
    }
    EXPECT_TRUE(sato.shows(sato.link())) << "to be selected by hand";
    sato.press(Text::ShareCopy);
    EXPECT_EQ(sato.world.copied, std::vector{sato.link()});
    EXPECT_EQ(sato.announcement(), sato.say(Text::NoticeCopied));
    EXPECT_TRUE(sato.shows(Text::NoticeCopied));
}

TEST_P(LinkFlow, the_systems_share_sheet_gets_the_link_in_one_press) {
    Person sato(1, GetParam(), true);
    link_from_sato(sato, kWishes);
    sato.press(Text::ShareLink);
    ASSERT_EQ(sato.world.shared.size(), 1U);
    EXPECT_EQ(sato.world.shared[0].url, sato.link());
    EXPECT_EQ(sato.world.shared[0].text, sato.say(Text::ShareMessage));
    EXPECT_EQ(sato.world.shared[0].title, sato.say(Text::ShareTitle));
    EXPECT_EQ(sato.announcement(), sato.say(Text::NoticeShared));
    sato.world.share_answer = app::Notice::ShareFailed;
    sato.press(Text::ShareLink);
    EXPECT_EQ(sato.announcement(), sato.say(Text::NoticeShareFailed));
}

TEST_P(LinkFlow, nothing_can_be_handed_over_before_the_link_is_made) {
    Person sato(1, GetParam());
    sato.open();
    add_partner(sato, "田中", Relation::Manager);
    prepare(sato, "田中", kWishes);
    sato.world.sealing = false;
    sato.press(Text::ShareLink);
    EXPECT_TRUE(sato.shows(Text::ShareMaking));
    EXPECT_TRUE(sato.node(Button, sato.say(Text::ShareCopy)).disabled);
    sato.world.sealing = true;
    sato.settle();
    EXPECT_FALSE(sato.shows(Text::ShareMaking));
    EXPECT_FALSE(sato.node(Button, sato.say(Text::ShareCopy)).disabled);
}

TEST_P(LinkFlow, the_name_on_the_share_screen_is_what_the_other_sees) {
    Person sato(1, GetParam());
    Person tanaka(2, GetParam());
    tanaka.open(link_from_sato(sato, kWishes));
    EXPECT_TRUE(tanaka.shows(Text::ReceivedFromNobody));
    sato.type(Text::ShareMyName, "佐藤");
    tanaka.open(fragment_of(sato.link()));
    EXPECT_TRUE(tanaka.shows(tanaka.say(Text::ReceivedFrom, {{"name", "佐藤"}})));
}

TEST_P(LinkFlow, a_link_is_read_whole_with_or_without_a_store_and_stores_nothing) {
    Person sato(1, GetParam());
    const std::string link = link_from_sato(sato, kWishes);
    for (const auto status :
         {app::StoreStatus::Open, app::StoreStatus::Missing, app::StoreStatus::Refused}) {
        Person tanaka(2, GetParam());
        tanaka.world.store.status = status;
        tanaka.open(link);
        EXPECT_EQ(tanaka.title(), tanaka.say(Text::ReceivedTitle));
        for (const Wish& wish : kWishes) {
            EXPECT_TRUE(tanaka.has(Heading, tanaka.name_of(wish.topic)));
            EXPECT_TRUE(tanaka.shows(tanaka.name_of(wish.response)));
            expect_shows_cue(tanaka, wish.response, ui::Asker::Member);
        }
        EXPECT_TRUE(tanaka.shows(Text::ReceivedNotStored));
        EXPECT_EQ(tanaka.world.store.writes, 0U);
        EXPECT_TRUE(tanaka.world.store.records.empty());
        EXPECT_EQ(tanaka.shows(Text::BannerMissing), status == app::StoreStatus::Missing);
        EXPECT_EQ(tanaka.shows(Text::BannerRefused), status == app::StoreStatus::Refused);
    }
}

TEST_P(LinkFlow, not_taking_in_leaves_nothing) {
    Person sato(1, GetParam());
    Person tanaka(2, GetParam());
    tanaka.open(link_from_sato(sato, kWishes));
    tanaka.press(Text::ReceivedLeave);
    EXPECT_EQ(tanaka.title(), tanaka.say(Text::TabHome));
    EXPECT_TRUE(tanaka.shows(Text::HomeWelcome));
    EXPECT_EQ(tanaka.world.store.writes, 0U);
}

TEST_P(LinkFlow, taking_in_adds_the_sender_as_the_link_suggests) {
    Person sato(1, GetParam());
    Person tanaka(2, GetParam());
    tanaka.open(link_from_sato(sato, kWishes));
    EXPECT_TRUE(tanaka.node(Button, tanaka.say(Text::ReceivedTakeIn)).disabled) << "no name yet";
    EXPECT_TRUE(tanaka
                    .node(Radio, tanaka.say(Text::RelationMember) + " " +
                                     tanaka.say(Text::RelationMemberDetail))
                    .checked);
    tanaka.type(Text::PartnerName, "佐藤");
    tanaka.press(Text::ReceivedTakeIn);
    EXPECT_EQ(tanaka.title(), "佐藤");
    EXPECT_EQ(tanaka.announcement(), tanaka.say(Text::NoticeTakenIn));
    EXPECT_TRUE(tanaka.has(Heading, tanaka.say(Text::PartnerTheirs)));
    tanaka.press(Text::PartnerCues);
    EXPECT_EQ(tanaka.title(), tanaka.say(Text::CuesTitle, {{"name", "佐藤"}}));
    expect_shows_cue(tanaka, Response::Together, ui::Asker::Member);
    tanaka.restart();
    EXPECT_TRUE(tanaka.shows(Text::HomeReceived));
}

TEST_P(LinkFlow, taking_in_without_a_store_says_that_it_is_not_kept) {
    Person sato(1, GetParam());
    Person tanaka(2, GetParam());
    tanaka.world.store.status = app::StoreStatus::Missing;
    tanaka.open(link_from_sato(sato, kWishes));
    tanaka.type(Text::PartnerName, "佐藤");
    tanaka.press(Text::ReceivedTakeIn);
    EXPECT_EQ(tanaka.title(), "佐藤");
    EXPECT_EQ(tanaka.announcement(), tanaka.say(Text::NoticeCannotKeep));
    EXPECT_EQ(tanaka.world.store.writes, 0U);
}

TEST_P(LinkFlow, a_sender_who_is_a_partner_already_can_be_chosen) {
    Person sato(1, GetParam());
    const std::string link = link_from_sato(sato, kWishes);
    Person tanaka(2, GetParam());
    tanaka.open();
    add_partner(tanaka, "佐藤", Relation::Member);
    tanaka.restart(link);
    tanaka.press_in(tanaka.say(Text::ReceivedWho), Radio,
                    "佐藤 " + tanaka.say(Text::RelationMember));
    tanaka.press(Text::ReceivedTakeIn);
    EXPECT_EQ(tanaka.state().notebook.partners.size(), 1U);
    EXPECT_EQ(tanaka.title(), "佐藤");
}

TEST_P(LinkFlow, ones_own_link_offers_nothing_to_take_in) {
    Person sato(1, GetParam());
    const std::string link = link_from_sato(sato, kWishes);
    const std::size_t writes = sato.world.store.writes;
    sato.restart(link);
    EXPECT_TRUE(sato.shows(Text::ReceivedOwn));
    EXPECT_FALSE(sato.has(Button, sato.say(Text::ReceivedTakeIn)));
    sato.press(Text::GoHome);
    EXPECT_EQ(sato.world.store.writes, writes);
}

// The first link's name and relation must not be written under the second one's prep.
TEST_P(LinkFlow, a_second_link_opened_over_the_first_begins_with_its_own_sender) {
    Person sato(1, GetParam());
    Person suzuki(3, GetParam());
    const std::string first = link_from_sato(sato, kWishes);
    sato.type(Text::ShareMyName, "佐藤");
    suzuki.open();
    add_partner(suzuki, "田中", Relation::Mentor);
    prepare(suzuki, "田中", {{Topic::Work, Response::Report}});
    hand_over(suzuki);
    suzuki.type(Text::ShareMyName, "鈴木");
    Person tanaka(2, GetParam());
    tanaka.open(fragment_of(sato.link()));
    tanaka.dispatch(app::LinkArrived{fragment_of(suzuki.link())});
    EXPECT_EQ(tanaka.node(TextField, tanaka.say(Text::PartnerName)).value, "鈴木");
    tanaka.press(Text::ReceivedTakeIn);
    const domain::Partner& sender = tanaka.state().notebook.partners.begin()->second;
    EXPECT_EQ(sender.name, "鈴木");
    EXPECT_EQ(sender.relation, Relation::Mentee);
}

TEST_P(LinkFlow, the_answer_finds_its_way_back_and_both_stand_in_one_agenda) {
    Person sato(1, GetParam());
    Person tanaka(2, GetParam());
    tanaka.open(link_from_sato(sato, kWishes));
    tanaka.type(Text::PartnerName, "佐藤");
    tanaka.press(Text::ReceivedTakeIn);
    tanaka.press(Text::PartnerAnswer);
    choose(tanaka, {{Topic::Work, Response::Opinion}});
    sato.restart(hand_over(tanaka));
    EXPECT_FALSE(sato.shows(Text::ReceivedWho)) << "the pair says who it is";
    sato.press(Text::ReceivedTakeIn);
    EXPECT_EQ(sato.title(), "田中");
    EXPECT_TRUE(sato.has(Heading, sato.say(Text::PartnerMine)));
    EXPECT_TRUE(sato.has(Heading, sato.say(Text::PartnerTheirs)));
    sato.press(Text::PartnerStart);
    std::vector<std::string> agenda;
    for (const ui::Node* heading : sato.nodes(Heading)) {
        if (heading->level == 2) agenda.push_back(heading->name);
    }
    EXPECT_EQ(agenda, (std::vector{sato.name_of(Topic::Career), sato.name_of(Topic::Work),
                                   sato.name_of(Topic::Condition)}));
    EXPECT_TRUE(sato.shows(sato.say(Text::TalkTheirs, {{"name", "田中"}})));
    expect_shows_cue(sato, Response::Opinion, ui::Asker::Peer);
}

TEST_P(LinkFlow, a_newer_version_says_what_changed_and_an_older_one_that_it_is_older) {
    Person sato(1, GetParam());
    Person tanaka(2, GetParam());
    const std::string first = link_from_sato(sato, kWishes);
    tanaka.open(first);
    tanaka.type(Text::PartnerName, "佐藤");
    tanaka.press(Text::ReceivedTakeIn);

    const domain::PrepId prep = sato.state().notebook.preps.begin()->first;
    sato.dispatch(app::ToggleTopic{prep, Topic::Career});
    sato.dispatch(app::ToggleTopic{prep, Topic::Work});
    sato.dispatch(app::ChooseResponse{prep, Topic::Work, Response::Report});
    sato.dispatch(app::ChooseResponse{prep, Topic::Condition, Response::Opinion});
    sato.dispatch(app::GoTo{});
    sato.dispatch(app::GoTo{{app::Screen::Share, prep.text}});
    const std::string second = fragment_of(sato.link());

    const auto topic = [&](Text text, Topic of) {
        return tanaka.say(text, {{"topic", tanaka.name_of(of)}});
    };
    tanaka.restart(second);
    EXPECT_TRUE(tanaka.has(Heading, tanaka.say(Text::ChangesTitle)));
    EXPECT_TRUE(tanaka.shows(topic(Text::ChangesRemoved, Topic::Career)));
    EXPECT_TRUE(tanaka.shows(topic(Text::ChangesAdded, Topic::Work)));
    EXPECT_TRUE(tanaka.shows(topic(Text::ChangesResponse, Topic::Condition)));
    tanaka.press(Text::ReceivedTakeIn);
    tanaka.restart(second);
    EXPECT_TRUE(tanaka.shows(Text::ChangesNone));
    tanaka.restart(first);
    EXPECT_TRUE(tanaka.shows(Text::ChangesOlder));
}

}  // namespace
