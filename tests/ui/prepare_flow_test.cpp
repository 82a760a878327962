// Preparing, by role and name: from an empty device to a prep that is ready.
#include "ui/person.h"

namespace {

using namespace person;

using PrepareFlow = InBothLanguages;
IN_BOTH_LANGUAGES(PrepareFlow);

const domain::Prep& the_prep(const Person& person) {
    return person.state().notebook.preps.begin()->second;
}

// What the store holds of that prep, read back by the codec.
domain::Prep stored(const Person& person, const domain::PrepId& id) {
    const std::string key = "prep/" + id.text;
    const auto found = person.world.store.records.find(key);
    if (found == person.world.store.records.end()) return {};
    const auto record = codec::decode_record(key, found->second);
    return record ? std::get<domain::Prep>(*record) : domain::Prep{};
}

TEST(PrepareInJapanese, three_presses_prepare_a_talk) {
    Person sato(1);
    sato.open();
    add_partner(sato, "田中", Relation::Manager);
    sato.press(Button, "戻る");
    sato.press(Button, "ホーム");

    sato.press(Button, "準備する");
    EXPECT_EQ(sato.title(), "だれと話しますか");
    sato.press(Button, "田中 上司");                                                   // one
    sato.press(Checkbox, "キャリア");                                                  // two
    sato.press_in("「キャリア」どう関わってほしいですか", Radio, "話を聴いてほしい");  // three
    sato.press(Button, "準備できました");
    EXPECT_EQ(sato.title(), "準備できました");
    EXPECT_TRUE(sato.shows("田中さんとの対話"));
    EXPECT_TRUE(sato.shows("保存しました"));
}

TEST_P(PrepareFlow, the_first_visit_goes_from_a_new_partner_straight_into_the_prep) {
    Person sato(1, GetParam());
    sato.open();
    EXPECT_TRUE(sato.shows(Text::HomeWelcome));
    sato.press(Text::Prepare);
    EXPECT_TRUE(sato.node(Button, sato.say(Text::PartnerCreate)).disabled);
    sato.type(Text::PartnerName, "田中");
    sato.press(Radio, sato.say(Text::RelationPeer) + " " + sato.say(Text::RelationPeerDetail));
    sato.press(Text::PartnerCreate);
    EXPECT_EQ(sato.title(), sato.say(Text::PrepareTitle));
    EXPECT_TRUE(sato.shows(sato.say(Text::PrepareWith, {{"name", "田中"}})));
    EXPECT_EQ(sato.state().notebook.partners.begin()->second.relation, Relation::Peer);
    sato.press(Text::Back);
    EXPECT_EQ(sato.title(), sato.say(Text::TabHome));
}

TEST_P(PrepareFlow, what_is_missing_is_said_until_the_prep_can_be_finished) {
    Person sato(1, GetParam());
    sato.open();
    add_partner(sato, "田中", Relation::Mentor);
    sato.press(Text::Prepare);
    EXPECT_TRUE(sato.shows(Text::PrepareDoneTopics));
    EXPECT_TRUE(sato.node(Button, sato.say(Text::PrepareDone)).disabled);
    sato.press(Checkbox, sato.name_of(Topic::Skill));
    EXPECT_TRUE(sato.shows(Text::PrepareDoneResponses));
    EXPECT_TRUE(sato.node(Button, sato.say(Text::PrepareDone)).disabled);
    sato.press(Radio, sato.name_of(Response::Advice));
    EXPECT_FALSE(sato.shows(Text::PrepareDoneResponses));
    EXPECT_FALSE(sato.node(Button, sato.say(Text::PrepareDone)).disabled);
}

TEST_P(PrepareFlow, the_order_of_choosing_is_kept_and_can_be_changed) {
    Person sato(1, GetParam());
    sato.open();
    add_partner(sato, "田中", Relation::Manager);
    sato.press(Text::Prepare);
    for (const Topic topic : {Topic::Other, Topic::Career, Topic::Work}) {
        sato.press(Checkbox, sato.name_of(topic));
        sato.press_in(responses_for(sato, topic), Radio, sato.name_of(Response::Together));
    }
    const auto order = [&] {
        std::vector<Topic> topics;
        for (const domain::Item& item : stored(sato, the_prep(sato).id).items) {
            topics.push_back(item.topic);
        }
        return topics;
    };
    EXPECT_EQ(order(), (std::vector{Topic::Other, Topic::Career, Topic::Work}));
    sato.press(Button, sato.say(Text::PrepareEarlier, {{"topic", sato.name_of(Topic::Work)}}));
    EXPECT_EQ(order(), (std::vector{Topic::Other, Topic::Work, Topic::Career}));
    sato.press(Button, sato.say(Text::PrepareLater, {{"topic", sato.name_of(Topic::Other)}}));
    EXPECT_EQ(order(), (std::vector{Topic::Work, Topic::Other, Topic::Career}));
    EXPECT_FALSE(
        sato.has(Button, sato.say(Text::PrepareEarlier, {{"topic", sato.name_of(Topic::Work)}})));
    sato.press(Checkbox, sato.name_of(Topic::Other));
    EXPECT_EQ(order(), (std::vector{Topic::Work, Topic::Career}));
    EXPECT_FALSE(sato.node(Checkbox, sato.name_of(Topic::Other)).checked);
    EXPECT_TRUE(sato.node(Checkbox, sato.name_of(Topic::Work)).checked);
}

TEST_P(PrepareFlow, notes_purpose_day_and_place_are_optional_and_stored_as_they_are_written) {
    Person sato(1, GetParam());
    sato.open();
    add_partner(sato, "田中", Relation::Manager);
    sato.press(Text::Prepare);
    sato.press(Checkbox, sato.name_of(Topic::Career));
    sato.press(Radio, sato.name_of(Response::Listen));
    const domain::PrepId id = the_prep(sato).id;
    EXPECT_EQ(stored(sato, id), the_prep(sato));

    EXPECT_EQ(sato.node(Button, sato.say(Text::PrepareDetails)).expanded, 0);
    sato.press(Text::PrepareDetails);
    EXPECT_EQ(sato.node(Button, sato.say(Text::PrepareDetails)).expanded, 1);
    sato.type(sato.say(Text::PrepareNote, {{"topic", sato.name_of(Topic::Career)}}),
              "迷っています");
    EXPECT_EQ(stored(sato, id).items[0].note, "迷っています");
    sato.type(Text::PreparePurpose, "方向を考える");
    EXPECT_EQ(stored(sato, id).purpose, "方向を考える");
    sato.type(Text::PrepareDay, "2026-11-25");
    EXPECT_EQ(stored(sato, id).day, base::day_from_text("2026-11-25"));
    sato.type(Text::PreparePlace, "3階の面談室");
    EXPECT_EQ(stored(sato, id).place, "3階の面談室");
    sato.type(Text::PrepareDay, "");
    EXPECT_EQ(stored(sato, id).day, std::nullopt);
    sato.type(Text::PrepareDay, "2026-11-25");
    sato.press(Text::PrepareDone);

    const i18n::Words words(GetParam());
    const std::string day = words.day(*base::day_from_text("2026-11-25"), sato.state().today);
    EXPECT_TRUE(sato.shows("迷っています"));
    EXPECT_TRUE(sato.shows(sato.say(Text::ReceivedPurpose, {{"purpose", "方向を考える"}})));
    EXPECT_TRUE(sato.shows(sato.say(Text::ReceivedDay, {{"day", day}})));
    EXPECT_TRUE(sato.shows(sato.say(Text::ReceivedPlace, {{"place", "3階の面談室"}})));
}

TEST_P(PrepareFlow, a_prep_half_done_is_found_again_after_a_restart) {
    Person sato(1, GetParam());
    sato.open();
    add_partner(sato, "田中", Relation::Manager);
    sato.press(Text::Prepare);
    sato.press(Checkbox, sato.name_of(Topic::Condition));
    sato.restart();
    EXPECT_TRUE(sato.shows(Text::HomeDraft));
    sato.press_row(sato.say(Text::PrepWith, {{"name", "田中"}}));
    EXPECT_EQ(sato.title(), sato.say(Text::PrepareTitle));
    EXPECT_TRUE(sato.node(Checkbox, sato.name_of(Topic::Condition)).checked);
    sato.press(Radio, sato.name_of(Response::Report));
    sato.press(Text::PrepareDone);
    sato.restart();
    EXPECT_TRUE(sato.shows(Text::HomeReady));
}

TEST_P(PrepareFlow, a_ready_prep_can_be_changed_and_must_be_made_ready_again) {
    Person sato(1, GetParam());
    sato.open();
    add_partner(sato, "田中", Relation::Manager);
    prepare(sato, "田中", {{Topic::Career, Response::Listen}});
    sato.press(Text::PrepEdit);
    // What is chosen is folded into one row that says so.
    sato.press(Button, responses_for(sato, Topic::Career) + " " + sato.name_of(Response::Listen));
    sato.press(Radio, sato.name_of(Response::Opinion));
    sato.press(Text::PrepareDone);
    EXPECT_EQ(sato.title(), sato.say(Text::PrepTitle));
    EXPECT_TRUE(sato.shows(sato.name_of(Response::Opinion)));
    EXPECT_EQ(the_prep(sato).revision, 2);
    sato.press(Text::Back);
    EXPECT_EQ(sato.title(), sato.say(Text::TabHome)) << "its page stands in the way only once";
}

}  // namespace
