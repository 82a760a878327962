#include "domain/prep.h"

#include <gtest/gtest.h>

namespace {

void toggle(domain::Prep& prep, domain::Topic topic) {
    std::vector<domain::Item> unticked;
    domain::toggle_topic(prep.items, unticked, topic);
}

using domain::Direction;
using domain::Item;
using domain::Prep;
using domain::Response;
using domain::Topic;

Prep prep_about(std::initializer_list<Topic> topics) {
    Prep prep;
    for (const Topic topic : topics) toggle(prep, topic);
    return prep;
}

std::vector<Topic> topics_of(const Prep& prep) {
    std::vector<Topic> topics;
    for (const Item& item : prep.items) topics.push_back(item.topic);
    return topics;
}

TEST(Prep, a_chosen_topic_comes_last_and_has_no_response_yet) {
    const Prep prep = prep_about({Topic::Work, Topic::Career});
    EXPECT_EQ(topics_of(prep), (std::vector{Topic::Work, Topic::Career}));
    EXPECT_FALSE(prep.items.back().response);
}

TEST(Prep, choosing_a_topic_again_takes_it_out) {
    Prep prep = prep_about({Topic::Work, Topic::Career, Topic::Skill});
    toggle(prep, Topic::Career);
    EXPECT_EQ(topics_of(prep), (std::vector{Topic::Work, Topic::Skill}));
}

TEST(Prep, a_topic_that_was_taken_over_meanwhile_comes_back_as_it_was_last) {
    Prep prep;
    std::vector<Item> unticked;
    for (const char* note : {"まえ", "あと"}) {
        domain::adopt_item(
            prep, {.topic = Topic::Work, .response = Response::Listen, .note = note, .unread = {}});
        domain::toggle_topic(prep.items, unticked, Topic::Work);
    }
    domain::toggle_topic(prep.items, unticked, Topic::Work);
    ASSERT_EQ(prep.items.size(), 1U);
    EXPECT_EQ(prep.items[0].note, "あと");
}

TEST(Prep, nothing_is_added_to_a_full_prep_but_taking_out_works) {
    Prep prep;
    for (unsigned number = 1; number <= domain::kMostItems; ++number) {
        toggle(prep, static_cast<Topic>(number));
    }
    const Prep full = prep;
    toggle(prep, static_cast<Topic>(42));
    domain::adopt_item(prep,
                       {.topic = static_cast<Topic>(42), .response = {}, .note = {}, .unread = {}});
    EXPECT_EQ(prep, full);
    toggle(prep, Topic::Career);
    EXPECT_EQ(prep.items.size(), domain::kMostItems - 1);
}

TEST(Prep, an_item_left_over_keeps_its_response_and_note) {
    Prep prep = prep_about({Topic::Work});
    const Item left{
        .topic = Topic::Skill, .response = Response::Listen, .note = "資格", .unread = {}};
    domain::adopt_item(prep, left);
    ASSERT_EQ(prep.items.size(), 2u);
    EXPECT_EQ(prep.items.back(), left);
}

TEST(Prep, an_item_left_over_does_not_replace_one_of_the_same_topic) {
    Prep prep = prep_about({Topic::Work});
    prep.items.front().note = "いま";
    domain::adopt_item(prep, {.topic = Topic::Work, .response = {}, .note = "まえ", .unread = {}});
    ASSERT_EQ(prep.items.size(), 1u);
    EXPECT_EQ(prep.items.front().note, "いま");
}

TEST(Prep, an_item_changes_places_with_its_neighbour) {
    Prep prep = prep_about({Topic::Work, Topic::Career, Topic::Skill});
    domain::move_item(prep, 2, Direction::Earlier);
    EXPECT_EQ(topics_of(prep), (std::vector{Topic::Work, Topic::Skill, Topic::Career}));
    domain::move_item(prep, 0, Direction::Later);
    EXPECT_EQ(topics_of(prep), (std::vector{Topic::Skill, Topic::Work, Topic::Career}));
}

TEST(Prep, an_item_at_the_end_or_out_of_range_does_not_move) {
    Prep prep = prep_about({Topic::Work, Topic::Career});
    const Prep before = prep;
    domain::move_item(prep, 0, Direction::Earlier);
    domain::move_item(prep, 1, Direction::Later);
    domain::move_item(prep, 2, Direction::Earlier);
    domain::move_item(prep, static_cast<std::size_t>(-1), Direction::Later);
    EXPECT_EQ(prep, before);
    Prep empty;
    domain::move_item(empty, 0, Direction::Later);
    EXPECT_EQ(empty, Prep{});
}

TEST(Prep, it_is_complete_when_every_item_has_its_response) {
    Prep prep;
    EXPECT_FALSE(domain::is_complete(prep));
    prep = prep_about({Topic::Work, Topic::Career});
    prep.items[0].response = Response::Advice;
    EXPECT_FALSE(domain::is_complete(prep));
    prep.items[1].response = Response::Report;
    EXPECT_TRUE(domain::is_complete(prep));
}

TEST(Prep, a_step_is_carried_once_as_something_else_to_report) {
    Prep prep;
    carry_step(prep, {.text = "夜勤の回数を確かめる"});
    carry_step(prep, {.text = "先輩に聞く"});
    carry_step(prep, {.text = "先輩に聞く"});
    ASSERT_EQ(prep.items.size(), 1u);
    EXPECT_EQ(prep.items[0].topic, Topic::Other);
    EXPECT_EQ(prep.items[0].response, Response::Report);
    EXPECT_EQ(prep.items[0].note, "夜勤の回数を確かめる\n先輩に聞く");
}

TEST(Prep, carrying_a_step_keeps_the_response_that_was_chosen_for_something_else) {
    Prep prep;
    toggle(prep, Topic::Other);
    prep.items[0].response = Response::Listen;
    carry_step(prep, {.text = "先輩に聞く"});
    EXPECT_EQ(prep.items[0].response, Response::Listen);
}

}  // namespace
