#include "domain/talks_of.h"

#include <gtest/gtest.h>

namespace {

using namespace domain;

const base::Zone kUtc = [](base::Moment) { return std::chrono::minutes{0}; };

TEST(TalksOfAPrep, are_found_while_they_run_and_once_they_are_over) {
    Notebook notebook;
    const auto prep = base::make_id<PrepId>(1);
    const auto add = [&](unsigned number, std::optional<base::Moment> finished) -> Session& {
        Session& session = notebook.sessions[base::make_id<SessionId>(number)];
        session.id = base::make_id<SessionId>(number);
        session.finished = finished;
        return session;
    };
    add(1, base::Moment{std::chrono::hours{5}}).mine = prep;
    add(2, std::nullopt).theirs = prep;
    add(3, base::Moment{std::chrono::hours{6}});
    History history;
    history.read(notebook, kUtc);
    OpenEnds open_ends;
    open_ends.read(notebook);
    const auto talks = talks_of(prep, notebook, history, open_ends);
    ASSERT_EQ(talks.size(), 2U);
    EXPECT_EQ(talks[0]->id, base::make_id<SessionId>(2));
    EXPECT_EQ(talks[1]->id, base::make_id<SessionId>(1));
    EXPECT_TRUE(talks_of(std::nullopt, notebook, history, open_ends).empty());
    EXPECT_TRUE(talks_of(base::make_id<PrepId>(9), notebook, history, open_ends).empty());
}

}  // namespace
