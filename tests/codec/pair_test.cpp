// What two people settle between them, in records and in links.
#include <gtest/gtest.h>

#include "codec/link.h"
#include "codec/record.h"
#include "golden_record.h"
#include "handover_in.h"

namespace {

using namespace domain;
using codec::Fault;
using codec::Record;
using golden::expect_golden;

constexpr unsigned kWithoutTheFourth = 0b10111;

void expect_altered(const std::string& key, std::string text, const std::string& part,
                    const std::string& other) {
    const std::size_t at = text.find(part);
    ASSERT_NE(at, std::string::npos) << part;
    const auto decoded = codec::decode_record(key, text.replace(at, part.size(), other));
    ASSERT_FALSE(decoded) << text;
    EXPECT_EQ(decoded.error(), Fault::Altered) << text;
}

Partner partner_with_rhythm() {
    Partner partner;
    partner.id = PartnerId{"00000000000000a1"};
    partner.pair = PairId{"1f2e3d4c5b6a7988"};
    partner.name = "佐藤 健";
    partner.relation = Relation::Manager;
    partner.added = base::Moment{std::chrono::milliseconds{1795305600000}};
    partner.every_days = 30;
    return partner;
}

Prep prep_with_handshake() {
    Prep prep;
    prep.id = PrepId{"00000000000000b1"};
    prep.partner = PartnerId{"00000000000000a1"};
    prep.made = base::Moment{std::chrono::milliseconds{1795305660000}};
    prep.handshake = {.lines = kWithoutTheFourth, .own = "急がずに話す"};
    return prep;
}

TEST(PairRecord, a_rhythm_a_handshake_and_ladders_are_read_and_written_as_their_golden_files) {
    expect_golden("partner-with-rhythm", "partner/00000000000000a1", partner_with_rhythm());
    expect_golden("prep-with-handshake", "prep/00000000000000b1", prep_with_handshake());
    expect_golden("settings-with-ladders", "settings",
                  Settings{.ladder_director = 1, .ladder_marketer = 3});
}

TEST(PairRecord, a_handshake_without_a_line_is_not_the_same_as_none) {
    Prep prep = prep_with_handshake();
    prep.handshake = {.lines = 0};
    const auto stored = codec::encode_record(prep);
    EXPECT_EQ(codec::decode_record(stored.key, stored.text), Record{prep});
}

TEST(PairRecord, numbers_that_cannot_be_are_altered) {
    const std::string partner = golden::record("partner-with-rhythm");
    expect_altered("partner/00000000000000a1", partner, ":30", ":0");
    expect_altered("partner/00000000000000a1", partner, ":30", ":367");
    const std::string prep = golden::record("prep-with-handshake");
    expect_altered("prep/00000000000000b1", prep, ":23", ":65536");
    expect_altered("prep/00000000000000b1", prep, ":23", ":-1");
    const std::string settings = golden::record("settings-with-ladders");
    expect_altered("settings", settings, ":3", ":4");
    expect_altered("settings", settings, ":1", ":0");
}

TEST(PairLink, a_handshake_is_read_and_written_as_its_golden_document) {
    auto with = handover_in(golden::link("with-handshake"));
    ASSERT_TRUE(with);
    EXPECT_EQ(with->handshake, (Handshake{.lines = kWithoutTheFourth, .own = "急がずに話す"}));
    EXPECT_EQ(codec::encode_link(*with), golden::link("with-handshake"));
    with->handshake.reset();
    EXPECT_EQ(codec::encode_link(*with), golden::link("choice-only"))
        << "nothing else in the document changes";
}

TEST(PairLink, lines_of_a_newer_version_are_kept_and_what_follows_them_is_passed) {
    const auto newer = handover_in(golden::link("with-newer-handshake"));
    ASSERT_TRUE(newer);
    EXPECT_EQ(newer->handshake, (Handshake{.lines = 0x1FFF}));
}

TEST(PairLink, a_line_of_ones_own_is_cleaned_and_cut_on_both_ways) {
    auto handover = handover_in(golden::link("with-handshake"));
    ASSERT_TRUE(handover);
    handover->handshake->own = "\u202E" + std::string(300, 'a') + "\nb";
    const auto decoded = handover_in(codec::encode_link(*handover));
    ASSERT_TRUE(decoded);
    EXPECT_EQ(decoded->handshake->own, std::string(kLongestOwnLine, 'a'));
}

TEST(PairLink, a_handshake_that_cannot_be_alters_the_document) {
    // The array's head and its mask, and others in their place.
    const std::string sound = "61688217";
    for (const std::string& other :
         {std::string{"6168821a00010000"}, std::string{"61688220"}, std::string{"616882f6"}}) {
        std::string hex = golden::text("links/with-handshake.cbor.hex");
        std::erase(hex, '\n');
        const std::size_t at = hex.find(sound);
        ASSERT_NE(at, std::string::npos);
        const auto decoded =
            codec::decode_link(golden::bytes(hex.replace(at, sound.size(), other)));
        ASSERT_FALSE(decoded) << other;
        EXPECT_EQ(decoded.error(), Fault::Altered) << other;
    }
}

}  // namespace
