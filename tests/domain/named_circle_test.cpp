#include "domain/named_circle.h"

#include <gtest/gtest.h>

#include <set>

namespace {

using namespace domain;

TEST(NamedCircle, names_are_taken_line_by_line_each_once_and_cleaned) {
    EXPECT_EQ(names_in("  あおい\r\n\nかえで \nあおい\n\u202Eさくら"),
              (std::vector<std::string>{"あおい", "かえで", "さくら"}));
    EXPECT_EQ(names_in("\u3000あおい\u3000\nかえで\t看護師\n"),
              (std::vector<std::string>{"あおい", "かえで"}))
        << "with wide spaces, and out of a table";
    EXPECT_TRUE(names_in(" \n\n").empty());
}

TEST(NamedCircle, more_than_five_hundred_names_are_left_out) {
    std::string text;
    for (int number = 0; number < 600; ++number) text += std::to_string(number) + "\n";
    const auto names = names_in(text);
    ASSERT_EQ(names.size(), kMostCircleNames);
    EXPECT_EQ(names.back(), "499");
}

TEST(NamedCircle, places_are_found_by_name_and_what_is_unknown_is_said) {
    const std::vector<std::string> names{"あおい", "かえで", "さくら"};
    const Places places = places_in("さくら\nみどり\nあおい", names);
    EXPECT_EQ(places.found, (std::vector<std::size_t>{2, 0}));
    EXPECT_EQ(places.unknown, std::vector<std::string>{"みどり"});
}

TEST(NamedCircle, a_pair_is_two_different_names_with_a_mark_between) {
    const std::vector<std::string> names{"あおい", "かえで", "さくら"};
    for (const char* const line : {"さくら、あおい", "さくら, あおい", "さくら，あおい",
                                   "さくら / あおい", "さくら\tあおい"}) {
        const PairsFound pairs = pairs_in(line, names);
        EXPECT_EQ(pairs.found, (std::vector<Pair>{{0, 2}})) << line;
        EXPECT_TRUE(pairs.unknown.empty()) << line;
    }
    const PairsFound none = pairs_in("さくら\nさくら、さくら\nさくら、みどり", names);
    EXPECT_TRUE(none.found.empty());
    EXPECT_EQ(none.unknown.size(), 3U);
}

TEST(NamedCircle, rounds_are_those_of_the_places) {
    NamedCircle circle{.names = {"あ", "い", "う", "え", "お"}, .seed = 7};
    std::set<Pair> met;
    for (circle.round = 0; circle.round < rounds_until_all_met(5); ++circle.round) {
        const Round round = round_of(circle);
        EXPECT_EQ(round.rests.size(), 1U);
        met.insert(round.pairs.begin(), round.pairs.end());
    }
    EXPECT_EQ(met.size(), 10U);
}

}  // namespace
