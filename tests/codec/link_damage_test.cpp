// Documents as a chat, another program or an attacker may hand them over.
#include <gtest/gtest.h>

#include <cstdio>
#include <random>

#include "codec/link.h"
#include "golden.h"
#include "handover_in.h"

namespace {

using codec::Fault;
using Bytes = std::vector<std::uint8_t>;

const char* const kReadable[] = {"choice-only", "everything", "oldest-day", "from-newer-minor",
                                 "afterword"};

// A document of the given entries after v, i and p; `entries` is CBOR in hex.
Bytes document_with(unsigned count, const std::string& entries) {
    Bytes document{static_cast<std::uint8_t>(0xA0 + 3 + count)};
    for (const std::string& part : {std::string{"617601"}, std::string{"61694800000000000000b1"},
                                    std::string{"6170481f2e3d4c5b6a7988"}, entries}) {
        const Bytes bytes = golden::bytes(part);
        document.insert(document.end(), bytes.begin(), bytes.end());
    }
    return document;
}

const std::string kPeer = "617204";
const std::string kOneItem = "617481820601";

void expect_altered(const Bytes& document) {
    const auto decoded = codec::decode_link(document);
    ASSERT_FALSE(decoded);
    EXPECT_EQ(decoded.error(), Fault::Altered);
}

void expect_altered(unsigned count, const std::string& entries) {
    SCOPED_TRACE(entries);
    expect_altered(document_with(count, entries));
}

// The promise for bytes of any origin: no crash, and what is read can be written and read again.
bool decodes_to_something_sound(const Bytes& document) {
    const auto decoded = codec::decode_link(document);
    if (!decoded) return false;
    const auto encode = [](const auto& value) { return codec::encode_link(value); };
    const auto again = codec::decode_link(std::visit(encode, *decoded));
    EXPECT_TRUE(again && *again == *decoded);
    return true;
}

TEST(LinkDamage, a_text_that_another_program_wrote_is_cleaned) {
    // U+202E, "ab"
    const auto decoded = handover_in(document_with(3, "616e65e280ae6162" + kPeer + kOneItem));
    ASSERT_TRUE(decoded);
    EXPECT_EQ(decoded->sender, "ab");
}

TEST(LinkDamage, a_relation_that_is_not_known_yet_is_newer) {
    const auto decoded = handover_in(document_with(2, "617205" + kOneItem));
    ASSERT_FALSE(decoded);
    EXPECT_EQ(decoded.error(), Fault::Newer);
}

TEST(LinkDamage, every_truncation_of_a_golden_document_is_refused) {
    for (const char* name : kReadable) {
        const Bytes document = golden::link(name);
        for (std::size_t size = 0; size < document.size(); ++size) {
            SCOPED_TRACE(std::string{name} + " cut at " + std::to_string(size));
            expect_altered(Bytes(document.begin(), document.begin() + static_cast<long>(size)));
        }
    }
}

TEST(LinkDamage, every_flipped_bit_of_a_golden_document_fails_or_can_be_written_again) {
    for (const char* name : kReadable) {
        const Bytes document = golden::link(name);
        for (std::size_t bit = 0; bit < document.size() * 8; ++bit) {
            SCOPED_TRACE(std::string{name} + " bit " + std::to_string(bit));
            Bytes flipped = document;
            flipped[bit / 8] ^= static_cast<std::uint8_t>(1u << bit % 8);
            decodes_to_something_sound(flipped);
        }
    }
}

TEST(LinkDamage, random_bytes_never_crash) {
    std::mt19937 random{20261122};
    for (int round = 0; round < 20000; ++round) {
        Bytes bytes(random() % 200);
        for (std::uint8_t& byte : bytes) byte = static_cast<std::uint8_t>(random());
        decodes_to_something_sound(bytes);
    }
}

TEST(LinkDamage, golden_documents_with_random_damage_never_crash) {
    std::mt19937 random{20261123};
    int read = 0;
    for (int round = 0; round < 20000; ++round) {
        Bytes bytes = golden::link(kReadable[random() % std::size(kReadable)]);
        for (unsigned changes = 1 + random() % 4; changes > 0 && !bytes.empty(); --changes) {
            const auto at = bytes.begin() + static_cast<long>(random() % bytes.size());
            switch (random() % 3) {
                case 0: *at = static_cast<std::uint8_t>(random()); break;
                case 1: bytes.erase(at); break;
                default: bytes.insert(at, static_cast<std::uint8_t>(random()));
            }
        }
        read += decodes_to_something_sound(bytes) ? 1 : 0;
    }
    EXPECT_GT(read, 100);  // the damage is small enough to reach the fields
}

TEST(LinkDamage, a_document_with_trailing_bytes_is_refused) {
    for (const char* name : kReadable) {
        Bytes document = golden::link(name);
        document.push_back(0);
        expect_altered(document);
    }
}

TEST(LinkDamage, what_is_not_a_map_is_refused) {
    for (const char* hex : {"", "00", "80", "60", "f6", "ff", "8161768101", "d9d9f7a0"}) {
        SCOPED_TRACE(hex);
        expect_altered(golden::bytes(hex));
    }
}

TEST(LinkDamage, a_huge_declared_length_is_refused_without_taking_memory) {
    for (const char* hex : {"bbffffffffffffffff", "ba7fffffff6176", "bb0000000100000000"}) {
        SCOPED_TRACE(hex);
        expect_altered(golden::bytes(hex));
    }
    expect_altered(2, kPeer + "61749bffffffffffffffff");
    expect_altered(2, kPeer + "61749b8000000000000000");
    expect_altered(2, kPeer +
                          "61748183"
                          "0601"
                          "7bffffffffffffffff");
    expect_altered(3, kPeer + kOneItem + "617a5b7fffffffffffffff");
    expect_altered(3, kPeer + kOneItem + "617a9affffffff");
}

TEST(LinkDamage, sixteen_levels_are_read_and_seventeen_are_not) {
    for (const std::string level : {"81", "a16161"}) {
        const auto nested = [&](int levels) {
            std::string hex = kPeer + kOneItem + "617a";
            for (int i = 0; i < levels; ++i) hex += level;
            return document_with(3, hex + "00");
        };
        EXPECT_TRUE(handover_in(nested(codec::kDeepestDocument - 1)));
        expect_altered(nested(codec::kDeepestDocument));
        expect_altered(nested(20000));
    }
    expect_altered(Bytes(60000, 0x81));
    expect_altered(Bytes(60000, 0xA1));
}

TEST(LinkDamage, a_document_above_the_limit_is_refused) {
    const auto padded = [](std::size_t padding) {
        char length[9];
        std::snprintf(length, sizeof length, "%08zx", padding);
        Bytes document = document_with(3, kPeer + kOneItem + "617a5a" + length);
        document.resize(document.size() + padding);
        return document;
    };
    const std::size_t rest = padded(0).size();
    EXPECT_TRUE(handover_in(padded(codec::kLargestDocument - rest)));
    expect_altered(padded(codec::kLargestDocument - rest + 1));
}

TEST(LinkDamage, indefinite_lengths_tags_and_reserved_forms_are_refused) {
    expect_altered(2, kPeer + "61749f820601ff");
    expect_altered(3, kPeer + kOneItem + "616e7f6161ff");
    expect_altered(3, kPeer + kOneItem + "617abfff");
    expect_altered(3, kPeer + kOneItem + "6164c100");
    expect_altered(3, kPeer + kOneItem + "617ad82a00");
    for (const char* reserved :
         {"1c", "3d", "5e", "7c", "9d", "be", "e0", "f3", "f818", "fc", "ff"}) {
        expect_altered(3, kPeer + kOneItem + "617a" + reserved);
    }
}

TEST(LinkDamage, a_key_that_comes_twice_is_refused) {
    expect_altered(3, kPeer + kOneItem + kPeer);
    expect_altered(4, kPeer + kOneItem +
                          "617a00"
                          "617a01");
    expect_altered(3, kPeer + kOneItem +
                          "617aa2"
                          "616100"
                          "616101");
}

TEST(LinkDamage, a_key_that_is_not_a_text_is_refused) {
    expect_altered(3, kPeer + kOneItem + "0000");
    expect_altered(3, kPeer + kOneItem + "417a00");
    expect_altered(3, kPeer + kOneItem + "617aa10000");
}

TEST(LinkDamage, malformed_utf8_is_refused) {
    expect_altered(3, kPeer + kOneItem + "616e62c328");
    expect_altered(3, kPeer + kOneItem + "617a61ff");
    expect_altered(3, kPeer + kOneItem + "61ff00");
}

TEST(LinkDamage, each_needed_field_is_missed) {
    EXPECT_TRUE(handover_in(document_with(2, kPeer + kOneItem)));
    expect_altered(1, kPeer);
    expect_altered(1, kOneItem);
    const std::string id = "61694800000000000000b1";
    const std::string pair = "6170481f2e3d4c5b6a7988";
    expect_altered(golden::bytes("a4" + id + pair + kPeer + kOneItem));
    expect_altered(
        golden::bytes("a4"
                      "617601" +
                      pair + kPeer + kOneItem));
    expect_altered(
        golden::bytes("a4"
                      "617601" +
                      id + kPeer + kOneItem));
}

TEST(LinkDamage, a_value_of_the_wrong_type_or_range_is_refused) {
    for (const char* relation :
         {"6172f4", "6172f5", "617220", "61726131", "6172f90000", "6172190100"}) {
        expect_altered(2, relation + kOneItem);
    }
    for (const char* items :
         {"617480", "6174a0", "617400", "61748101", "61748180", "6174818106", "617481820001",
          "617481820600", "6174818220f5", "617481821a0001000001", "61748182f501",
          "6174818306014161", "61748183060100"}) {
        expect_altered(2, kPeer + items);
    }
    for (const char* field :
         {"616e00", "616ef6", "616e4161", "617580", "6177f5", "616460", "6164f5",
          "61641a002cc0a1",  // 10000-01-01
          "61643a000af939"
          "3b",  // a day too early, and something after it
          "61643bffffffffffffffff", "61614700000000000000", "61614900000000000000000a",
          "616168"
          "3030303030303030",
          "617300", "617320", "61731a80000000", "6173fb3ff0000000000000"}) {
        expect_altered(3, kPeer + kOneItem + field);
    }
    for (const char* version : {"00", "20", "f5", "6131", "f6", "1bffffffffffffffff"}) {
        Bytes document = golden::bytes(std::string{"a5"
                                                   "6176"} +
                                       version +
                                       "61694800000000000000b1"
                                       "6170481f2e3d4c5b6a7988" +
                                       kPeer + kOneItem);
        SCOPED_TRACE(version);
        expect_altered(document);
    }
}

TEST(LinkDamage, the_first_and_last_day_are_read_and_those_beyond_are_not) {
    const auto with_day = [](const char* number) {
        return handover_in(document_with(3, kPeer + kOneItem + "6164" + number));
    };
    EXPECT_EQ(with_day("1a002cc0a0")->day, base::day_from_text("9999-12-31"));
    EXPECT_FALSE(with_day("1a002cc0a1"));
    EXPECT_EQ(with_day("3a000af939")->day, base::day_from_text("0001-01-01"));
    EXPECT_FALSE(with_day("3a000af93a"));
}

}  // namespace
