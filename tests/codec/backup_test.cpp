// What a record in a backup is beside the one here, and what does not go into a file.
#include "codec/backup.h"

#include <gtest/gtest.h>

#include "codec/aside.h"

namespace {

using codec::Standing;
using codec::StoredRecord;
using namespace std::chrono_literals;

domain::Partner tanaka() {
    domain::Partner partner;
    partner.id = {"0000000000000001"};
    partner.pair = {"0000000000000001"};
    partner.name = "田中";
    return partner;
}
domain::Prep prep(int revision, std::string purpose = {}) {
    domain::Prep made;
    made.id = {"0000000000000002"};
    made.partner = tanaka().id;
    made.revision = revision;
    made.purpose = std::move(purpose);
    return made;
}
domain::Session talk(bool finished, std::string notes = {}) {
    domain::Session made;
    made.id = {"0000000000000003"};
    made.partner = tanaka().id;
    made.notes = std::move(notes);
    if (finished) made.finished = made.started + 30min;
    return made;
}

template <class Here, class There>
Standing standing(const Here& here, const There& there) {
    const StoredRecord now = codec::encode_record(here);
    return codec::standing_of(&now, codec::encode_record(there));
}

TEST(Standing, what_is_not_here_is_new_and_what_is_equal_the_same) {
    EXPECT_EQ(codec::standing_of(nullptr, {"anything", "at all"}), Standing::New);
    EXPECT_EQ(standing(tanaka(), tanaka()), Standing::Same);
    const StoredRecord odd{"of-a-newer-version", "{}"};
    EXPECT_EQ(codec::standing_of(&odd, odd), Standing::Same);
}

TEST(Standing, a_prep_is_newer_by_its_revision_and_then_by_how_far_it_is) {
    EXPECT_EQ(standing(prep(1), prep(2)), Standing::Newer);
    EXPECT_EQ(standing(prep(2), prep(1)), Standing::Older);
    EXPECT_EQ(standing(prep(1, "これ"), prep(1, "あれ")), Standing::Other);
    EXPECT_EQ(standing(prep(1), prep(2'000'000'000)), Standing::Newer);
    domain::Prep ready = prep(1);
    ready.phase = domain::PrepPhase::Ready;
    EXPECT_EQ(standing(prep(1), ready), Standing::Newer);
    EXPECT_EQ(standing(ready, prep(1)), Standing::Older);
}

TEST(Standing, a_talk_that_is_over_comes_after_one_that_is_not) {
    EXPECT_EQ(standing(talk(false), talk(true)), Standing::Newer);
    EXPECT_EQ(standing(talk(true), talk(false)), Standing::Older);
    EXPECT_EQ(standing(talk(true, "これ"), talk(true, "あれ")), Standing::Other);
}

TEST(Standing, what_a_backup_does_not_carry_makes_no_difference) {
    domain::Partner closed = tanaka();
    closed.lock = domain::Lock{domain::LockKind::Key, "000102030405060708090a0b0c0d0e0f", {}};
    EXPECT_EQ(standing(closed, tanaka()), Standing::Same);
    closed.name = "田中 健";
    EXPECT_EQ(standing(closed, tanaka()), Standing::Other);
    domain::Settings after;
    after.my_name = "佐藤";
    domain::Settings before = after;
    after.backed_up = base::Moment{1h};
    EXPECT_EQ(standing(after, before), Standing::Same);
}

TEST(Standing, settings_of_a_new_device_give_way) {
    domain::Settings blank;
    blank.language = domain::Language::English;
    domain::Settings mine;
    mine.my_name = "佐藤";
    EXPECT_EQ(standing(blank, mine), Standing::New);
    domain::Settings other = mine;
    other.my_name = "鈴木";
    EXPECT_EQ(standing(mine, other), Standing::Other);
}

TEST(Standing, what_is_damaged_here_is_repaired_and_what_is_damaged_there_replaces_nothing) {
    const StoredRecord good = codec::encode_record(tanaka());
    const StoredRecord bad{good.key, "{\"v\":1,"};
    const StoredRecord newer{good.key, "{\"v\":2}"};
    EXPECT_EQ(codec::standing_of(&bad, good), Standing::Newer);
    EXPECT_EQ(codec::standing_of(&good, bad), Standing::Other);
    EXPECT_EQ(codec::standing_of(&newer, good), Standing::Other);
}

TEST(WithoutLock, takes_what_closes_links_out_of_a_partner_here_or_aside_and_leaves_the_rest) {
    domain::Partner closed = tanaka();
    closed.lock =
        domain::Lock{domain::LockKind::Words, "あさ うみ", "000102030405060708090a0b0c0d0e0f"};
    const StoredRecord stored = codec::encode_record(closed);
    const StoredRecord open = codec::encode_record(tanaka());
    EXPECT_EQ(codec::without_lock(stored), open);
    EXPECT_EQ(codec::without_lock({codec::aside_key("1", stored.key), stored.text})->text,
              open.text);
    EXPECT_EQ(codec::without_lock(open), open);
    EXPECT_EQ(codec::without_lock({stored.key, "damaged, あさ うみ"}), std::nullopt);
    const StoredRecord newer{stored.key, R"({"lockSecret":"あさ うみ","name":"x","v":9})"};
    EXPECT_EQ(codec::without_lock(newer)->text, R"({"name":"x","v":9})");
    const StoredRecord other{"prep/1", "damaged"};
    EXPECT_EQ(codec::without_lock(other), other);
}

}  // namespace
