#include "domain/history.h"

#include <gtest/gtest.h>

#include <random>

#include "domain/fresh_look.h"

namespace {

using namespace domain;

const base::Zone kJapan = [](base::Moment) { return std::chrono::hours{9}; };

template <class IdType>
IdType id(unsigned number) {
    return base::make_id<IdType>(number);
}

std::vector<SessionId> ids_of(const std::vector<const Session*>& sessions) {
    std::vector<SessionId> ids;
    for (const Session* session : sessions) ids.push_back(session->id);
    return ids;
}

// A notebook that changes at random, and what is kept ready of it.
struct Changing {
    Notebook notebook;
    History history;
    OpenEnds ends;
    std::mt19937 chance{7};

    unsigned draw(unsigned count) { return static_cast<unsigned>(chance() % count); }
    base::Moment moment() { return base::Moment{std::chrono::hours{10 * draw(600)}}; }

    Step random_step() {
        Step step{draw(3) == 0 ? "" : "歩く", {}, StepState::Open};
        if (draw(3) == 0) step.state = draw(2) == 0 ? StepState::Done : StepState::Dropped;
        if (draw(2) == 0) step.due = base::Day{std::chrono::days{draw(50)}};
        return step;
    }

    void change_a_talk() {
        const auto talk = id<SessionId>(draw(40));
        if (draw(4) == 0) {
            notebook.sessions.erase(talk);
        } else {
            Session& session = notebook.sessions[talk];
            session.id = talk;
            session.partner = id<PartnerId>(draw(3));
            session.mine = id<PrepId>(draw(20));
            session.started = moment();
            session.finished.reset();
            if (draw(5) > 0) session.finished = session.started + std::chrono::hours{draw(3)};
            session.promise = random_step();
            session.agenda = {{Author::Me, {Topic::Career, Response::Listen, "", ""}, Outcome{}}};
        }
        follow(talk);
    }
    void change_a_reflection() {
        const auto talk = id<SessionId>(draw(40));
        if (draw(4) == 0) {
            notebook.reflections.erase(talk);
        } else {
            Reflection& reflection = notebook.reflections[talk];
            reflection.session = talk;
            reflection.step = random_step();
        }
        follow(talk);
    }
    void change_a_prep() {
        const auto prep = id<PrepId>(draw(20));
        if (draw(4) == 0) {
            notebook.preps.erase(prep);
        } else {
            Prep& changed = notebook.preps[prep];
            changed.id = prep;
            changed.partner = id<PartnerId>(draw(3));
            changed.author = draw(2) == 0 ? Author::Me : Author::Partner;
            changed.phase = draw(2) == 0 ? PrepPhase::Talked : PrepPhase::Draft;
            changed.made = moment();
        }
        history.follow(prep);
        ends.follow(notebook, prep);
    }
    void follow(const SessionId& talk) {
        history.follow(notebook, talk, kJapan);
        ends.follow(notebook, talk);
    }
};

void expect_same_steps(const std::vector<OpenStep>& kept, const std::vector<OpenStep>& fresh) {
    ASSERT_EQ(kept.size(), fresh.size());
    for (std::size_t i = 0; i < kept.size(); ++i) {
        EXPECT_EQ(kept[i].step, fresh[i].step) << "the same step in the same place";
        EXPECT_EQ(kept[i].kind, fresh[i].kind);
    }
}

void expect_same_as_fresh(const Changing& now) {
    const Notebook& notebook = now.notebook;
    EXPECT_EQ(now.history.newest(1000), ids_of(fresh::finished_sessions(notebook)));
    EXPECT_EQ(now.history.size(), fresh::finished_sessions(notebook).size());
    EXPECT_EQ(now.history.months(), fresh::months_with_talks(notebook, kJapan));
    std::size_t in_months = 0;
    for (const Month month : now.history.months()) {
        in_months += now.history.newest(month, 1000).size();
    }
    EXPECT_EQ(in_months, now.history.size());
    expect_same_steps(now.ends.open_steps(notebook, 1000), fresh::open_steps(notebook));
    EXPECT_EQ(now.ends.steps(), fresh::open_steps(notebook).size());
    for (unsigned number = 0; number < 3; ++number) {
        const auto partner = id<PartnerId>(number);
        const auto talks = ids_of(fresh::finished_sessions(notebook, partner));
        EXPECT_EQ(now.history.newest(partner, 1000), talks);
        EXPECT_EQ(now.history.size(partner), talks.size());
        expect_same_steps(now.ends.open_steps(notebook, partner, 1000),
                          fresh::open_steps(notebook, partner));
        EXPECT_EQ(now.ends.running_session(notebook, partner),
                  fresh::running_session(notebook, partner));
        for (const Author author : {Author::Me, Author::Partner}) {
            EXPECT_EQ(now.ends.open_prep(notebook, partner, author),
                      fresh::open_prep(notebook, partner, author));
        }
    }
}

TEST(History, after_any_change_is_what_a_fresh_look_at_the_notebook_gives) {
    Changing now;
    for (int step = 0; step < 3000; ++step) {
        switch (now.draw(3)) {
            case 0: now.change_a_talk(); break;
            case 1: now.change_a_reflection(); break;
            default: now.change_a_prep();
        }
        if (step % 20 == 0) expect_same_as_fresh(now);
        if (testing::Test::HasFailure()) FAIL() << "after step " << step;
    }
    ASSERT_GT(now.history.size(), 10U);
}

TEST(History, read_anew_is_the_same) {
    Changing now;
    for (int step = 0; step < 200; ++step) now.change_a_talk(), now.change_a_prep();
    const auto before = now.history.changes();
    now.history.read(now.notebook, kJapan);
    now.ends.read(now.notebook);
    expect_same_as_fresh(now);
    EXPECT_GT(now.history.changes(), before);
}

TEST(History, gives_no_more_than_is_asked_for_and_the_newest_first) {
    Changing now;
    for (unsigned number = 0; number < 9; ++number) {
        Session& session = now.notebook.sessions[id<SessionId>(number)];
        session.id = id<SessionId>(number);
        session.finished = base::Moment{std::chrono::hours{number}};
        now.follow(session.id);
    }
    EXPECT_EQ(now.history.newest(2), (std::vector{id<SessionId>(8), id<SessionId>(7)}));
}

TEST(History, knows_which_talks_came_from_a_prep) {
    Changing now;
    for (unsigned number = 0; number < 2; ++number) {
        Session& session = now.notebook.sessions[id<SessionId>(number)];
        session.id = id<SessionId>(number);
        session.mine = id<PrepId>(5);
        session.finished = base::Moment{std::chrono::hours{number}};
        now.follow(session.id);
    }
    EXPECT_EQ(now.history.talks_of(id<PrepId>(5)),
              (std::vector{id<SessionId>(0), id<SessionId>(1)}));
    EXPECT_TRUE(now.history.talks_of(id<PrepId>(6)).empty());
}

TEST(History, meetings_stand_by_when_they_ended_and_follow_the_group) {
    Changing now;
    for (unsigned number = 0; number < 3; ++number) {
        Group& group = now.notebook.groups[id<GroupId>(number)];
        group.plan.id = id<GroupId>(number);
        if (number < 2) group.finished = base::Moment{std::chrono::hours{9 - number}};
        now.history.follow(now.notebook, group.plan.id, kJapan);
    }
    const auto order = [&] {
        std::vector<GroupId> ids;
        for (const auto& [place, past] : now.history.meetings()) ids.push_back(place.group);
        return ids;
    };
    EXPECT_EQ(order(), (std::vector{id<GroupId>(1), id<GroupId>(0)}));
    const auto before = now.history.changes();
    now.notebook.groups.erase(id<GroupId>(1));
    now.history.follow(now.notebook, id<GroupId>(1), kJapan);
    EXPECT_EQ(order(), std::vector{id<GroupId>(0)});
    EXPECT_GT(now.history.changes(), before);
    now.history.read(now.notebook, kJapan);
    EXPECT_EQ(order(), std::vector{id<GroupId>(0)});
}

TEST(History, months_are_named_once_and_the_latest_first) {
    using namespace std::chrono;
    Changing now;
    unsigned number = 0;
    for (const auto day : {2025y / 12 / 3, 2026y / 1 / 5, 2026y / 1 / 20}) {
        Session& session = now.notebook.sessions[id<SessionId>(++number)];
        session.id = id<SessionId>(number);
        session.started = base::Moment{sys_days{day}};
        session.finished = session.started;
        now.follow(session.id);
    }
    EXPECT_EQ(now.history.months(), (std::vector<Month>{2026y / 1, 2025y / 12}));
}

TEST(History, only_the_last_talk_leaves_items_for_the_next) {
    const AgendaPoint put_off{
        .author = Author::Me,
        .item = {.topic = Topic::Skill, .response = {}, .note = {}, .unread = {}},
        .outcome = Outcome::NextTime};
    Changing now;
    const auto partner = id<PartnerId>(1);
    EXPECT_TRUE(left_last_time(now.notebook, now.history, partner).empty());
    for (unsigned number = 1; number <= 2; ++number) {
        Session& session = now.notebook.sessions[id<SessionId>(number)];
        session.id = id<SessionId>(number);
        session.partner = partner;
        session.finished = base::Moment{std::chrono::hours{number}};
        if (number == 1) session.agenda = {put_off};
        now.follow(session.id);
        const auto left = left_last_time(now.notebook, now.history, partner);
        EXPECT_EQ(left, number == 1 ? std::vector{put_off.item} : std::vector<Item>{});
    }
}

}  // namespace
