// ふりかえり through its screen: talks that really were held, counted and shown as a table.
#include <gtest/gtest.h>

#include "app/talk_actions.h"
#include "ui/person.h"

namespace {

using namespace person;
using ui::NodeRole::Cell;
using ui::NodeRole::RowHeader;

class LookBackFlow : public InBothLanguages {};
IN_BOTH_LANGUAGES(LookBackFlow);

constexpr std::chrono::hours kWeek{7 * 24};

// One talk about one topic, with its press, and the days until the next.
void hold_talk(Person& sato, Topic topic, Feeling feeling) {
    prepare(sato, "田中", {{topic, Response::Listen}});
    sato.press(Text::PartnerStart);
    sato.press_in(outcome_of(sato, topic), Radio, sato.say(Text::TalkTalked));
    sato.press(Text::TalkFinish);
    sato.press(Radio, sato.name_of(feeling));
    sato.press(Text::GoHome);
    sato.pass(kWeek);
}

void hold_talks(Person& sato, int count) {
    sato.open();
    add_partner(sato, "田中", Relation::Manager);
    for (int talk = 0; talk < count; ++talk) {
        hold_talk(sato, talk == 0 ? Topic::Career : Topic::Work,
                  talk == 0 ? Feeling::Muddled : Feeling::Lighter);
    }
    sato.press(Text::TabLookBack);
}

TEST_P(LookBackFlow, four_talks_make_no_chart_and_say_when_there_will_be_one) {
    Person sato(1, GetParam());
    hold_talks(sato, 4);
    EXPECT_TRUE(sato.shows(sato.say(Text::LookBackFew, {{"count", "4"}})));
    EXPECT_FALSE(sato.has(Heading, sato.say(Text::LookBackTopicsChart)));
}

TEST_P(LookBackFlow, five_talks_are_counted_in_tables) {
    Person sato(1, GetParam());
    hold_talks(sato, 5);
    EXPECT_FALSE(sato.shows(sato.say(Text::LookBackFew, {{"count", "5"}})));
    EXPECT_TRUE(sato.has(RowHeader, sato.name_of(Topic::Work)));
    EXPECT_TRUE(sato.has(Cell, sato.say(Text::LookBackTimes, {{"count", "4"}})));
    EXPECT_TRUE(sato.has(Cell, sato.name_of(Feeling::Muddled)));
    // 1 and 4 of 5: shares 0.2 and 0.8, and 1 / (0.04 + 0.64) = 1.47.
    EXPECT_TRUE(sato.shows(sato.say(Text::LookBackSpread, {{"number", "1.5"}})));
    EXPECT_TRUE(sato.shows(sato.say(Text::LookBackBetween, {{"days", "7.0"}})));
}

TEST_P(LookBackFlow, a_month_shows_its_own_talks_and_leads_back_to_all) {
    Person sato(1, GetParam());
    hold_talks(sato, 6);
    const std::string all =
        sato.say(Text::LookBackAll) + " " + sato.say(Text::LookBackCount, {{"count", "6"}});
    EXPECT_TRUE(sato.has(Heading, all));
    sato.press(Text::LookBackEarlier);
    EXPECT_FALSE(sato.has(Heading, all));
    sato.press(Text::LookBackLater);
    EXPECT_TRUE(sato.has(Heading, all));
}

TEST_P(LookBackFlow, topics_never_chosen_are_named_but_not_the_chosen_ones) {
    Person sato(1, GetParam());
    hold_talks(sato, 5);
    std::string never;
    for (const Topic topic : domain::kTopics) {
        if (topic == Topic::Career || topic == Topic::Work) continue;
        if (!never.empty()) never += i18n::Words(GetParam()).comma();
        never += sato.name_of(topic);
    }
    EXPECT_TRUE(sato.shows(never)) << never;
}

TEST_P(LookBackFlow, what_was_wanted_and_received_stands_in_a_table_once_it_is_marked) {
    Person sato(1, GetParam());
    hold_talks(sato, 4);
    EXPECT_FALSE(sato.has(Heading, sato.say(Text::LookBackReceivedChart)));
    prepare(sato, "田中", {{Topic::Skill, Response::Listen}});
    sato.press(Text::PartnerStart);
    sato.press(Text::TalkFinish);
    sato.press(Text::GoHome);
    sato.press(Text::TabLookBack);
    EXPECT_TRUE(sato.shows(Text::LookBackReceivedNone));
    sato.dispatch(
        app::MarkReceived{sato.state().notebook.sessions.begin()->first, 0, Response::Advice});
    EXPECT_TRUE(sato.has(ui::NodeRole::ColumnHeader, sato.say(Text::ShortNothing)));
    EXPECT_TRUE(sato.has(RowHeader, sato.say(Text::ShortListen)));
    EXPECT_TRUE(sato.shows(sato.say(Text::LookBackReceivedSame, {{"count", "1"}, {"same", "0"}})));
}

}  // namespace
