#include "domain/round_robin.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <random>
#include <set>

namespace {

using namespace domain;

Pair in_order(std::size_t one, std::size_t other) { return std::minmax(one, other); }

// Every member once, in a pair or at rest.
void expect_everyone_once(const Round& round, std::size_t members) {
    std::vector<int> times(members, 0);
    for (const auto& [one, other] : round.pairs) {
        ASSERT_LT(one, other);
        ASSERT_LT(other, members);
        ++times[one], ++times[other];
    }
    for (const Rest& rest : round.rests) ++times[rest.member];
    EXPECT_EQ(std::ranges::count(times, 1), static_cast<std::ptrdiff_t>(members));
    EXPECT_TRUE(std::ranges::is_sorted(round.pairs));
    EXPECT_TRUE(std::ranges::is_sorted(round.rests, {}, &Rest::member));
}

void expect_all_meet_once(std::size_t members) {
    std::vector<bool> met(members * members, false);
    std::size_t pairs = 0;
    std::vector<std::size_t> rested(members, 0);
    for (const Round& round : rounds({.members = members, .seed = members * 7})) {
        expect_everyone_once(round, members);
        pairs += round.pairs.size();
        for (const auto& [one, other] : round.pairs) met[one * members + other] = true;
        for (const Rest& rest : round.rests) {
            EXPECT_EQ(rest.reason, RestReason::Odd);
            ++rested[rest.member];
        }
    }
    EXPECT_EQ(pairs, members * (members - 1) / 2);
    EXPECT_EQ(std::ranges::count(met, true), static_cast<std::ptrdiff_t>(pairs)) << members;
    const auto once = static_cast<std::ptrdiff_t>(members % 2 == 1 ? members : 0);
    EXPECT_EQ(std::ranges::count(rested, 1U), once) << "each rests once when the number is odd";
    EXPECT_EQ(std::ranges::count(rested, 0U), static_cast<std::ptrdiff_t>(members) - once);
}

// Nobody is at rest who could still be paired with another at rest.
void expect_nobody_waits_in_vain(const Circle& circle, const Round& round) {
    for (const Rest& one : round.rests) {
        for (const Rest& other : round.rests) {
            if (one.member >= other.member) continue;
            if (one.reason == RestReason::Asked || other.reason == RestReason::Asked) continue;
            const Pair pair = in_order(one.member, other.member);
            EXPECT_NE(std::ranges::find(circle.not_with, pair), circle.not_with.end());
        }
    }
}

std::size_t resting(const Round& round, RestReason reason) {
    return static_cast<std::size_t>(std::ranges::count(round.rests, reason, &Rest::reason));
}

TEST(RoundRobin, lets_all_meet_exactly_once_whatever_their_number) {
    for (std::size_t members = 2; members <= 41; ++members) expect_all_meet_once(members);
    expect_all_meet_once(500);
    expect_all_meet_once(499);
}

TEST(RoundRobin, of_one_or_nobody_has_no_rounds) {
    EXPECT_TRUE(rounds({.members = 0}).empty());
    EXPECT_TRUE(rounds({.members = 1}).empty());
    EXPECT_EQ(round_of({.members = 0}, 3), Round{});
    EXPECT_EQ(round_of({.members = 1}, 3), (Round{{}, {{0, RestReason::Odd}}}));
}

// People hold links to these rounds: the expected values never change.
TEST(RoundRobin, is_the_same_on_every_device_for_ever) {
    const Circle circle{.members = 7, .seed = 42};
    EXPECT_EQ(round_of(circle, 0), (Round{{{0, 3}, {1, 6}, {4, 5}}, {{2, RestReason::Odd}}}));
    EXPECT_EQ(round_of(circle, 3, {4}),
              (Round{{{0, 1}, {2, 5}, {3, 6}}, {{4, RestReason::Asked}}}));
    EXPECT_EQ(round_of({.members = 6, .seed = 9, .not_with = {{1, 4}, {0, 5}}}, 4),
              (Round{{{0, 4}, {1, 5}, {2, 3}}, {}}));
}

TEST(RoundRobin, takes_what_is_left_out_in_any_order_and_twice) {
    const Circle circle{.members = 9, .seed = 3, .not_with = {{1, 2}, {3, 4}, {0, 8}}};
    const Circle same{
        .members = 9, .seed = 3, .not_with = {{8, 0}, {4, 3}, {2, 1}, {1, 2}, {5, 77}}};
    for (std::size_t number = 0; number < 9; ++number) {
        EXPECT_EQ(round_of(circle, number, {5, 6}), round_of(same, number, {6, 5, 6, 99}));
    }
}

TEST(RoundRobin, begins_again_after_all_have_met) {
    const Circle circle{.members = 8, .seed = 1};
    EXPECT_EQ(round_of(circle, 2), round_of(circle, 2 + 7));
    EXPECT_NE(round_of(circle, 2), round_of(circle, 3));
}

TEST(RoundRobin, looks_different_with_another_seed) {
    EXPECT_NE(round_of({.members = 20, .seed = 1}, 0), round_of({.members = 20, .seed = 2}, 0));
}

TEST(RoundRobin, pairs_the_others_when_some_sit_out) {
    std::mt19937 chance{1};
    for (std::size_t members = 2; members <= 30; ++members) {
        const Circle circle{.members = members, .seed = members};
        std::set<std::size_t> asked;
        for (std::size_t i = 0; i < members / 3; ++i) asked.insert(chance() % members);
        const Round round = round_of(circle, chance() % 50, {asked.begin(), asked.end()});
        expect_everyone_once(round, members);
        EXPECT_EQ(round.pairs.size(), (members - asked.size()) / 2);
        EXPECT_EQ(resting(round, RestReason::Asked), asked.size());
        EXPECT_EQ(resting(round, RestReason::Odd), (members - asked.size()) % 2);
        for (const auto& [one, other] : round.pairs) {
            EXPECT_FALSE(asked.contains(one) || asked.contains(other));
        }
    }
}

TEST(RoundRobin, never_pairs_those_who_are_kept_apart) {
    std::mt19937 chance{2};
    for (int trial = 0; trial < 400; ++trial) {
        Circle circle{.members = 2 + chance() % 24, .seed = chance()};
        const std::size_t wishes = chance() % (circle.members * 2);
        for (std::size_t i = 0; i < wishes; ++i) {
            const std::size_t one = chance() % circle.members;
            const std::size_t other = chance() % circle.members;
            if (one != other) circle.not_with.push_back(in_order(one, other));
        }
        for (std::size_t number = 0; number < circle.members; ++number) {
            const std::size_t asked = chance() % circle.members;
            const Round round = round_of(circle, number, {asked});
            expect_everyone_once(round, circle.members);
            expect_nobody_waits_in_vain(circle, round);
            for (const Pair& pair : round.pairs) {
                EXPECT_EQ(std::ranges::find(circle.not_with, pair), circle.not_with.end());
                EXPECT_TRUE(pair.first != asked && pair.second != asked);
            }
        }
    }
}

TEST(RoundRobin, finds_others_for_two_who_are_kept_apart) {
    for (std::size_t members = 4; members <= 21; ++members) {
        for (const Round& round : rounds({.members = members, .seed = 5, .not_with = {{0, 1}}})) {
            EXPECT_EQ(round.pairs.size(), members / 2);
            EXPECT_EQ(resting(round, RestReason::NotWith), 0U);
        }
    }
}

TEST(RoundRobin, leaves_the_turns_to_rest_as_they_were) {
    const Circle circle{.members = 11, .seed = 5, .not_with = {{0, 1}, {2, 3}, {4, 9}}};
    for (std::size_t number = 0; number < 11; ++number) {
        EXPECT_EQ(round_of(circle, number).rests,
                  round_of({.members = 11, .seed = 5}, number).rests);
    }
}

TEST(RoundRobin, says_who_rests_because_nobody_is_left) {
    EXPECT_EQ(round_of({.members = 2, .not_with = {{0, 1}}}, 0),
              (Round{{}, {{0, RestReason::NotWith}, {1, RestReason::NotWith}}}));
    const Circle alone{.members = 4, .seed = 1, .not_with = {{0, 1}, {0, 2}, {0, 3}}};
    for (const Round& round : rounds(alone)) {
        EXPECT_EQ(round.pairs.size(), 1U);
        EXPECT_EQ(round.rests.front(), (Rest{0, RestReason::NotWith}));
    }
}

}  // namespace
