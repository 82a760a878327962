#include "domain/look_back.h"

#include <gtest/gtest.h>

#include <array>

namespace {

using namespace std::chrono;
using domain::Author;
using domain::Outcome;
using domain::Response;
using domain::Topic;

const base::Zone kTokyo = [](base::Moment) { return minutes{9 * 60}; };
const base::Zone kUtc = [](base::Moment) { return minutes{0}; };

base::Moment at(year_month_day date, hours hour) {
    return time_point_cast<milliseconds>(sys_days{date} + hour);
}

domain::AgendaPoint point(Author author, Topic topic, Response response, Outcome outcome) {
    domain::AgendaPoint made;
    made.author = author;
    made.item.topic = topic;
    made.item.response = response;
    made.outcome = outcome;
    return made;
}

// A finished talk under an id that tells nothing of its time.
domain::Session& add_talk(domain::Notebook& notebook, const std::string& id, base::Moment started) {
    domain::Session& talk = notebook.sessions[domain::SessionId{id}];
    talk.id = domain::SessionId{id};
    talk.started = started;
    talk.finished = started + 30min;
    return talk;
}

domain::LookBack look_back(const domain::Notebook& notebook, std::optional<domain::Month> month,
                           const base::Zone& zone) {
    domain::History history;
    history.read(notebook, zone);
    return domain::look_back(notebook, history, month, zone);
}

domain::Reflection& reflect(domain::Notebook& notebook, const std::string& id) {
    domain::Reflection& reflection = notebook.reflections[domain::SessionId{id}];
    reflection.session = domain::SessionId{id};
    return reflection;
}

TEST(Spread, the_published_topics_have_their_published_measures) {
    const std::array shares{54.0, 2.9, 3.7, 9.4, 8.0, 5.0, 10.4, 6.6};
    const domain::Spread spread = domain::spread_of(shares);
    EXPECT_NEAR(spread.normalised_entropy, 0.744, 0.0005);
    EXPECT_NEAR(spread.effective_number, 3.06, 0.005);
}

TEST(Spread, the_published_responses_have_their_published_measures) {
    const std::array shares{15.6, 20.6, 10.8, 22.1, 17.6, 13.3};
    const domain::Spread spread = domain::spread_of(shares);
    EXPECT_NEAR(spread.normalised_entropy, 0.984, 0.0005);
    EXPECT_NEAR(spread.effective_number, 5.68, 0.005);
}

TEST(Spread, equal_shares_count_fully_and_a_single_kind_counts_once) {
    const std::array equal{3.0, 3.0, 3.0, 3.0};
    EXPECT_DOUBLE_EQ(domain::spread_of(equal).normalised_entropy, 1);
    EXPECT_DOUBLE_EQ(domain::spread_of(equal).effective_number, 4);
    const std::array one{0.0, 7.0, 0.0};
    EXPECT_DOUBLE_EQ(domain::spread_of(one).normalised_entropy, 0);
    EXPECT_DOUBLE_EQ(domain::spread_of(one).effective_number, 1);
}

TEST(Spread, nothing_chosen_is_no_spread) {
    const std::array none{0.0, 0.0};
    EXPECT_EQ(domain::spread_of(none).effective_number, 0);
    EXPECT_EQ(domain::spread_of({}).normalised_entropy, 0);
}

TEST(LookBack, topics_count_when_they_were_talked_about_and_responses_when_i_wanted_them) {
    domain::Notebook notebook;
    add_talk(notebook, "a", at(2026y / 11 / 3, 3h)).agenda = {
        point(Author::Me, Topic::Work, Response::Listen, Outcome::Talked),
        point(Author::Me, Topic::Career, Response::Listen, Outcome::NextTime),
        point(Author::Partner, Topic::Skill, Response::Advice, Outcome::Talked),
        point(Author::Partner, Topic{42}, Response::Advice, Outcome::Talked),
    };
    const domain::LookBack sum = look_back(notebook, std::nullopt, kTokyo);
    EXPECT_EQ(sum.talks, 1u);
    EXPECT_EQ(sum.topics, (std::vector<std::size_t>{0, 1, 0, 0, 0, 1, 0, 0}));
    EXPECT_EQ(sum.unknown_topics, 1u);
    EXPECT_EQ(sum.responses, (std::vector<std::size_t>{0, 0, 2, 0, 0}));
    EXPECT_EQ(sum.never_chosen, (std::vector{Topic::Skill, Topic::Private, Topic::Relations,
                                             Topic::Condition, Topic::Policy, Topic::Other}));
}

TEST(LookBack, a_talk_that_is_not_finished_does_not_count) {
    domain::Notebook notebook;
    add_talk(notebook, "a", at(2026y / 11 / 3, 3h)).finished.reset();
    EXPECT_EQ(look_back(notebook, std::nullopt, kTokyo).talks, 0u);
}

TEST(LookBack, a_talk_late_in_the_month_belongs_to_the_month_where_the_person_is) {
    domain::Notebook notebook;
    add_talk(notebook, "a", at(2026y / 10 / 31, 16h));  // 1 November, 01:00 in Tokyo
    EXPECT_EQ(look_back(notebook, 2026y / 11, kTokyo).talks, 1u);
    EXPECT_EQ(look_back(notebook, 2026y / 10, kTokyo).talks, 0u);
    EXPECT_EQ(look_back(notebook, 2026y / 10, kUtc).talks, 1u);
}

TEST(LookBack, a_leap_day_is_a_day_of_february) {
    domain::Notebook notebook;
    add_talk(notebook, "a", at(2028y / 2 / 29, 3h));
    add_talk(notebook, "b", at(2028y / 3 / 1, 3h));
    EXPECT_EQ(look_back(notebook, 2028y / 2, kTokyo).talks, 1u);
    EXPECT_EQ(look_back(notebook, std::nullopt, kTokyo).days_between, std::vector<int>{1});
}

TEST(LookBack, days_between_follow_the_calendar_and_not_the_ids) {
    domain::Notebook notebook;
    add_talk(notebook, "z", at(2026y / 11 / 1, 1h));
    add_talk(notebook, "a", at(2026y / 11 / 15, 1h));
    add_talk(notebook, "m", at(2026y / 11 / 8, 1h));
    EXPECT_EQ(look_back(notebook, std::nullopt, kTokyo).days_between, (std::vector{7, 7}));
}

TEST(LookBack, feelings_stand_in_order_and_steps_are_counted_with_those_done) {
    domain::Notebook notebook;
    add_talk(notebook, "b", at(2026y / 11 / 1, 1h));
    add_talk(notebook, "a", at(2026y / 11 / 9, 1h));
    reflect(notebook, "a").feeling = domain::Feeling::Clear;
    reflect(notebook, "b").feeling = domain::Feeling::Muddled;
    reflect(notebook, "a").step.text = "紙に書いてみる";
    reflect(notebook, "b").step.text = "先輩に聞く";
    reflect(notebook, "b").step.state = domain::StepState::Done;
    const domain::LookBack sum = look_back(notebook, std::nullopt, kTokyo);
    EXPECT_EQ(sum.feelings, (std::vector<domain::Felt>{{2026y / 11 / 1, domain::Feeling::Muddled},
                                                       {2026y / 11 / 9, domain::Feeling::Clear}}));
    EXPECT_EQ(sum.steps_made, 2u);
    EXPECT_EQ(sum.steps_done, 1u);
}

// Rows: advice, together, listen, opinion, report. Columns the same, and none of them.
TEST(LookBack, what_was_wanted_and_received_is_counted_for_my_marked_items_alone) {
    domain::Notebook notebook;
    const auto marked = [](Author author, Response wanted, Response received) {
        domain::AgendaPoint made = point(author, Topic::Work, wanted, Outcome::Talked);
        made.received = received;
        return made;
    };
    domain::Session& talk = add_talk(notebook, "a", at(2026y / 11 / 1, 1h));
    talk.agenda = {marked(Author::Me, Response::Listen, Response::Advice),
                   marked(Author::Me, Response::Listen, Response::Listen),
                   marked(Author::Me, Response::Listen, domain::kNoResponse),
                   marked(Author::Me, Response::Report, Response::Report),
                   marked(Author::Me, Response::Report, static_cast<Response>(77)),
                   marked(Author::Partner, Response::Listen, Response::Listen),
                   point(Author::Me, Topic::Work, Response::Advice, Outcome::Talked)};
    const domain::LookBack sum = look_back(notebook, std::nullopt, kTokyo);
    const domain::ReceivedCounts expected{{{0, 0, 0, 0, 0, 0},
                                           {0, 0, 0, 0, 0, 0},
                                           {1, 0, 1, 0, 0, 1},
                                           {0, 0, 0, 0, 0, 0},
                                           {0, 0, 0, 0, 1, 0}}};
    EXPECT_EQ(sum.received, expected);
    EXPECT_EQ(sum.marked(), 4u);
    EXPECT_EQ(sum.received_as_wanted(), 2u);
}

TEST(LookBack, promises_are_counted_with_the_steps) {
    domain::Notebook notebook;
    add_talk(notebook, "a", at(2026y / 11 / 1, 1h)).promise.text = "確かめる";
    domain::Session& kept = add_talk(notebook, "b", at(2026y / 11 / 2, 1h));
    kept.promise = {.text = "聞く", .due = {}, .state = domain::StepState::Done};
    const domain::LookBack sum = look_back(notebook, std::nullopt, kTokyo);
    EXPECT_EQ(sum.steps_made, 2u);
    EXPECT_EQ(sum.steps_done, 1u);
}

TEST(LookBack, a_talk_belongs_to_the_month_of_its_own_summer_or_winter_time) {
    // New York, 31 October 2026, 23:30 local: summer time, 4 hours behind, until 1 November 06:00.
    const base::Zone new_york = [](base::Moment moment) {
        return moment < at(2026y / 11 / 1, 6h) ? minutes{-240} : minutes{-300};
    };
    domain::Notebook notebook;
    add_talk(notebook, "a", at(2026y / 11 / 1, 3h) + 30min);
    add_talk(notebook, "b", at(2026y / 12 / 1, 4h) + 30min);  // 30 November, 23:30, winter time
    EXPECT_EQ(look_back(notebook, 2026y / 10, new_york).talks, 1u);
    EXPECT_EQ(look_back(notebook, 2026y / 11, new_york).talks, 1u);
    EXPECT_EQ(look_back(notebook, 2026y / 12, new_york).talks, 0u);
}

TEST(LookBack, meetings_of_groups_are_counted_by_the_month_in_which_they_began) {
    domain::Notebook notebook;
    const auto add_group = [&](const std::string& id, base::Moment started, bool finished) {
        domain::Group& group = notebook.groups[domain::GroupId{id}];
        group.plan.id = domain::GroupId{id};
        group.started = started;
        if (finished) group.finished = started + 1h;
    };
    add_group("a", at(2026y / 10 / 31, 16h), true);  // 1 November, 01:00 in Tokyo
    add_group("b", at(2026y / 10 / 3, 3h), true);
    add_group("c", at(2026y / 11 / 3, 3h), false);
    EXPECT_EQ(look_back(notebook, std::nullopt, kTokyo).meetings, 2u);
    EXPECT_EQ(look_back(notebook, 2026y / 11, kTokyo).meetings, 1u);
    EXPECT_EQ(look_back(notebook, 2026y / 10, kUtc).meetings, 2u);
    EXPECT_EQ(look_back(notebook, 2026y / 10, kTokyo).talks, 0u) << "a meeting is not a 1on1";
}

}  // namespace
