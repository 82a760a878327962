// Between peers and after the talk: turns, what was received, what is told, and steps that are
// done, moved, dropped or carried on; by role and name.
#include "app/link_actions.h"
#include "ui/person.h"

namespace {

using namespace person;
using namespace std::chrono_literals;
using AfterFlow = InBothLanguages;
IN_BOTH_LANGUAGES(AfterFlow);

// Two peers have prepared, taken in each other's prep, and begun to talk.
struct Peers {
    explicit Peers(Language language) : sato(1, language), tanaka(2, language) {
        sato.open();
        add_partner(sato, "田中", Relation::Peer);
        prepare(sato, "田中", {{Topic::Career, Response::Listen}});
        tanaka.open(hand_over(sato));
        tanaka.type(Text::PartnerName, "佐藤");
        tanaka.press(Text::ReceivedTakeIn);
        tanaka.press(Text::PartnerAnswer);
        choose(tanaka, {{Topic::Work, Response::Advice}});
        sato.restart(hand_over(tanaka));
        sato.press(Text::ReceivedTakeIn);
        sato.press(Text::PartnerStart);
        tanaka.press(Text::Back);
        tanaka.press(Text::PartnerStart);
    }

    Person sato;
    Person tanaka;
};

std::string minutes(const Person& person, const char* count) {
    return person.say(Text::TalkMinutes, {{"minutes", count}});
}

void open_received(Person& person, Text question, Topic topic, Text chosen) {
    person.press(Button, person.say(question, {{"topic", person.name_of(topic)}}) + " " +
                             person.say(chosen));
}

// From the reflection to the link.
std::string told(Person& person, const std::vector<std::string>& parts) {
    person.press_row(person.say(Text::TellTitle));
    for (const std::string& part : parts) person.press_row(part);
    person.press(Text::ShareCopy);
    return fragment_of(person.link());
}

TEST_P(AfterFlow, both_peers_get_the_cue_card_of_the_other) {
    Peers peers(GetParam());
    EXPECT_TRUE(peers.sato.shows(ui::cue_words(Response::Advice, ui::Asker::Peer)->opening));
    EXPECT_TRUE(peers.tanaka.shows(ui::cue_words(Response::Listen, ui::Asker::Peer)->opening));
}

TEST_P(AfterFlow, at_half_time_peers_swap_and_both_see_the_same_one_speak) {
    Peers peers(GetParam());
    for (Person* person : {&peers.sato, &peers.tanaka}) {
        person->press(Radio, minutes(*person, "30"));
    }
    const auto speaks = [](const Person& person) { return person.shows(Text::TalkTurnsMine); };
    EXPECT_NE(speaks(peers.sato), speaks(peers.tanaka));
    const bool sato_first = speaks(peers.sato);
    for (Person* person : {&peers.sato, &peers.tanaka}) {
        person->pass(14min);
        EXPECT_TRUE(person->world.rung.empty());
        person->pass(1min);
        ASSERT_EQ(person->world.rung.size(), 1U);
        EXPECT_EQ(person->world.rung[0].bell, domain::Bell::Silent);
        EXPECT_TRUE(person->shows(Text::TalkTurnsSwap)) << "always visible";
    }
    EXPECT_NE(speaks(peers.sato), sato_first);
    EXPECT_NE(speaks(peers.sato), speaks(peers.tanaka));
    peers.sato.pass(15min);
    EXPECT_TRUE(peers.sato.shows(Text::TalkTurnsOver));
}

TEST_P(AfterFlow, the_sound_is_off_until_it_is_chosen_and_then_stays) {
    Peers peers(GetParam());
    const std::string silent = peers.sato.say(Text::TalkBellSilent);
    EXPECT_TRUE(peers.sato.node(Radio, silent).checked);
    peers.sato.press(Radio, peers.sato.say(Text::TalkBellSound));
    EXPECT_EQ(peers.sato.world.rung.back().bell, domain::Bell::Sound);
    peers.sato.restart();
    EXPECT_EQ(peers.sato.state().notebook.settings.bell, domain::Bell::Sound);
}

TEST_P(AfterFlow, a_manager_has_no_turns_and_no_estimate) {
    Person sato(1, GetParam());
    sato.open();
    add_partner(sato, "田中", Relation::Manager);
    prepare(sato, "田中", {{Topic::Career, Response::Listen}});
    sato.press(Text::PartnerStart);
    EXPECT_FALSE(sato.has(Radio, minutes(sato, "30")));
    sato.press(Text::TalkFinish);
    EXPECT_FALSE(sato.has(Heading, sato.say(Text::ReflectBalance)));
}

TEST_P(AfterFlow, what_was_received_is_marked_and_kept) {
    Peers peers(GetParam());
    Person& sato = peers.sato;
    sato.press(Text::TalkFinish);
    open_received(sato, Text::ReflectReceivedOf, Topic::Career, Text::ReflectReceivedNone);
    sato.press(Radio, sato.say(Text::ReceivedOpinion));
    open_received(sato, Text::ReflectGivenOf, Topic::Work, Text::ReflectReceivedNone);
    sato.press(Radio, sato.say(Text::GivenNothing));
    sato.restart();
    const auto& talk = sato.state().notebook.sessions.begin()->second;
    for (const domain::AgendaPoint& point : talk.agenda) {
        const bool mine = point.author == domain::Author::Me;
        EXPECT_EQ(point.received, mine ? Response::Opinion : domain::kNoResponse);
    }
}

TEST_P(AfterFlow, only_what_is_chosen_is_told_and_shown_first_as_the_other_will_see_it) {
    Peers peers(GetParam());
    Person& sato = peers.sato;
    sato.press(Text::TalkFinish);
    sato.press(Radio, sato.name_of(Feeling::Lighter));
    sato.press(Radio, sato.say(Text::BalanceMe));
    sato.type(Text::ReflectNoticed, "カナリア");
    sato.press_row(sato.say(Text::TellTitle));
    EXPECT_TRUE(sato.shows(Text::TellPreviewNone)) << "nothing is chosen at first";
    EXPECT_FALSE(sato.has(Button, sato.say(Text::ShareCopy)));
    sato.press_row(sato.say(Text::TellFeeling));
    sato.type(Text::TellWord, "ありがとう");
    const std::string seen =
        sato.say(Text::HeardFeeling, {{"feeling", sato.name_of(Feeling::Lighter)}});
    const std::string word = sato.say(Text::HeardWord, {{"word", "ありがとう"}});
    EXPECT_TRUE(sato.shows(seen));
    EXPECT_TRUE(sato.shows(word));
    sato.press(Text::ShareCopy);
    EXPECT_TRUE(sato.shows(Text::TellHandedOver));

    Person& tanaka = peers.tanaka;
    tanaka.press(Text::TalkFinish);
    const auto before = tanaka.world.store.records;
    tanaka.dispatch(app::LinkArrived{fragment_of(sato.link())});
    EXPECT_EQ(tanaka.title(), tanaka.say(Text::HeardTitle));
    EXPECT_TRUE(tanaka.shows(seen));
    EXPECT_TRUE(tanaka.shows(word));
    EXPECT_FALSE(tanaka.shows("カナリア"));
    EXPECT_EQ(tanaka.world.store.records, before) << "reading writes nothing";
    tanaka.press(Text::ReceivedTakeIn);
    EXPECT_EQ(tanaka.title(), tanaka.say(Text::ReflectTitle));
    EXPECT_TRUE(tanaka.shows(tanaka.say(Text::HeardFromPartner, {{"name", "佐藤"}})));
    EXPECT_TRUE(tanaka.shows(word));
}

TEST_P(AfterFlow, estimates_stand_side_by_side_only_after_both_were_told) {
    Peers peers(GetParam());
    for (Person* person : {&peers.sato, &peers.tanaka}) {
        person->press(Text::TalkFinish);
        person->press(Radio, person->say(Text::BalanceMe));
    }
    Person& sato = peers.sato;
    Person& tanaka = peers.tanaka;
    const std::string theirs = sato.say(
        Text::ReflectBalanceBoth, {{"name", "田中"}, {"balance", sato.say(Text::BalancePartner)}});
    const std::string from_tanaka = told(tanaka, {tanaka.say(Text::TellBalance)});
    sato.dispatch(app::LinkArrived{from_tanaka});
    sato.press(Text::ReceivedTakeIn);
    EXPECT_FALSE(sato.shows(theirs)) << "佐藤 has not told hers";
    EXPECT_TRUE(sato.shows(Text::ReflectBalanceWaiting));
    told(sato, {sato.say(Text::TellBalance)});
    sato.press(Text::Back);
    EXPECT_TRUE(sato.shows(theirs));
}

TEST_P(AfterFlow, the_partners_view_stands_beside_mine) {
    Peers peers(GetParam());
    Person& sato = peers.sato;
    Person& tanaka = peers.tanaka;
    for (Person* person : {&sato, &tanaka}) person->press(Text::TalkFinish);
    open_received(tanaka, Text::ReflectGivenOf, Topic::Career, Text::ReflectReceivedNone);
    tanaka.press(Radio, tanaka.say(Text::GivenAdvice));
    sato.dispatch(app::LinkArrived{told(tanaka, {tanaka.say(Text::TellResponses)})});
    sato.press(Text::ReceivedTakeIn);
    EXPECT_TRUE(sato.shows(sato.say(
        Text::ReflectReceivedTold, {{"name", "田中"}, {"response", sato.say(Text::GivenAdvice)}})));
}

TEST_P(AfterFlow, a_promise_is_moved_dropped_or_carried_into_the_next_prep) {
    Peers peers(GetParam());
    Person& sato = peers.sato;
    sato.type(Text::TalkPromise, "夜勤の回数を確かめる");
    sato.type(Text::ReflectDue, "2026-11-20");
    sato.press(Text::TalkFinish);
    sato.type(Text::ReflectStep, "先輩に聞く");
    sato.press(Text::GoHome);
    const i18n::Words words(GetParam());
    const auto on = [&](const char* day) {
        return words.day(*base::day_from_text(day), sato.state().today);
    };
    EXPECT_TRUE(sato.shows(sato.say(Text::StepPast, {{"day", on("2026-11-20")}})));

    const auto change = [&](const char* step) {
        sato.press(Button, sato.say(Text::StepChange, {{"step", step}}) + " " +
                               sato.say(Text::StepChangeShort));
    };
    change("夜勤の回数を確かめる");
    sato.type(Text::StepNewDue, "2026-12-20");
    EXPECT_TRUE(sato.shows(sato.say(Text::StepDue, {{"day", on("2026-12-20")}})));
    sato.press(Text::StepKeep);
    change("先輩に聞く");
    sato.press(Text::StepDrop);
    EXPECT_FALSE(sato.shows("先輩に聞く"));

    sato.press(Text::Prepare);
    sato.press_row("田中");
    EXPECT_TRUE(sato.has(Heading, sato.say(Text::PrepareSteps)));
    sato.press(Button, sato.say(Text::PrepareStepsCarry) + " 夜勤の回数を確かめる");
    const auto* prep = sato.state().open_ends.open_prep(
        sato.state().notebook, sato.state().notebook.partners.begin()->first, domain::Author::Me);
    ASSERT_NE(prep, nullptr);
    EXPECT_EQ(prep->items.at(0).note, "夜勤の回数を確かめる");
    sato.press_row("夜勤の回数を確かめる");  // done
    EXPECT_FALSE(sato.has(Heading, sato.say(Text::PrepareSteps)));
}

}  // namespace
