// Two entries are one person, and every pair that ever led to them still does.
#include <gtest/gtest.h>

#include "domain/notebook.h"
#include "domain/partner.h"

namespace {

using namespace domain;

Partner partner(const std::string& pair) {
    Partner made;
    made.id = {"00000000000000a1"};
    made.pair = {pair};
    made.name = "佐藤";
    return made;
}

TEST(PartnerChanges, with_a_new_pair_is_still_found_by_the_one_before) {
    Partner sato = partner("00000000000000d1");
    take_pair(sato, {"00000000000000d2"});
    take_pair(sato, {"00000000000000d2"});
    EXPECT_EQ(sato.pair.text, "00000000000000d2");
    EXPECT_TRUE(leads_to(sato, {"00000000000000d1"}));
    take_pair(sato, {"00000000000000d1"});
    EXPECT_EQ(sato.pair.text, "00000000000000d1");
    EXPECT_EQ(sato.other_pairs, (std::vector<PairId>{{"00000000000000d2"}}));
    EXPECT_FALSE(leads_to(sato, {"00000000000000d3"}));
}

TEST(PartnerChanges, remembers_so_many_pairs_the_newest_of_them) {
    Partner sato = partner("0000000000000100");
    for (std::size_t n = 1; n <= kMostOtherPairs + 1; ++n) {
        take_pair(sato, {"00000000000001" + std::string(n < 10 ? "0" : "") + std::to_string(n)});
    }
    EXPECT_EQ(sato.other_pairs.size(), kMostOtherPairs);
    EXPECT_FALSE(leads_to(sato, {"0000000000000100"}));
    EXPECT_TRUE(leads_to(sato, {"0000000000000101"}));
}

TEST(PartnerChanges, joined_has_what_it_lacked_and_loses_nothing_it_had) {
    Partner kept = partner("00000000000000d1");
    kept.stage = 2;
    kept.added = base::Moment{std::chrono::milliseconds{2}};
    kept.opened = {"a"};
    kept.put_away = true;
    Partner other = partner("00000000000000d2");
    other.other_pairs = {{"00000000000000d3"}};
    other.stage = 5;
    other.every_days = 14;
    other.lock = Lock{LockKind::Words, "words", {}};
    other.added = base::Moment{std::chrono::milliseconds{1}};
    other.opened = {"b"};
    join(kept, other);
    EXPECT_EQ(kept.stage, 2);
    EXPECT_EQ(kept.every_days, 14);
    EXPECT_EQ(kept.lock, other.lock);
    EXPECT_EQ(kept.added, other.added);
    EXPECT_EQ(kept.opened, (Marks{"b", "a"})) << "its own are forgotten last";
    EXPECT_FALSE(kept.put_away);
    for (const char* pair : {"00000000000000d1", "00000000000000d2", "00000000000000d3"}) {
        EXPECT_TRUE(leads_to(kept, {pair})) << pair;
    }
}

TEST(PartnerChanges, joined_gives_up_no_key_for_words_and_none_of_its_own_marks) {
    const Lock words{LockKind::Words, "words", {}};
    const Lock key{LockKind::Key, "key", {}};
    for (const auto& [mine, theirs, then] :
         {std::tuple(words, key, key), std::tuple(key, words, key)}) {
        Partner kept = partner("00000000000000d1");
        Partner other = partner("00000000000000d2");
        kept.lock = mine;
        other.lock = theirs;
        for (std::size_t n = 0; n < kMostMarks; ++n) {
            kept.opened.push_back("k" + std::to_string(n));
            other.opened.push_back("o" + std::to_string(n));
        }
        const Marks own = kept.opened;
        join(kept, other);
        EXPECT_EQ(kept.lock, then);
        EXPECT_EQ(kept.opened, own);
    }
}

TEST(PartnerChanges, goes_by_the_same_name_however_it_is_spaced_and_addressed) {
    for (const char* name :
         {"佐藤 美咲", "佐藤　美咲", "佐藤美咲さん", " 佐藤美咲 様 ", "佐藤美咲先生"}) {
        EXPECT_TRUE(is_same_name("佐藤美咲", name)) << name;
        EXPECT_TRUE(is_same_name(name, "佐藤美咲")) << name;
    }
    EXPECT_TRUE(is_same_name("Ken Tanaka", "Ken  Tanaka"));
    for (const char* name : {"佐藤", "佐藤美", "佐藤美咲子", "", "さん"}) {
        EXPECT_FALSE(is_same_name("佐藤美咲", name)) << name;
    }
    EXPECT_FALSE(is_same_name("", "")) << "who says no name is nobody";
    EXPECT_FALSE(is_same_name(" ", "　"));
}

TEST(PartnerChanges, put_away_is_not_offered_and_is_still_there) {
    Notebook book;
    Partner away = partner("00000000000000d1");
    away.put_away = true;
    book.partners[away.id] = away;
    EXPECT_TRUE(offered_partners(book).empty());
    EXPECT_EQ(partners_in_order(book).size(), 1U);
    EXPECT_NE(partner_with_pair(book, {"00000000000000d1"}), nullptr);
}

}  // namespace
