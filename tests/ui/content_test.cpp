// Questions, cue cards and guides where they help: while preparing, in the talk, in ヒント.
#include <gtest/gtest.h>

#include <set>

#include "ui/person.h"

namespace {

using namespace person;

class Content : public InBothLanguages {};
IN_BOTH_LANGUAGES(Content);

std::string label(const Person& person, Topic topic) {
    return person.say(Text::PrepareNote, {{"topic", person.name_of(topic)}});
}

void open_questions(Person& sato) {
    sato.open();
    add_partner(sato, "田中", Relation::Manager);
    sato.press(Text::Prepare);
    sato.press(Checkbox, sato.name_of(Topic::Condition));
    sato.press(Text::PrepareDetails);
    sato.press(Button, sato.name_of(Topic::Condition) + " " + sato.say(Text::PrepareQuestions));
}

TEST_P(Content, every_topic_and_voice_has_its_own_questions) {
    const i18n::Words words(GetParam());
    std::set<std::string_view> seen;
    for (const Topic topic : domain::kTopics) {
        for (const auto voice : {ui::Voice::Self, ui::Voice::Lead, ui::Voice::Peer}) {
            for (std::size_t i = 0; i < ui::kQuestions; ++i) {
                EXPECT_TRUE(seen.insert(words(*ui::question(topic, voice, i))).second);
            }
        }
    }
    EXPECT_EQ(seen.size(), 144U);
    EXPECT_FALSE(ui::question(Topic{42}, ui::Voice::Self, 0));
}

TEST_P(Content, a_question_is_adopted_as_the_note_in_one_press) {
    Person sato(1, GetParam());
    open_questions(sato);
    const std::string line = sato.say(*ui::question(Topic::Condition, ui::Voice::Self, 2));
    sato.press(Button, line);
    EXPECT_EQ(sato.node(ui::NodeRole::TextArea, label(sato, Topic::Condition)).value, line);
    EXPECT_EQ(line.find("\u200b"), std::string::npos) << "nothing invisible goes into the note";
}

TEST_P(Content, a_question_never_takes_the_place_of_what_was_written) {
    Person sato(1, GetParam());
    open_questions(sato);
    sato.type(label(sato, Topic::Condition), "眠れない日が続いています");
    const std::string line = sato.say(*ui::question(Topic::Condition, ui::Voice::Self, 0));
    sato.press(Button, line);
    EXPECT_EQ(sato.node(ui::NodeRole::TextArea, label(sato, Topic::Condition)).value,
              "眠れない日が続いています\n" + line);
}

TEST_P(Content, a_talk_offers_one_question_and_then_another) {
    Person sato(1, GetParam());
    const std::string link = link_from_sato(sato, {{Topic::Career, Response::Listen}});
    Person tanaka(2, GetParam());
    tanaka.open(link);
    tanaka.type(Text::PartnerName, "佐藤");
    tanaka.press(Text::ReceivedTakeIn);
    tanaka.press(Text::PartnerStart);
    const Text first = *ui::question(Topic::Career, ui::Voice::Lead, 0);
    const Text second = *ui::question(Topic::Career, ui::Voice::Lead, 1);
    EXPECT_TRUE(tanaka.shows(first)) << "a manager asks as one who leads";
    tanaka.press(Text::TalkQuestionNext);
    EXPECT_FALSE(tanaka.shows(first));
    EXPECT_TRUE(tanaka.shows(second));
}

TEST_P(Content, a_cue_card_follows_who_wants_the_response) {
    Person sato(1, GetParam());
    sato.open();
    sato.press(Text::TabHints);
    sato.press(Button, sato.name_of(Response::Advice));
    EXPECT_TRUE(sato.shows(ui::cue_words(Response::Advice, ui::Asker::Member)->dont));
    sato.press(Radio, sato.say(Text::HintsAskerPeer));
    EXPECT_TRUE(sato.shows(ui::cue_words(Response::Advice, ui::Asker::Peer)->dont));
    EXPECT_FALSE(sato.shows(ui::cue_words(Response::Advice, ui::Asker::Member)->dont));
}

TEST_P(Content, searching_finds_a_guide_by_what_it_says) {
    Person sato(1, GetParam());
    sato.open();
    sato.press(Text::TabHints);
    EXPECT_FALSE(sato.shows(Text::GuideDoubts1Answer));
    const std::string title = sato.say(Text::GuideDoubtsTitle);
    const std::string asked = sato.say(Text::GuideDoubts1Question);
    sato.type(Text::HintsSearch, asked.substr(0, 9));
    EXPECT_TRUE(sato.has(Button, title));
    EXPECT_TRUE(sato.shows(Text::GuideDoubts1Answer)) << "what was found lies open";
    EXPECT_FALSE(sato.has(Button, sato.say(Text::GuideOnlineTitle)));
    sato.type(Text::HintsSearch, "zzzz");
    EXPECT_TRUE(sato.shows(Text::HintsNone));
}

TEST_P(Content, a_stage_is_chosen_for_a_partner_and_brings_its_tips) {
    Person sato(1, GetParam());
    sato.open();
    add_partner(sato, "田中", Relation::Manager);
    sato.press(Button, sato.say(Text::StageMine) + " " + sato.say(Text::StageNone));
    sato.press(Radio, sato.say(Text::Stage3Title));
    EXPECT_TRUE(sato.shows(Text::Stage3Meaning));
    EXPECT_TRUE(sato.shows(Text::StageBinding)) << "that the binding is ours is said";
    sato.restart();
    sato.press(Text::TabPartners);
    sato.press_row("田中");
    EXPECT_TRUE(sato.has(Button, sato.say(Text::StageMine) + " " + sato.say(Text::Stage3Title)));
}

}  // namespace
