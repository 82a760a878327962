#include "domain/session.h"

#include <gtest/gtest.h>

namespace {

using namespace domain;

Prep prep_about(std::initializer_list<Topic> topics) {
    Prep prep;
    for (const Topic topic : topics) {
        prep.items.push_back(
            {.topic = topic, .response = Response::Listen, .note = {}, .unread = {}});
    }
    return prep;
}

std::string shape(const std::vector<AgendaPoint>& agenda) {
    std::string text;
    for (const AgendaPoint& point : agenda) {
        text += point.author == Author::Me ? 'm' : 't';
        text += std::to_string(static_cast<int>(point.item.topic));
    }
    return text;
}

const Prep kMine = prep_about({Topic::Career, Topic::Skill, Topic::Private});
const Prep kTheirs = prep_about({Topic::Work, Topic::Policy});

TEST(Session, the_most_important_of_each_side_comes_first) {
    EXPECT_EQ(shape(make_agenda(&kMine, &kTheirs, Relation::Peer)), "m1t6m2t7m3");
}

TEST(Session, the_side_whose_time_it_is_goes_first) {
    EXPECT_EQ(shape(make_agenda(&kMine, &kTheirs, Relation::Manager)), "m1t6m2t7m3");
    EXPECT_EQ(shape(make_agenda(&kMine, &kTheirs, Relation::Mentor)), "m1t6m2t7m3");
    EXPECT_EQ(shape(make_agenda(&kMine, &kTheirs, Relation::Member)), "t6m1t7m2m3");
    EXPECT_EQ(shape(make_agenda(&kMine, &kTheirs, Relation::Mentee)), "t6m1t7m2m3");
}

TEST(Session, of_two_peers_both_see_the_same_one_begin) {
    Prep satos = kMine;
    satos.id = PrepId{"00000000000000b2"};
    Prep tanakas = kTheirs;
    tanakas.id = PrepId{"00000000000000a1"};
    EXPECT_EQ(shape(make_agenda(&satos, &tanakas, Relation::Peer)), "t6m1t7m2m3");
    EXPECT_EQ(shape(make_agenda(&tanakas, &satos, Relation::Peer)), "m6t1m7t2t3");
    Session at_sato;
    at_sato.mine = satos.id;
    at_sato.theirs = tanakas.id;
    EXPECT_EQ(first_of_peers(at_sato), Author::Partner);
    Session at_tanaka;
    at_tanaka.mine = tanakas.id;
    at_tanaka.theirs = satos.id;
    EXPECT_EQ(first_of_peers(at_tanaka), Author::Me);
}

TEST(Session, half_time_is_half_of_the_planned_length) {
    Session session;
    EXPECT_EQ(half_time(session), std::nullopt);
    session.started = base::Moment{std::chrono::hours{1}};
    session.length = std::chrono::minutes{15};
    EXPECT_EQ(half_time(session), base::Moment{std::chrono::hours{1} + std::chrono::seconds{450}});
}

TEST(Session, one_side_alone_is_an_agenda_too) {
    EXPECT_EQ(shape(make_agenda(&kMine, nullptr, Relation::Member)), "m1m2m3");
    EXPECT_EQ(shape(make_agenda(nullptr, &kTheirs, Relation::Peer)), "t6t7");
    EXPECT_TRUE(make_agenda(nullptr, nullptr, Relation::Peer).empty());
    const Prep empty;
    EXPECT_EQ(shape(make_agenda(&empty, &kTheirs, Relation::Peer)), "t6t7");
}

TEST(Session, an_agenda_does_not_change_with_its_prep) {
    Prep mine = kMine;
    const auto agenda = make_agenda(&mine, nullptr, Relation::Peer);
    mine.items.front().note = "あとから";
    EXPECT_TRUE(agenda.front().item.note.empty());
    EXPECT_EQ(agenda.front().outcome, Outcome::Open);
}

TEST(Session, my_items_that_were_put_off_or_not_reached_are_left) {
    Session session;
    session.agenda = make_agenda(&kMine, &kTheirs, Relation::Peer);
    session.agenda[0].outcome = Outcome::Talked;    // mine
    session.agenda[2].outcome = Outcome::NextTime;  // mine
    session.agenda[3].outcome = Outcome::NextTime;  // theirs
    const auto left = left_for_next_time(session);
    ASSERT_EQ(left.size(), 2u);
    EXPECT_EQ(left[0].topic, Topic::Skill);
    EXPECT_EQ(left[1].topic, Topic::Private);
    EXPECT_EQ(left[0].response, Response::Listen);
}

}  // namespace
