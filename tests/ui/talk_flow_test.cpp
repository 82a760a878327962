// The talk, the press after it, and what is there afterwards, by role and name.
#include "app/wake_actions.h"
#include "ui/person.h"

namespace {

using namespace person;

using TalkFlow = InBothLanguages;
IN_BOTH_LANGUAGES(TalkFlow);

// 佐藤 has two items of her own and one of 田中's, and the talk has begun.
void begin_talk(Person& sato, Language language) {
    Person tanaka(2, language);
    tanaka.open(link_from_sato(
        sato, {{Topic::Career, Response::Together}, {Topic::Skill, Response::Advice}}));
    tanaka.type(Text::PartnerName, "佐藤");
    tanaka.press(Text::ReceivedTakeIn);
    tanaka.press(Text::PartnerAnswer);
    choose(tanaka, {{Topic::Work, Response::Report}});
    sato.restart(hand_over(tanaka));
    sato.press(Text::ReceivedTakeIn);
    sato.press(Text::PartnerStart);
}

void mark(Person& person, Topic topic, Text outcome) {
    person.press_in(outcome_of(person, topic), Radio, person.say(outcome));
}

TEST_P(TalkFlow, each_topic_is_marked_and_cue_cards_fold) {
    Person sato(1, GetParam());
    begin_talk(sato, GetParam());
    EXPECT_EQ(sato.title(), sato.say(Text::TalkTitle, {{"name", "田中"}}));
    EXPECT_TRUE(sato.shows(Text::TalkFlow));
    mark(sato, Topic::Career, Text::TalkTalked);
    mark(sato, Topic::Career, Text::TalkNextTime);
    const auto& talk = sato.state().notebook.sessions.begin()->second;
    EXPECT_EQ(talk.agenda[0].outcome, domain::Outcome::NextTime);

    const Text opening = ui::cue_words(Response::Report, ui::Asker::Peer)->opening;
    EXPECT_TRUE(sato.shows(opening));
    sato.press(Text::CueHide);
    EXPECT_FALSE(sato.shows(opening));
    EXPECT_EQ(sato.node(Button, sato.say(Text::CueShow)).expanded, 0);
    sato.press(Text::CueShow);
    EXPECT_TRUE(sato.shows(opening));
}

TEST_P(TalkFlow, the_minutes_pass_quietly) {
    Person sato(1, GetParam());
    begin_talk(sato, GetParam());
    EXPECT_TRUE(sato.shows(Text::TalkBegun));
    sato.pass(std::chrono::minutes{12});
    EXPECT_TRUE(sato.shows(sato.say(Text::TalkMinutes, {{"minutes", "12"}})));
    EXPECT_EQ(sato.announcement(), sato.say(Text::SavingSaved)) << "a minute is not announced";
}

TEST_P(TalkFlow, a_clock_that_is_set_to_another_day_tells_no_wild_minutes) {
    Person sato(1, GetParam());
    begin_talk(sato, GetParam());
    const base::Moment began = sato.world.now;
    for (const auto other :
         {std::chrono::hours{-1}, std::chrono::hours{-40 * 24}, std::chrono::hours{40 * 24}}) {
        sato.world.now = began + other;
        sato.dispatch(app::WokeUp{});
        EXPECT_TRUE(sato.shows(Text::TalkBegun)) << other.count();
    }
}

TEST_P(TalkFlow, a_talk_that_was_ended_by_mistake_goes_on) {
    Person sato(1, GetParam());
    begin_talk(sato, GetParam());
    sato.press(Text::TalkFinish);
    sato.dispatch(app::GoTo{{app::Screen::Record, sato.state().route().subject}});
    sato.dispatch(app::GoTo{{app::Screen::Reflect, sato.state().route().subject}});
    sato.press(Text::ReflectResume);
    EXPECT_TRUE(sato.has(Button, sato.say(Text::TalkFinish)));
    sato.go_back();
    EXPECT_EQ(sato.state().route().screen, app::Screen::Partner)
        << "no page of a talk that is over";
    sato.press(Text::PartnerResume);
    sato.press(Text::TalkFinish);
    sato.pass(std::chrono::hours{1});
    sato.dispatch(app::WokeUp{});
    EXPECT_FALSE(sato.has(Button, sato.say(Text::ReflectResume)));
}

TEST_P(TalkFlow, a_talk_that_runs_is_found_again_after_a_restart) {
    Person sato(1, GetParam());
    begin_talk(sato, GetParam());
    sato.type(Text::TalkNotes, "途中のメモ");
    sato.restart();
    EXPECT_TRUE(sato.shows(Text::HomeRunning));
    sato.press_row(sato.say(Text::TalkTitle, {{"name", "田中"}}));
    EXPECT_EQ(sato.node(ui::NodeRole::TextArea, sato.say(Text::TalkNotes)).value, "途中のメモ");
    sato.press(Text::Back);
    sato.press(Text::TabPartners);
    sato.press_row("田中");
    sato.press(Text::PartnerResume);
    EXPECT_EQ(sato.title(), sato.say(Text::TalkTitle, {{"name", "田中"}}));
}

TEST_P(TalkFlow, saved_is_said_only_after_the_store_has_answered) {
    Person sato(1, GetParam());
    begin_talk(sato, GetParam());
    sato.press(Text::TalkFinish);
    EXPECT_EQ(sato.title(), sato.say(Text::ReflectTitle));
    sato.world.store.answering = false;
    sato.press(Radio, sato.name_of(Feeling::Lighter));
    EXPECT_FALSE(sato.shows(Text::SavingSaved));
    EXPECT_TRUE(sato.shows(Text::SavingPending));
    EXPECT_EQ(sato.announcement(), "");
    sato.world.store.answering = true;
    sato.settle();
    EXPECT_TRUE(sato.shows(Text::SavingSaved));
    EXPECT_FALSE(sato.shows(Text::SavingPending));
    EXPECT_EQ(sato.announcement(), sato.say(Text::SavingSaved));
}

TEST_P(TalkFlow, all_of_it_is_there_after_a_restart_and_the_step_can_be_done) {
    Person sato(1, GetParam());
    begin_talk(sato, GetParam());
    mark(sato, Topic::Career, Text::TalkTalked);
    mark(sato, Topic::Skill, Text::TalkNextTime);
    sato.type(Text::TalkNotes, "聴いてもらえた");
    sato.press(Text::TalkFinish);
    sato.press(Radio, sato.name_of(Feeling::Clear));
    sato.type(Text::ReflectNoticed, "急がなくてよい");
    sato.type(Text::ReflectStep, "先輩に聞く");
    sato.type(Text::ReflectDue, "2026-11-30");
    EXPECT_TRUE(sato.shows(Text::SavingSaved));
    sato.press(Text::GoHome);
    sato.restart();

    const i18n::Words words(GetParam());
    const std::string due = words.day(*base::day_from_text("2026-11-30"), sato.state().today);
    EXPECT_TRUE(sato.has(Heading, sato.say(Text::HomeSteps)));
    EXPECT_TRUE(sato.shows(sato.say(Text::StepDue, {{"day", due}})));
    sato.press_row("先輩に聞く");
    EXPECT_FALSE(sato.has(Heading, sato.say(Text::HomeSteps))) << "done";
    sato.restart();
    EXPECT_FALSE(sato.shows("先輩に聞く")) << "and it stays done";

    sato.press(Text::TabLookBack);
    sato.press(Text::LookBackEarlier);
    EXPECT_TRUE(sato.has(Heading, words.month(sato.state().today) + " " +
                                      sato.say(Text::LookBackCount, {{"count", "1"}})));
    sato.press(Text::TabPartners);
    sato.press_row("田中");
    EXPECT_TRUE(sato.has(Heading, sato.say(Text::PartnerHistory)));
    EXPECT_TRUE(
        sato.shows(sato.say(Text::LookBackTopics, {{"topics", sato.name_of(Topic::Career)}})));
    sato.press_row(words.day(sato.state().today, sato.state().today));
    EXPECT_TRUE(sato.shows("聴いてもらえた"));
    sato.press(Text::RecordReflect);
    EXPECT_EQ(sato.title(), sato.say(Text::ReflectTitle));
    EXPECT_TRUE(sato.node(Radio, sato.name_of(Feeling::Clear)).checked);
    EXPECT_EQ(sato.node(ui::NodeRole::TextArea, sato.say(Text::ReflectNoticed)).value,
              "急がなくてよい");
    EXPECT_EQ(sato.node(TextField, sato.say(Text::ReflectStep)).value, "先輩に聞く");
    EXPECT_EQ(sato.node(ui::NodeRole::DateField, sato.say(Text::ReflectDue)).value, "2026-11-30");
    EXPECT_EQ(sato.state().notebook.sessions.begin()->second.notes, "聴いてもらえた");
}

TEST_P(TalkFlow, the_next_prep_offers_what_was_left) {
    Person sato(1, GetParam());
    begin_talk(sato, GetParam());
    mark(sato, Topic::Career, Text::TalkTalked);
    mark(sato, Topic::Skill, Text::TalkNextTime);
    sato.press(Text::TalkFinish);
    sato.press(Text::GoHome);
    sato.press(Text::Prepare);
    sato.press_row("田中");
    EXPECT_TRUE(sato.has(Heading, sato.say(Text::PrepareAgain)));
    const std::string left = sato.name_of(Topic::Skill) + " " + sato.name_of(Response::Advice);
    EXPECT_FALSE(
        sato.has(Button, sato.name_of(Topic::Career) + " " + sato.name_of(Response::Together)));
    sato.press(Button, left);
    EXPECT_FALSE(sato.has(Heading, sato.say(Text::PrepareAgain))) << "taken up";
    EXPECT_TRUE(sato.node(Checkbox, sato.name_of(Topic::Skill)).checked);
    sato.press(Text::PrepareDone);
    EXPECT_TRUE(sato.shows(sato.name_of(Response::Advice)));
}

TEST_P(TalkFlow, the_way_back_from_the_reflection_leads_to_the_partner) {
    Person sato(1, GetParam());
    sato.open();
    add_partner(sato, "田中", Relation::Manager);
    prepare(sato, "田中", {{Topic::Career, Response::Listen}});
    sato.press(Text::PartnerStart);
    sato.press(Text::TalkFinish);
    sato.go_back();
    EXPECT_EQ(sato.title(), "田中");
    EXPECT_FALSE(sato.has(Button, sato.say(Text::PartnerStart)));
    EXPECT_TRUE(sato.has(Button, sato.say(Text::Prepare)));
}

}  // namespace
