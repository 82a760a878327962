// Finding people: 1on1募集, and circles in which everyone talks with everyone.
#include "ui/person.h"

namespace {

using namespace person;

class MeetFlow : public InBothLanguages {
  protected:
    Person sakura{1, GetParam()};
    Person reader{2, GetParam()};

    void open_recruit() {
        sakura.open();
        sakura.go_to_tab(Text::TabPartners);
        sakura.press(Text::RecruitTitle);
    }
    void choose(Text list, Topic topic) {
        sakura.press_in(sakura.say(list), Checkbox, sakura.name_of(topic));
    }
    static std::string fragment_of(Person& from) {
        const std::string& link = from.state().outgoing->link;
        return link.substr(link.find('#') + 1);
    }
    void open_circle(const std::string& names) {
        sakura.open();
        sakura.go_to_tab(Text::TabPartners);
        sakura.press(Text::CircleTitle);
        sakura.type(Text::CircleNames, names);
        sakura.press(Text::CircleForm);
    }
    static std::string pair(const Person& by, const std::string& one, const std::string& other) {
        return by.say(Text::CirclePair, {{"one", one}, {"other", other}});
    }
};
IN_BOTH_LANGUAGES(MeetFlow);

TEST_P(MeetFlow, a_recruit_is_posted_and_answered_with_a_prep) {
    open_recruit();
    EXPECT_TRUE(sakura.shows(Text::RecruitNothing));
    choose(Text::RecruitListens, Topic::Career);
    choose(Text::RecruitAsks, Topic::Work);
    sakura.type(Text::RecruitWhen, "平日の夜");
    sakura.type(Text::RecruitName, "さくら");

    sakura.press(Text::RecruitWide);
    sakura.press(Text::RecruitSquare);
    ASSERT_EQ(sakura.world.pictures.size(), 2U);
    EXPECT_EQ(sakura.world.pictures[0].shape, app::CardShape::Wide);
    EXPECT_EQ(sakura.world.pictures[1].shape, app::CardShape::Square);
    std::string lines;
    for (const app::CardLine& line : sakura.world.pictures[0].lines) lines += line.text + "\n";
    for (const std::string& part : {std::string("さくら"), sakura.name_of(Topic::Career),
                                    sakura.name_of(Topic::Work), std::string("平日の夜")}) {
        EXPECT_NE(lines.find(part), lines.npos) << part;
    }

    reader.open(fragment_of(sakura));
    EXPECT_EQ(reader.title(), reader.say(Text::RecruitReceivedTitle));
    EXPECT_TRUE(reader.shows(Text::RecruitReceivedBody));
    EXPECT_TRUE(reader.state().notebook.partners.empty()) << "nothing is stored by opening it";
    reader.press(Text::RecruitAnswer);
    EXPECT_EQ(reader.title(), reader.say(Text::PrepareTitle));
    ASSERT_EQ(reader.state().notebook.partners.size(), 1U);
    EXPECT_EQ(reader.state().notebook.partners.begin()->second.name, "さくら");
}

TEST_P(MeetFlow, a_recruit_is_kept_as_it_was_left) {
    open_recruit();
    choose(Text::RecruitListens, Topic::Skill);
    sakura.type(Text::RecruitWhen, "土曜の朝");
    sakura.restart();
    sakura.go_to_tab(Text::TabPartners);
    sakura.press(Text::RecruitTitle);
    EXPECT_EQ(sakura.node(TextField, sakura.say(Text::RecruitWhen)).value, "土曜の朝");
    EXPECT_FALSE(sakura.shows(Text::RecruitNothing));
}

TEST_P(MeetFlow, a_picture_is_looked_through_like_everything_that_leaves) {
    open_recruit();
    choose(Text::RecruitListens, Topic::Skill);
    sakura.type(Text::RecruitWhen, "305号室の鈴木さんが退院したら");
    EXPECT_TRUE(sakura.has(Heading, sakura.say(Text::GuardTitle)));
    EXPECT_FALSE(sakura.has(Button, sakura.say(Text::RecruitWide)));
}

TEST_P(MeetFlow, everyone_of_a_circle_meets_everyone_once) {
    open_circle("あおい\nかえで\n\nさくら\nあおい\nみどり\n");
    const auto& circle = *sakura.state().circle;
    ASSERT_EQ(circle.names, (std::vector<std::string>{"あおい", "かえで", "さくら", "みどり"}));
    std::set<std::string> met;
    for (int round = 0; round < 3; ++round) {
        for (std::size_t one = 0; one < 4; ++one) {
            for (std::size_t other = one + 1; other < 4; ++other) {
                const std::string both = pair(sakura, circle.names[one], circle.names[other]);
                if (!sakura.shows(both)) continue;
                EXPECT_TRUE(met.insert(both).second) << both << " twice";
            }
        }
        sakura.press(Text::CircleNext);
    }
    EXPECT_EQ(met.size(), 6U);
}

TEST_P(MeetFlow, who_rests_and_who_must_not_meet_is_heeded_and_a_wrong_name_is_said) {
    open_circle("あおい\nかえで\nさくら\nみどり\n");
    sakura.type(Text::CircleRest, "みどり\nだれか");
    EXPECT_TRUE(sakura.shows(sakura.say(Text::CircleRestAsked, {{"name", "みどり"}})));
    EXPECT_TRUE(sakura.shows(sakura.say(Text::CircleUnknown, {{"names", "だれか"}})));
    sakura.type(Text::CircleRest, "");
    sakura.type(Text::CircleNotWith, "あおい、かえで");
    const std::string apart = pair(sakura, "あおい", "かえで");
    for (int round = 0; round < 3; ++round) {
        EXPECT_FALSE(sakura.shows(apart)) << round;
        sakura.press(Text::CircleNext);
    }
}

TEST_P(MeetFlow, the_same_round_opens_from_the_link_and_reads_as_text) {
    open_circle("あおい\nかえで\nさくら\nみどり\nゆき\n");
    sakura.press(Text::CircleNext);
    sakura.press(Text::ShareWords);
    ASSERT_EQ(sakura.world.copied.size(), 1U);
    reader.open(fragment_of(sakura));
    EXPECT_EQ(reader.state().circle_round, sakura.state().circle_round);
    EXPECT_EQ(reader.state().circle, sakura.state().circle);
    for (const auto& [one, other] : reader.state().circle_round.pairs) {
        const auto& names = reader.state().circle->names;
        const std::string both = pair(sakura, names[one], names[other]);
        EXPECT_TRUE(reader.shows(both));
        EXPECT_NE(sakura.world.copied[0].find(both), std::string::npos);
    }
    EXPECT_TRUE(reader.world.store.records.empty()) << "a circle is never stored";
}

TEST_P(MeetFlow, five_hundred_names_are_paired_at_once) {
    std::string names;
    for (int number = 1; number <= 510; ++number) names += "参加者" + std::to_string(number) + "\n";
    open_circle(names);
    EXPECT_EQ(sakura.state().circle->names.size(), 500U) << "more are left out";
    EXPECT_EQ(sakura.state().circle_round.pairs.size(), 250U);
    EXPECT_LT(sakura.view().layer(ui::LayerName::Page).nodes.size(), 200U)
        << "only what is near is on the page";
}

}  // namespace
