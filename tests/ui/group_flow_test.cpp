// Four people in three time zones become a group by links alone, and meet.
#include <algorithm>

#include "ui/group_steps.h"

namespace {

using namespace person;
using std::chrono::minutes;

// New York keeps summer time until 1 November 2026.
minutes new_york(base::Moment moment) {
    const base::Moment end{std::chrono::sys_days{std::chrono::year{2026} / 11 / 1} +
                           std::chrono::hours{6}};
    return moment < end ? minutes{-240} : minutes{-300};
}

class GroupFlow : public InBothLanguages {
  protected:
    Person yamada{1, GetParam()};  // the organiser, in Tokyo
    Person sato{2, GetParam()};
    Person suzuki{3, GetParam()};  // in New York
    Person kumar{4, GetParam()};   // in Kolkata
    std::string invitation;

    void SetUp() override {
        suzuki.world.zone = new_york;
        kumar.world.zone = [](base::Moment) { return minutes{330}; };
        yamada.open();
        make_group(yamada, "山田");
        invitation = share_group(yamada, Text::GroupInvite);
    }

    // Everyone has prepared, and the organiser has all of it.
    void gather() {
        prepare_seat(yamada, "山田", {{Topic::Career, Response::Listen}});
        join_group(yamada, sato, "佐藤", {{Topic::Work, Response::Advice}}, invitation);
        join_group(yamada, suzuki, "鈴木",
                   {{Topic::Skill, Response::Together}, {Topic::Other, Response::Report}},
                   invitation);
        join_group(yamada, kumar, "クマール", {{Topic::Private, Response::Opinion}}, invitation);
    }
    void hand_out_agenda() {
        const std::string agenda = share_group(yamada, Text::GroupAgendaShare);
        for (Person* member : {&sato, &suzuki, &kumar}) take_in_group(*member, agenda);
    }
    // Names in the order of turns, without one's own わたし.
    static std::vector<std::string> names_on(const Person& person) {
        std::vector<std::string> names;
        for (const ui::Node* heading : person.nodes(Heading)) {
            if (heading->level == 3) names.push_back(heading->name.substr(4));
        }
        return names;
    }
    [[nodiscard]] std::string called(const std::string& name) const {
        return yamada.say(Text::GroupCalled, {{"name", name}});
    }
    [[nodiscard]] std::string at(const Person& person, std::string_view day,
                                 std::string_view time) const {
        return person.say(Text::GroupWhen, {{"day", ui::spoken(day)}, {"time", time}});
    }
    [[nodiscard]] std::string day_in_words(const char* day) const {
        return i18n::Words(GetParam())
            .day(*base::day_from_text(day), *base::day_from_text("2026-11-22"));
    }
};
IN_BOTH_LANGUAGES(GroupFlow);

TEST_P(GroupFlow, an_invitation_is_read_on_ones_own_clock_and_stores_nothing) {
    suzuki.open(invitation);
    EXPECT_EQ(suzuki.title(), suzuki.say(Text::GroupReceivedTitle));
    EXPECT_TRUE(suzuki.shows(suzuki.say(Text::GroupReceivedFrom, {{"name", "山田"}})));
    EXPECT_TRUE(suzuki.shows(at(suzuki, day_in_words("2026-11-28"), "07:00")));
    EXPECT_TRUE(suzuki.shows("https://meet.example/abc"));
    EXPECT_TRUE(suzuki.shows(Text::Subject3));
    EXPECT_TRUE(suzuki.shows(Text::SubjectPass));
    EXPECT_TRUE(suzuki.shows(Text::ReceivedNotStored));
    EXPECT_EQ(suzuki.world.store.writes, 0U);
    suzuki.press(Text::ReceivedLeave);
    EXPECT_EQ(suzuki.title(), suzuki.say(Text::TabHome));
    EXPECT_EQ(suzuki.world.store.writes, 0U);
    kumar.open(invitation);
    EXPECT_TRUE(kumar.shows(at(kumar, day_in_words("2026-11-28"), "17:30")));
}

TEST_P(GroupFlow, nothing_has_to_be_typed_to_be_in) {
    sato.open(invitation);
    sato.press(Text::ReceivedTakeIn);
    sato.press(Text::GroupPrepare);
    EXPECT_TRUE(sato.node(Button, sato.say(Text::PrepareDone)).disabled);
    sato.press(Button, sato.say(Text::GroupPrepareOccupation));
    sato.press(Radio, sato.say(Text::OccupationNurse));
    choose(sato, {{Topic::Condition, Response::Listen}});
    EXPECT_TRUE(sato.shows(Text::GroupMineReady));
    sato.press(Text::GroupAnswerShare);
    EXPECT_TRUE(sato.shows(Text::GroupSharePassedOn));
    EXPECT_TRUE(sato.shows(Text::GroupShareBody));
    EXPECT_TRUE(sato.shows(Text::OccupationNurse));
    yamada.restart(fragment_of(sato.link()));
    yamada.press(Text::ReceivedTakeIn);
    EXPECT_EQ(yamada.announcement(), yamada.say(Text::NoticeTakenIn));
    EXPECT_TRUE(yamada.has(Heading, "1.  " + yamada.say(Text::GroupUnnamed)));
    EXPECT_TRUE(yamada.shows(Text::OccupationNurse));
}

TEST_P(GroupFlow, all_see_one_order_and_everyones_local_time) {
    gather();
    hand_out_agenda();
    const auto order = names_on(yamada);
    ASSERT_EQ(order.size(), 4U);
    for (Person* person : {&yamada, &sato, &suzuki, &kumar}) {
        const auto names = names_on(*person);
        ASSERT_EQ(names.size(), 4U);
        const std::string me = person->say(Text::GroupMe);
        for (std::size_t i = 0; i < names.size(); ++i) {
            if (names[i] == me || order[i] == me) continue;
            EXPECT_EQ(names[i], order[i]);
        }
        EXPECT_EQ(std::ranges::count(names, me), 1);
        EXPECT_TRUE(person->shows("UTC+9"));
        EXPECT_TRUE(person->shows("UTC-5"));
        EXPECT_TRUE(person->shows("UTC+5:30"));
        EXPECT_TRUE(person->shows(at(*person, day_in_words("2026-11-28"), "07:00")));
        EXPECT_TRUE(person->shows(at(*person, day_in_words("2026-11-28"), "17:30")));
        EXPECT_TRUE(person->shows(person->name_of(Topic::Skill)));
    }
}

TEST_P(GroupFlow, another_number_gives_another_order_that_is_said) {
    gather();
    const auto said = [&] {
        const int number = yamada.state().notebook.groups.begin()->second.plan.turn_number;
        return yamada.say(Text::GroupOrderHow, {{"number", std::to_string(number)}});
    };
    const std::string before = said();
    EXPECT_TRUE(yamada.shows(before));
    yamada.press(Text::GroupOrderAgain);
    EXPECT_NE(said(), before);
    EXPECT_TRUE(yamada.shows(said()));
    EXPECT_FALSE(sato.has(Button, sato.say(Text::GroupOrderAgain)));
}

TEST_P(GroupFlow, the_meeting_goes_round_and_each_may_pass) {
    gather();
    hand_out_agenda();
    kumar.press(Text::PartnerStart);
    EXPECT_TRUE(kumar.has(Heading, kumar.say(Text::GroupTalkNow)));
    const std::string passed =
        kumar.say(Text::GroupTurn, {{"standing", kumar.say(Text::GroupTurnPassed)}});
    kumar.press(Text::GroupTalkPass);
    EXPECT_TRUE(kumar.shows(passed));
    kumar.press(Text::GroupTalkBack);
    EXPECT_FALSE(kumar.shows(passed));
    for (int turn = 0; turn < 4; ++turn) {
        EXPECT_FALSE(kumar.shows(Text::GroupTalkRound));
        kumar.press(Text::GroupTalkNext);
    }
    EXPECT_TRUE(kumar.shows(Text::GroupTalkRound));
    kumar.press(Button, kumar.say(Text::GuideOnlineTitle));
    EXPECT_TRUE(kumar.shows(Text::GuideOnline4));
    EXPECT_EQ(yamada.state().notebook.groups.begin()->second.started, std::nullopt)
        << "each device for itself";
}

TEST_P(GroupFlow, cards_are_drawn_in_the_same_order_by_all_and_may_be_passed) {
    gather();
    hand_out_agenda();
    std::vector<std::vector<std::string>> drawn;
    for (Person* person : {&yamada, &suzuki}) {
        person->press(Text::PartnerStart);
        auto& cards = drawn.emplace_back();
        EXPECT_FALSE(person->has(Button, person->say(Text::GroupCardPass)));
        for (std::size_t card = 0; card < domain::kSubjects; ++card) {
            person->press(card % 2 == 0 ? Text::GroupCardDraw : Text::GroupCardPass);
            for (std::uint16_t number = 1; number <= domain::kSubjects; ++number) {
                const std::string text = person->say(ui::text_of(domain::Subject{number}));
                if (person->shows(text)) cards.push_back(text);
            }
        }
        EXPECT_TRUE(person->shows(Text::GroupCardLast));
        EXPECT_FALSE(person->has(Button, person->say(Text::GroupCardDraw)));
    }
    EXPECT_EQ(drawn[0].size(), domain::kSubjects);
    EXPECT_EQ(drawn[0], drawn[1]);
}

TEST_P(GroupFlow, one_insight_each_stays_on_this_device_and_can_be_read_afterwards) {
    gather();
    hand_out_agenda();
    suzuki.press(Text::PartnerStart);
    EXPECT_TRUE(suzuki.shows(Text::GroupInsightsPrivate));
    suzuki.type(suzuki.say(Text::GroupInsightOf, {{"name", called("佐藤")}}), "先に聴く");
    suzuki.press(Text::TalkFinish);
    EXPECT_EQ(suzuki.title(), kGroupName);
    EXPECT_TRUE(suzuki.has(Heading, suzuki.say(Text::GroupInsights)));
    EXPECT_TRUE(suzuki.shows("先に聴く"));
    EXPECT_FALSE(suzuki.has(Button, suzuki.say(Text::PartnerStart)));
    suzuki.restart();
    suzuki.press(Text::TabPartners);
    EXPECT_TRUE(suzuki.has(Heading, suzuki.say(Text::GroupListFinished)));
    suzuki.press_row(kGroupName);
    EXPECT_TRUE(suzuki.shows("先に聴く"));
    suzuki.press(Text::GroupInsightsEdit);
    EXPECT_FALSE(suzuki.has(Button, suzuki.say(Text::GroupTalkNext)));
    suzuki.type(suzuki.say(Text::GroupInsightOf, {{"name", suzuki.say(Text::GroupMe)}}), "話せた");
    suzuki.press(Text::TalkFinish);
    EXPECT_TRUE(suzuki.shows("話せた"));
}

TEST_P(GroupFlow, an_answer_opened_elsewhere_says_where_it_belongs) {
    join_group(yamada, sato, "佐藤", {{Topic::Work, Response::Advice}}, invitation);
    const std::string answer = share_group(sato, Text::GroupAnswerShare);
    kumar.open(answer);
    EXPECT_TRUE(kumar.shows(Text::GroupReceivedNotHere));
    EXPECT_FALSE(kumar.has(Button, kumar.say(Text::ReceivedTakeIn)));
    kumar.press(Text::GoHome);
    EXPECT_EQ(kumar.world.store.writes, 0U);
    yamada.restart(invitation);
    EXPECT_TRUE(yamada.shows(Text::GroupReceivedOwn));
    EXPECT_FALSE(yamada.has(Button, yamada.say(Text::ReceivedTakeIn)));
}

TEST_P(GroupFlow, a_ninth_is_refused_with_a_sentence) {
    for (std::uint64_t seed = 10; seed < 17; ++seed) {
        Person member(seed, GetParam());
        join_group(yamada, member, "人" + std::to_string(seed), {{Topic::Work, Response::Advice}},
                   invitation);
    }
    sato.open(invitation);
    sato.press(Text::ReceivedTakeIn);
    prepare_seat(sato, "佐藤", {{Topic::Work, Response::Advice}});
    yamada.restart(share_group(sato, Text::GroupAnswerShare));
    EXPECT_TRUE(yamada.shows(Text::GroupReceivedNoRoom));
    EXPECT_FALSE(yamada.has(Button, yamada.say(Text::ReceivedTakeIn)));
}

TEST_P(GroupFlow, the_plan_can_be_changed_and_the_place_copied) {
    EXPECT_TRUE(yamada.shows(at(yamada, day_in_words("2026-11-28"), "21:00")));
    yamada.press(Text::GroupFormEdit);
    EXPECT_EQ(yamada.node(TextField, yamada.say(Text::GroupFormName)).value, kGroupName);
    EXPECT_EQ(yamada.node(ui::NodeRole::TimeField, yamada.say(Text::GroupFormTime)).value, "21:00");
    yamada.type(Text::GroupFormTime, "20:15");
    yamada.press(Text::GroupFormKeep);
    EXPECT_TRUE(yamada.shows(at(yamada, day_in_words("2026-11-28"), "20:15")));
    yamada.press(Text::GroupAddressCopy);
    EXPECT_EQ(yamada.world.copied, std::vector<std::string>{"https://meet.example/abc"});
    EXPECT_EQ(yamada.announcement(), yamada.say(Text::GroupAddressCopied));
}

}  // namespace
