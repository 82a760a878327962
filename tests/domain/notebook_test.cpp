#include "domain/notebook.h"

#include <gtest/gtest.h>

namespace {

using namespace domain;

constexpr PartnerId (*partner_id)(std::uint64_t) = base::make_id<PartnerId>;

base::Moment at(int minute) { return base::Moment{std::chrono::minutes{minute}}; }

base::Day day(int number) { return base::Day{std::chrono::days{number}}; }

void add_partner(Notebook& notebook, std::uint64_t bits, base::Moment added) {
    Partner partner;
    partner.id = partner_id(bits);
    partner.pair = base::make_id<PairId>(bits + 100);
    partner.added = added;
    notebook.partners[partner.id] = partner;
}

Prep& add_prep(Notebook& notebook, std::uint64_t bits, Author author, base::Moment made) {
    Prep prep;
    prep.id = base::make_id<PrepId>(bits);
    prep.partner = partner_id(1);
    prep.author = author;
    prep.made = made;
    return notebook.preps[prep.id] = prep;
}

Session& add_session(Notebook& notebook, std::uint64_t bits, std::uint64_t partner,
                     std::optional<base::Moment> finished) {
    Session session;
    session.id = base::make_id<SessionId>(bits);
    session.partner = partner_id(partner);
    session.finished = finished;
    return notebook.sessions[session.id] = session;
}

void add_step(Notebook& notebook, std::uint64_t bits, std::string step,
              std::optional<base::Day> due) {
    Reflection reflection;
    reflection.session = base::make_id<SessionId>(bits);
    reflection.step.text = std::move(step);
    reflection.step.due = due;
    notebook.reflections[reflection.session] = reflection;
}

TEST(Notebook, partners_stand_in_the_order_in_which_they_were_added) {
    Notebook notebook;
    add_partner(notebook, 1, at(30));
    add_partner(notebook, 2, at(10));
    add_partner(notebook, 3, at(10));
    const auto partners = partners_in_order(notebook);
    ASSERT_EQ(partners.size(), 3u);
    EXPECT_EQ(partners[0]->id, partner_id(2));
    EXPECT_EQ(partners[1]->id, partner_id(3));
    EXPECT_EQ(partners[2]->id, partner_id(1));
}

TEST(Notebook, a_partner_is_found_by_the_pair_a_link_carries) {
    Notebook notebook;
    add_partner(notebook, 1, at(0));
    add_partner(notebook, 2, at(0));
    const Partner* found = partner_with_pair(notebook, base::make_id<PairId>(102));
    ASSERT_NE(found, nullptr);
    EXPECT_EQ(found->id, partner_id(2));
    EXPECT_EQ(partner_with_pair(notebook, base::make_id<PairId>(2)), nullptr);
}

TEST(Notebook, the_open_prep_is_the_newest_of_that_side_not_talked_about) {
    Notebook notebook;
    add_prep(notebook, 1, Author::Me, at(1));
    add_prep(notebook, 2, Author::Me, at(2));
    add_prep(notebook, 3, Author::Me, at(3)).phase = PrepPhase::Talked;
    add_prep(notebook, 4, Author::Partner, at(4)).phase = PrepPhase::Ready;
    const Prep* mine = open_prep(notebook, partner_id(1), Author::Me);
    ASSERT_NE(mine, nullptr);
    EXPECT_EQ(mine->id, base::make_id<PrepId>(2));
    const Prep* theirs = open_prep(notebook, partner_id(1), Author::Partner);
    ASSERT_NE(theirs, nullptr);
    EXPECT_EQ(theirs->id, base::make_id<PrepId>(4));
    EXPECT_EQ(open_prep(notebook, partner_id(2), Author::Me), nullptr);
}

TEST(Notebook, a_running_session_is_one_that_has_not_finished) {
    Notebook notebook;
    add_session(notebook, 1, 1, at(10));
    EXPECT_EQ(running_session(notebook, partner_id(1)), nullptr);
    add_session(notebook, 2, 1, {});
    const Session* running = running_session(notebook, partner_id(1));
    ASSERT_NE(running, nullptr);
    EXPECT_EQ(running->id, base::make_id<SessionId>(2));
    EXPECT_EQ(running_session(notebook, partner_id(2)), nullptr);
}

TEST(Notebook, finished_sessions_come_newest_first) {
    Notebook notebook;
    add_session(notebook, 1, 1, at(10));
    add_session(notebook, 2, 2, at(30));
    add_session(notebook, 3, 1, at(20));
    add_session(notebook, 4, 1, {});
    const auto all = finished_sessions(notebook);
    ASSERT_EQ(all.size(), 3u);
    EXPECT_EQ(all[0]->id, base::make_id<SessionId>(2));
    EXPECT_EQ(all[1]->id, base::make_id<SessionId>(3));
    EXPECT_EQ(all[2]->id, base::make_id<SessionId>(1));
    const auto with_one = finished_sessions(notebook, partner_id(1));
    ASSERT_EQ(with_one.size(), 2u);
    EXPECT_EQ(with_one[0]->id, base::make_id<SessionId>(3));
}

TEST(Notebook, only_the_last_talk_offers_items_again) {
    const AgendaPoint put_off{
        .author = Author::Me,
        .item = {.topic = Topic::Skill, .response = {}, .note = {}, .unread = {}},
        .outcome = Outcome::NextTime};
    Notebook notebook;
    EXPECT_TRUE(offered_again(notebook, partner_id(1)).empty());
    add_session(notebook, 1, 1, at(10)).agenda = {put_off};
    ASSERT_EQ(offered_again(notebook, partner_id(1)).size(), 1u);
    EXPECT_EQ(offered_again(notebook, partner_id(1)).front(), put_off.item);
    add_session(notebook, 2, 1, at(20));
    EXPECT_TRUE(offered_again(notebook, partner_id(1)).empty());
}

TEST(Notebook, open_steps_come_by_date_and_those_without_one_last) {
    Notebook notebook;
    add_step(notebook, 1, "いつか", {});
    add_step(notebook, 2, "来月", day(60));
    add_step(notebook, 3, "来週", day(7));
    add_step(notebook, 4, "", day(1));
    add_step(notebook, 5, "済んだ", day(1));
    notebook.reflections[base::make_id<SessionId>(5)].step.state = StepState::Done;
    const auto steps = open_steps(notebook);
    ASSERT_EQ(steps.size(), 3u);
    EXPECT_EQ(steps[0].step->text, "来週");
    EXPECT_EQ(steps[1].step->text, "来月");
    EXPECT_EQ(steps[2].step->text, "いつか");
}

TEST(Notebook, promises_stand_among_the_steps_and_dropped_ones_do_not) {
    Notebook notebook;
    add_session(notebook, 1, 1, at(10)).promise = {.text = "確かめる", .due = day(5)};
    add_session(notebook, 2, 2, at(20)).promise = {
        .text = "やめた", .due = day(1), .state = StepState::Dropped};
    add_step(notebook, 2, "来週", day(7));
    const auto steps = open_steps(notebook);
    ASSERT_EQ(steps.size(), 2u);
    EXPECT_EQ(steps[0].step->text, "確かめる");
    EXPECT_EQ(steps[0].kind, StepKind::Promise);
    EXPECT_EQ(steps[1].step->text, "来週");
    const auto with_two = open_steps(notebook, partner_id(2));
    ASSERT_EQ(with_two.size(), 1u);
    EXPECT_EQ(with_two[0].step->text, "来週");
}

}  // namespace
