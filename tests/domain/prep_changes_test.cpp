#include "domain/prep_changes.h"

#include <gtest/gtest.h>

namespace {

using namespace domain;
using Changes = std::vector<ChangedPart>;

Prep prep_of(std::initializer_list<Item> items) {
    Prep prep;
    prep.items = items;
    return prep;
}

const Item kWork{Topic::Work, Response::Listen, "", ""};
const Item kCareer{Topic::Career, Response::Advice, "先のこと", ""};

TEST(PrepChanges, the_same_has_none) {
    EXPECT_EQ(changes_between(prep_of({kWork, kCareer}), prep_of({kWork, kCareer})), Changes{});
}

TEST(PrepChanges, topics_that_come_and_go) {
    EXPECT_EQ(changes_between(prep_of({kWork}), prep_of({kCareer})),
              (Changes{{PrepChange::Added, Topic::Career}, {PrepChange::Removed, Topic::Work}}));
}

TEST(PrepChanges, another_response_and_other_words) {
    Item career = kCareer;
    career.response = Response::Together;
    career.note = "来年のこと";
    EXPECT_EQ(changes_between(prep_of({kWork, kCareer}), prep_of({kWork, career})),
              (Changes{{PrepChange::Response, Topic::Career}, {PrepChange::Note, Topic::Career}}));
}

TEST(PrepChanges, another_order_of_the_same_topics) {
    EXPECT_EQ(changes_between(prep_of({kWork, kCareer}), prep_of({kCareer, kWork})),
              (Changes{{PrepChange::Order, {}}}));
    const Item skill{Topic::Skill, Response::Report, "", ""};
    EXPECT_EQ(changes_between(prep_of({kWork, kCareer}), prep_of({skill, kWork, kCareer})),
              (Changes{{PrepChange::Added, Topic::Skill}}))
        << "a new one before them does not change their order";
}

TEST(PrepChanges, what_is_around_the_topics) {
    const Prep older = prep_of({kWork});
    Prep newer = older;
    newer.purpose = "選択肢を広げる";
    newer.day = base::Day{std::chrono::days{20'000}};
    newer.place = "会議室";
    newer.handshake = Handshake{1, ""};
    EXPECT_EQ(changes_between(older, newer), (Changes{{PrepChange::Purpose, {}},
                                                      {PrepChange::Day, {}},
                                                      {PrepChange::Place, {}},
                                                      {PrepChange::Handshake, {}}}));
}

TEST(PrepChanges, who_keeps_it_and_since_when_are_no_changes) {
    const Prep older = prep_of({kWork});
    Prep newer = older;
    newer.id = PrepId{"00000000000000b1"};
    newer.made = base::Moment{std::chrono::hours{1}};
    newer.revision = 3;
    newer.phase = PrepPhase::Talked;
    EXPECT_EQ(changes_between(older, newer), Changes{});
}

}  // namespace
