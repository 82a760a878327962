#include "domain/afterword.h"

#include <gtest/gtest.h>

namespace {

using namespace domain;

AgendaPoint point(Author author, Topic topic, std::optional<Response> received) {
    AgendaPoint made;
    made.author = author;
    made.item.topic = topic;
    made.received = received;
    return made;
}

const PrepId kSatos{"00000000000000a1"};
const PrepId kTanakas{"00000000000000b2"};

// 佐藤's and 田中's records of one talk, each from their own side.
Session satos_talk() {
    Session talk;
    talk.mine = kSatos;
    talk.theirs = kTanakas;
    talk.agenda = {point(Author::Me, Topic::Career, Response::Advice),
                   point(Author::Partner, Topic::Work, Response::Listen),
                   point(Author::Me, Topic::Skill, {})};
    talk.balance = Balance::Me;
    talk.notes = "カナリア";
    talk.promise.text = "カナリア";
    return talk;
}

Session tanakas_talk() {
    Session talk;
    talk.mine = kTanakas;
    talk.theirs = kSatos;
    talk.agenda = {point(Author::Partner, Topic::Career, Response::Listen),
                   point(Author::Me, Topic::Work, {})};
    return talk;
}

Afterword told_by_sato(const Session& talk) {
    return afterword_from_session(talk, PairId{"1f2e3d4c5b6a7988"}, "佐藤", Feeling::Clear);
}

TEST(Afterword, nothing_is_told_that_was_not_chosen) {
    const Afterword silent = told_by_sato(satos_talk());
    EXPECT_EQ(silent.feeling, std::nullopt);
    EXPECT_EQ(silent.balance, std::nullopt);
    EXPECT_EQ(silent.word, "");
    EXPECT_TRUE(silent.responses.empty());
}

TEST(Afterword, each_part_is_told_by_itself) {
    Session talk = satos_talk();
    talk.telling.feeling = true;
    EXPECT_EQ(told_by_sato(talk).feeling, Feeling::Clear);
    EXPECT_EQ(told_by_sato(talk).balance, std::nullopt);
    talk.telling = {.balance = true};
    EXPECT_EQ(told_by_sato(talk).balance, Balance::Me);
    EXPECT_EQ(told_by_sato(talk).feeling, std::nullopt);
    talk.telling = {.responses = true};
    EXPECT_EQ(told_by_sato(talk).responses,
              (std::vector<ResponseView>{{Author::Me, Topic::Career, Response::Advice},
                                         {Author::Partner, Topic::Work, Response::Listen}}))
        << "what was not marked is not told";
    EXPECT_EQ(told_by_sato(talk).balance, std::nullopt);
}

TEST(Afterword, it_finds_its_talk_on_the_other_side_and_not_on_its_own) {
    const Afterword afterword = told_by_sato(satos_talk());
    EXPECT_TRUE(is_about(afterword, tanakas_talk()));
    EXPECT_FALSE(is_about(afterword, satos_talk()));
    Session unanswered = tanakas_talk();
    unanswered.mine.reset();
    EXPECT_TRUE(is_about(afterword, unanswered)) << "the reader prepared nothing";
    EXPECT_FALSE(is_about(afterword, Session{}));
}

TEST(Afterword, what_was_told_is_kept_from_the_readers_side) {
    Session talk = satos_talk();
    talk.telling = {.feeling = true, .balance = true, .responses = true, .word = "ありがとう"};
    Session there = tanakas_talk();
    EXPECT_EQ(take_in(there, told_by_sato(talk)), TakenIn::New);
    ASSERT_TRUE(there.heard);
    EXPECT_EQ(there.heard->feeling, Feeling::Clear);
    EXPECT_EQ(there.heard->word, "ありがとう");
    EXPECT_EQ(there.heard->balance, Balance::Partner) << "佐藤 talked more";
    EXPECT_EQ(there.agenda[0].partner_view, Response::Advice) << "what 佐藤 received";
    EXPECT_EQ(there.agenda[1].partner_view, Response::Listen) << "what 佐藤 gave";
    EXPECT_EQ(there.agenda[0].received, Response::Listen) << "the reader's own view stays";
}

TEST(Afterword, twice_is_once_and_an_older_one_changes_nothing) {
    Session talk = satos_talk();
    talk.telling.word = "一つ目";
    const Afterword first = told_by_sato(talk);
    talk.telling.word = "二つ目";
    talk.telling.revision = 2;
    const Afterword second = told_by_sato(talk);

    Session in_order = tanakas_talk();
    EXPECT_EQ(take_in(in_order, first), TakenIn::New);
    EXPECT_EQ(take_in(in_order, first), TakenIn::Known);
    EXPECT_EQ(take_in(in_order, second), TakenIn::New);
    Session reversed = tanakas_talk();
    EXPECT_EQ(take_in(reversed, second), TakenIn::New);
    EXPECT_EQ(take_in(reversed, first), TakenIn::Older);
    EXPECT_EQ(in_order, reversed);
    EXPECT_EQ(in_order.heard->word, "二つ目");
}

TEST(Afterword, estimates_are_compared_only_when_both_were_told) {
    Session talk = satos_talk();
    EXPECT_EQ(balance_to_compare(talk), std::nullopt);
    talk.heard = Heard{.balance = Balance::Even};
    EXPECT_EQ(balance_to_compare(talk), std::nullopt) << "mine was not chosen";
    talk.telling.balance = true;
    EXPECT_EQ(balance_to_compare(talk), std::nullopt) << "mine was not handed over";
    talk.telling.handed_over = true;
    EXPECT_EQ(balance_to_compare(talk), Balance::Even);
    talk.heard->balance.reset();
    EXPECT_EQ(balance_to_compare(talk), std::nullopt) << "theirs was not told";
}

TEST(Telling, a_change_after_handing_over_makes_the_next_revision_once) {
    Telling telling;
    mark_changed(telling);
    EXPECT_EQ(telling.revision, 1);
    telling.handed_over = true;
    mark_changed(telling);
    mark_changed(telling);
    EXPECT_EQ(telling.revision, 2);
    EXPECT_FALSE(telling.handed_over);
}

}  // namespace
