#include "domain/open_ends.h"

#include <gtest/gtest.h>

namespace {

using namespace domain;

constexpr PartnerId (*partner_id)(std::uint64_t) = base::make_id<PartnerId>;

base::Moment at(int minute) { return base::Moment{std::chrono::minutes{minute}}; }

base::Day day(int number) { return base::Day{std::chrono::days{number}}; }

OpenEnds ends_of(const Notebook& notebook) {
    OpenEnds ends;
    ends.read(notebook);
    return ends;
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

TEST(OpenEnds, the_open_prep_is_the_newest_of_that_side_not_talked_about) {
    Notebook notebook;
    add_prep(notebook, 1, Author::Me, at(1));
    add_prep(notebook, 2, Author::Me, at(2));
    add_prep(notebook, 3, Author::Me, at(3)).phase = PrepPhase::Talked;
    add_prep(notebook, 4, Author::Partner, at(4)).phase = PrepPhase::Ready;
    const Prep* mine = ends_of(notebook).open_prep(notebook, partner_id(1), Author::Me);
    ASSERT_NE(mine, nullptr);
    EXPECT_EQ(mine->id, base::make_id<PrepId>(2));
    const Prep* theirs = ends_of(notebook).open_prep(notebook, partner_id(1), Author::Partner);
    ASSERT_NE(theirs, nullptr);
    EXPECT_EQ(theirs->id, base::make_id<PrepId>(4));
    EXPECT_EQ(ends_of(notebook).open_prep(notebook, partner_id(2), Author::Me), nullptr);
}

TEST(OpenEnds, a_running_session_is_one_that_has_not_finished) {
    Notebook notebook;
    add_session(notebook, 1, 1, at(10));
    EXPECT_EQ(ends_of(notebook).running_session(notebook, partner_id(1)), nullptr);
    add_session(notebook, 2, 1, {});
    const Session* running = ends_of(notebook).running_session(notebook, partner_id(1));
    ASSERT_NE(running, nullptr);
    EXPECT_EQ(running->id, base::make_id<SessionId>(2));
    EXPECT_EQ(ends_of(notebook).running_session(notebook, partner_id(2)), nullptr);
}

TEST(OpenEnds, open_steps_come_by_date_and_those_without_one_last) {
    Notebook notebook;
    add_step(notebook, 1, "いつか", {});
    add_step(notebook, 2, "来月", day(60));
    add_step(notebook, 3, "来週", day(7));
    add_step(notebook, 4, "", day(1));
    add_step(notebook, 5, "済んだ", day(1));
    notebook.reflections[base::make_id<SessionId>(5)].step.state = StepState::Done;
    const auto steps = ends_of(notebook).open_steps(notebook, 10);
    ASSERT_EQ(steps.size(), 3u);
    EXPECT_EQ(steps[0].step->text, "来週");
    EXPECT_EQ(steps[1].step->text, "来月");
    EXPECT_EQ(steps[2].step->text, "いつか");
}

TEST(OpenEnds, promises_stand_among_the_steps_and_dropped_ones_do_not) {
    Notebook notebook;
    add_session(notebook, 1, 1, at(10)).promise = {.text = "確かめる", .due = day(5)};
    add_session(notebook, 2, 2, at(20)).promise = {
        .text = "やめた", .due = day(1), .state = StepState::Dropped};
    add_step(notebook, 2, "来週", day(7));
    const auto steps = ends_of(notebook).open_steps(notebook, 10);
    ASSERT_EQ(steps.size(), 2u);
    EXPECT_EQ(steps[0].step->text, "確かめる");
    EXPECT_EQ(steps[0].kind, StepKind::Promise);
    EXPECT_EQ(steps[1].step->text, "来週");
    const auto with_two = ends_of(notebook).open_steps(notebook, partner_id(2), 10);
    ASSERT_EQ(with_two.size(), 1u);
    EXPECT_EQ(with_two[0].step->text, "来週");
}

}  // namespace
