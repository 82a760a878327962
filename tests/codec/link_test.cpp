#include "codec/link.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <string_view>
#include <type_traits>

#include "domain/reflection.h"
#include "golden.h"
#include "handover_in.h"

namespace {

using namespace domain;
using codec::Fault;
using Bytes = std::vector<std::uint8_t>;

// Anything private or local must not be accepted, whatever headers are at hand.
template <class T>
concept Linkable = requires(const T& value) { codec::encode_link(value); };
static_assert(Linkable<Handover>);
static_assert(!Linkable<Reflection> && !Linkable<Session> && !Linkable<Partner> && !Linkable<Prep>);

Handover choice_only() {
    return {
        .pair = PairId{"1f2e3d4c5b6a7988"},
        .prep = PrepId{"00000000000000b1"},
        .revision = 1,
        .sender = "山田花子",
        .sender_is = Relation::Member,
        .items = {{Topic::Work, Response::Advice, ""},
                  {Topic::Career, Response::Listen, ""},
                  {Topic::Other, Response::Report, ""}},
        .purpose = "",
        .day = {},
        .place = "",
        .answers = {},
    };
}

Handover everything() {
    Handover handover = choice_only();
    handover.sender_is = Relation::Mentee;
    handover.items = {{Topic::Work, Response::Advice,
                       "引き継ぎの進め方を\n一緒に見てほしい 👩‍💻"},
                      {Topic::Career, Response::Listen, ""},
                      {static_cast<Topic>(65535), static_cast<Response>(65535), "x"}};
    handover.purpose = "来期に向けて";
    handover.day = base::day_from_text("2026-11-25");
    handover.place = "会議室A";
    handover.answers = PrepId{"fedcba9876543210"};
    handover.revision = 300;
    return handover;
}

TEST(Link, golden_documents_decode_to_what_was_handed_over) {
    EXPECT_EQ(handover_in(golden::link("choice-only")), choice_only());
    EXPECT_EQ(handover_in(golden::link("everything")), everything());
    const auto oldest = handover_in(golden::link("oldest-day"));
    ASSERT_TRUE(oldest);
    EXPECT_EQ(oldest->day, base::day_from_text("0001-01-01"));
    EXPECT_EQ(oldest->sender, "");
    EXPECT_EQ(oldest->revision, 1);
}

TEST(Link, the_same_handover_gives_the_same_bytes_for_ever) {
    EXPECT_EQ(codec::encode_link(choice_only()), golden::link("choice-only"));
    EXPECT_EQ(codec::encode_link(everything()), golden::link("everything"));
}

TEST(Link, three_choices_and_a_name_fit_in_a_short_link) {
    const std::size_t size = codec::encode_link(choice_only()).size();
    EXPECT_LE(size, 75u);
    const std::size_t capsule = 11 + size;
    const std::size_t fragment = std::string_view{"#p1."}.size() + (capsule * 4 + 2) / 3;
    EXPECT_LE(fragment, 150u);
}

TEST(Link, the_longest_prep_a_person_can_write_fits_in_a_document) {
    Handover handover = everything();
    const auto repeated = [](std::size_t count) {
        std::string text;
        while (count-- > 0) text += "𠮷";
        return text;
    };
    handover.sender = repeated(kLongestName);
    handover.purpose = repeated(kLongestPurpose);
    handover.place = repeated(kLongestPlace);
    handover.items.assign(kMostItems, {Topic::Work, Response::Advice, repeated(kLongestNote)});
    const Bytes document = codec::encode_link(handover);
    EXPECT_LE(document.size(), codec::kLargestDocument);
    EXPECT_EQ(handover_in(document), handover);
}

TEST(Link, a_newer_minor_document_is_read_and_unknown_numbers_are_kept) {
    const auto decoded = handover_in(golden::link("from-newer-minor"));
    ASSERT_TRUE(decoded);
    EXPECT_EQ(decoded->sender_is, Relation::Manager);
    ASSERT_EQ(decoded->items.size(), 2u);
    EXPECT_EQ(decoded->items[0], (HandoverItem{static_cast<Topic>(42), static_cast<Response>(77),
                                               "まだ名前のない話題"}));
    EXPECT_EQ(decoded->items[1], (HandoverItem{Topic::Career, Response::Listen, ""}));
}

TEST(Link, a_document_of_the_next_version_is_newer) {
    const auto decoded = handover_in(golden::link("from-next-version"));
    ASSERT_FALSE(decoded);
    EXPECT_EQ(decoded.error(), Fault::Newer);
}

TEST(Link, nothing_private_or_local_gets_into_a_document) {
    Prep prep;
    prep.id = PrepId{"00000000000000b1"};
    prep.partner = PartnerId{"ca11ab1eca11ab1e"};
    prep.items = {
        {.topic = Topic::Work, .response = Response::Advice, .note = "", .unread = "CANARY"},
        {.topic = Topic::Skill, .response = {}, .note = "CANARY", .unread = ""}};
    prep.made = base::Moment{std::chrono::milliseconds{0x0123456789ab}};
    prep.unread = "CANARY";
    Partner partner;
    partner.id = prep.partner;
    partner.pair = PairId{"1f2e3d4c5b6a7988"};
    partner.name = "CANARY";
    partner.unread = "CANARY";
    const Bytes document = codec::encode_link(handover_from_prep(prep, partner, "花子"));
    const auto contains = [&](const Bytes& secret) {
        return !std::ranges::search(document, secret).empty();
    };
    EXPECT_FALSE(contains({'C', 'A', 'N', 'A', 'R', 'Y'}));
    EXPECT_FALSE(contains(golden::bytes("ca11ab1eca11ab1e")));
    EXPECT_FALSE(contains(golden::bytes("0123456789ab")));
}

TEST(Link, texts_are_cleaned_and_cut_on_both_ways) {
    Handover handover = choice_only();
    handover.sender = "\u202E" + std::string(100, 'n');
    handover.purpose = "\x01\x02";
    handover.items[0].note = "a\xFF" + std::string(5000, 'b');
    const auto decoded = handover_in(codec::encode_link(handover));
    ASSERT_TRUE(decoded);
    EXPECT_EQ(decoded->sender, std::string(kLongestName, 'n'));
    EXPECT_EQ(decoded->purpose, "");
    EXPECT_EQ(decoded->items[0].note, "a" + std::string(kLongestNote - 1, 'b'));
}

TEST(Link, twenty_items_are_read_and_twenty_one_are_not) {
    const auto with_items = [](unsigned count) {
        Handover handover = choice_only();
        handover.items.assign(count, {Topic::Work, Response::Advice, ""});
        return handover_in(codec::encode_link(handover));
    };
    ASSERT_TRUE(with_items(kMostItemsRead));
    EXPECT_EQ(with_items(kMostItemsRead)->items.size(), kMostItemsRead);
    EXPECT_FALSE(with_items(kMostItemsRead + 1));
    EXPECT_FALSE(with_items(0));
}

}  // namespace
