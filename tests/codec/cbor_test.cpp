#include "codec/cbor.h"

#include <gtest/gtest.h>

#include <limits>

#include "golden.h"

namespace {

using codec::CborReader;
using codec::CborWriter;
using Bytes = std::vector<std::uint8_t>;

constexpr std::int64_t kLowest = std::numeric_limits<std::int64_t>::min();
constexpr std::int64_t kHighest = std::numeric_limits<std::int64_t>::max();

struct Example {
    std::int64_t value;
    const char* hex;
};

// From RFC 8949, appendix A, and the edges of each width.
constexpr Example kIntegers[] = {
    {0, "00"},
    {23, "17"},
    {24, "1818"},
    {255, "18ff"},
    {256, "190100"},
    {1000, "1903e8"},
    {65535, "19ffff"},
    {65536, "1a00010000"},
    {4294967295, "1affffffff"},
    {4294967296, "1b0000000100000000"},
    {kHighest, "1b7fffffffffffffff"},
    {-1, "20"},
    {-24, "37"},
    {-25, "3818"},
    {-1000, "3903e7"},
    {kLowest, "3b7fffffffffffffff"},
};

TEST(Cbor, integers_are_written_in_the_fewest_bytes_and_come_back) {
    for (const auto& [value, hex] : kIntegers) {
        CborWriter writer;
        writer.integer(value);
        EXPECT_EQ(writer.written(), golden::bytes(hex)) << hex;
        CborReader reader{writer.written(), 1};
        EXPECT_EQ(reader.integer(kLowest, kHighest), value);
        EXPECT_TRUE(reader.finished());
    }
}

TEST(Cbor, an_integer_beyond_64_bits_with_sign_fails) {
    for (const char* hex : {"1b8000000000000000", "3b8000000000000000", "3bffffffffffffffff"}) {
        const Bytes bytes = golden::bytes(hex);
        CborReader reader{bytes, 1};
        reader.integer(kLowest, kHighest);
        EXPECT_TRUE(reader.failed()) << hex;
    }
}

TEST(Cbor, texts_bytes_and_arrays_are_written_as_the_rfc_writes_them) {
    CborWriter writer;
    writer.map(1);
    writer.text("水");
    writer.array(2);
    writer.bytes(Bytes{1, 2, 3, 4});
    writer.text("");
    EXPECT_EQ(writer.written(), golden::bytes("a163e6b0b4824401020304"
                                              "60"));
    CborReader reader{writer.written(), 2};
    EXPECT_EQ(reader.map(), 1u);
    EXPECT_EQ(reader.text(), "水");
    EXPECT_EQ(reader.array(0, 2), 2u);
    EXPECT_EQ(reader.bytes(4).size(), 4u);
    EXPECT_EQ(reader.text(), "");
    EXPECT_TRUE(reader.finished());
}

TEST(Cbor, a_reader_that_failed_stays_failed_and_answers_empty) {
    const Bytes bytes = golden::bytes("0061618100");
    CborReader reader{bytes, 4};
    EXPECT_EQ(reader.text(), "");
    EXPECT_TRUE(reader.failed());
    EXPECT_EQ(reader.integer(kLowest, kHighest), 0);
    EXPECT_EQ(reader.text(), "");
    EXPECT_EQ(reader.map(), 0u);
    EXPECT_EQ(reader.array(0, 9), 0u);
    EXPECT_TRUE(reader.bytes(0).empty());
    reader.skip();
    EXPECT_TRUE(reader.failed());
    EXPECT_FALSE(reader.finished());
}

TEST(Cbor, a_length_beyond_the_bytes_fails_before_anything_is_read) {
    for (const char* hex : {"9a0000ffff00", "8200", "9bffffffffffffffff"}) {
        const Bytes bytes = golden::bytes(hex);
        CborReader reader{bytes, 1};
        EXPECT_EQ(reader.array(0, std::numeric_limits<std::size_t>::max()), 0u) << hex;
        EXPECT_TRUE(reader.failed()) << hex;
    }
    for (const char* hex : {"a160", "a2600060", "bbffffffffffffffff"}) {
        const Bytes bytes = golden::bytes(hex);
        CborReader reader{bytes, 1};
        EXPECT_EQ(reader.map(), 0u) << hex;
        EXPECT_TRUE(reader.failed()) << hex;
    }
}

TEST(Cbor, skipping_passes_exactly_one_item_of_any_kind) {
    for (const char* hex :
         {"00", "3bffffffffffffffff", "43010203", "63e6b0b4", "8301820203820405",
          "a26161016162820203", "f4", "f6", "f7", "f93c00", "fa47c35000", "fb3ff199999999999a"}) {
        Bytes bytes = golden::bytes(hex);
        bytes.push_back(0x17);
        CborReader reader{bytes, 16};
        reader.skip();
        EXPECT_EQ(reader.integer(23, 23), 23) << hex;
        EXPECT_TRUE(reader.finished()) << hex;
    }
}

TEST(Cbor, a_copy_reads_on_by_itself) {
    const Bytes bytes = golden::bytes("0102");
    CborReader reader{bytes, 1};
    CborReader copy = reader;
    EXPECT_EQ(copy.integer(0, 9), 1);
    EXPECT_EQ(copy.integer(0, 9), 2);
    EXPECT_EQ(reader.integer(0, 9), 1);
}

}  // namespace
