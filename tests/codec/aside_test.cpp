// The keys of records that stand aside, and how much there is in records.
#include "codec/aside.h"

#include <gtest/gtest.h>

namespace {

using namespace std::chrono_literals;

const base::Moment kDay{std::chrono::sys_days{std::chrono::year{2026} / 11 / 22}};

TEST(Aside, a_key_says_of_which_occasion_it_is_and_what_it_was) {
    const std::string key = codec::aside_key("00ff", "prep/0000000000000001");
    EXPECT_EQ(key, "aside/00ff/prep/0000000000000001");
    const auto aside = codec::aside_in_key(key);
    ASSERT_TRUE(aside);
    EXPECT_EQ(aside->group, "00ff");
    EXPECT_EQ(aside->key, "prep/0000000000000001");
    for (const char* other : {"", "aside", "aside/", "aside/00ff", "prep/aside/1"}) {
        EXPECT_FALSE(codec::aside_in_key(other)) << other;
    }
}

TEST(Tally, counts_what_a_person_would_and_dates_the_newest) {
    domain::Partner partner;
    partner.id = {"0000000000000001"};
    partner.pair = {"0000000000000001"};
    partner.name = "田中";
    partner.added = kDay;
    domain::Prep prep;
    prep.id = {"0000000000000002"};
    prep.partner = partner.id;
    prep.made = kDay + 24h;
    domain::Session talk;
    talk.id = {"0000000000000003"};
    talk.partner = partner.id;
    talk.started = kDay + 48h;
    talk.finished = kDay + 49h;
    domain::Reflection reflection;
    reflection.session = talk.id;
    std::vector<codec::StoredRecord> records{codec::encode_record(partner),
                                             codec::encode_record(prep),
                                             codec::encode_record(talk),
                                             codec::encode_record(reflection),
                                             codec::encode_record(domain::Settings{}),
                                             {"prep/0000000000000009", "damaged"},
                                             {"of-a-newer-version", "{}"}};
    const domain::Tally whole{.partners = 1, .preps = 1, .talks = 1, .newest = kDay + 49h};
    EXPECT_EQ(codec::tally_of(records), whole);
    for (auto& [key, text] : records) key = codec::aside_key("1", key);
    EXPECT_EQ(codec::tally_of(records), whole);
    EXPECT_EQ(codec::tally_of({}), domain::Tally{});
}

}  // namespace
