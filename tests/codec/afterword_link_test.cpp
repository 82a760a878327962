#include <gtest/gtest.h>

#include <type_traits>

#include "codec/link.h"
#include "domain/reflection.h"
#include "golden.h"

namespace {

using namespace domain;
using codec::Fault;
using Bytes = std::vector<std::uint8_t>;

// No private text of a talk or a reflection can be handed in.
static_assert(!std::is_constructible_v<Afterword, Reflection>);
static_assert(!std::is_constructible_v<Afterword, Session>);

Afterword golden_afterword() {
    return {
        .pair = PairId{"1f2e3d4c5b6a7988"},
        .tellers = PrepId{"00000000000000b1"},
        .readers = PrepId{"00000000000000b2"},
        .sender = "山田花子",
        .feeling = Feeling::Lighter,
        .word = "聴いてもらえて、ほっとしました",
        .balance = Balance::Me,
        .responses = {{Author::Me, Topic::Work, Response::Listen},
                      {Author::Partner, Topic::Skill, kNoResponse}},
    };
}

// CBOR in hex: version, kind, pair, then `entries`.
Bytes document_with(unsigned count, const std::string& entries) {
    Bytes document{static_cast<std::uint8_t>(0xA0 + 3 + count)};
    const Bytes rest = golden::bytes("617602616b016170481f2e3d4c5b6a7988" + entries);
    document.insert(document.end(), rest.begin(), rest.end());
    return document;
}
const std::string kTellers = "61694800000000000000b1";

std::optional<Fault> fault_of(const Bytes& document) {
    const auto decoded = codec::decode_link(document);
    return decoded ? std::nullopt : std::optional{decoded.error()};
}

TEST(AfterwordLink, the_golden_document_is_read_and_written_as_it_is) {
    const Bytes golden = golden::link("afterword");
    EXPECT_EQ(codec::decode_link(golden), codec::Document{golden_afterword()});
    EXPECT_EQ(codec::encode_link(golden_afterword()), golden);
}

TEST(AfterwordLink, what_a_later_version_adds_is_passed_over) {
    const auto decoded = codec::decode_link(golden::link("afterword-from-newer-minor"));
    ASSERT_TRUE(decoded);
    EXPECT_EQ(std::get<Afterword>(*decoded).revision, 42);
}

TEST(AfterwordLink, nothing_chosen_is_nothing_told) {
    const auto decoded = codec::decode_link(document_with(1, kTellers));
    ASSERT_TRUE(decoded);
    const Afterword& afterword = std::get<Afterword>(*decoded);
    EXPECT_EQ(afterword.feeling, std::nullopt);
    EXPECT_EQ(afterword.balance, std::nullopt);
    EXPECT_EQ(afterword.word, "");
    EXPECT_TRUE(afterword.responses.empty());
}

TEST(AfterwordLink, one_that_names_no_talk_is_altered) {
    EXPECT_EQ(fault_of(document_with(0, "")), Fault::Altered);
}

TEST(AfterwordLink, a_feeling_a_balance_or_a_kind_that_is_not_known_yet_is_newer) {
    EXPECT_EQ(fault_of(document_with(2, kTellers + "616604")), Fault::Newer);
    EXPECT_EQ(fault_of(document_with(2, kTellers + "616203")), Fault::Newer);
    EXPECT_EQ(fault_of(golden::bytes("a2617602616b18c8")), Fault::Newer);
    EXPECT_EQ(fault_of(golden::bytes("a1617602")), Fault::Newer) << "without a kind";
}

TEST(AfterwordLink, a_value_of_another_type_or_out_of_range_is_altered) {
    for (const char* entry :
         {"616620", "61666161", "6162f5", "617180", "61718183000600f6", "617181820601",
          "617181830206", "61718183000001", "617300", "616e01", "616f40"}) {
        SCOPED_TRACE(entry);
        EXPECT_EQ(fault_of(document_with(2, kTellers + entry)), Fault::Altered);
    }
}

TEST(AfterwordLink, a_word_is_cleaned_and_cut_on_both_ways) {
    Afterword afterword = golden_afterword();
    afterword.word = std::string("\u202Ea\n") + std::string(500, 'x');
    const auto decoded = codec::decode_link(codec::encode_link(afterword));
    ASSERT_TRUE(decoded);
    EXPECT_EQ(std::get<Afterword>(*decoded).word, "a " + std::string(kLongestWord - 2, 'x'));
}

}  // namespace
