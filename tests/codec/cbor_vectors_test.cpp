// The examples of RFC 8949, appendix A, of the kinds that a document uses: read and written as
// stated. The others are in cbor_other_vectors_test.cpp.
#include <gtest/gtest.h>

#include <limits>
#include <string>

#include "codec/cbor.h"
#include "codec/cbor_skip.h"
#include "golden.h"

namespace {

using codec::CborReader;
using codec::CborWriter;
using Bytes = std::vector<std::uint8_t>;

constexpr int kDeepest = 16;
constexpr std::int64_t kLowest = std::numeric_limits<std::int64_t>::min();
constexpr std::int64_t kHighest = std::numeric_limits<std::int64_t>::max();
constexpr std::size_t kMost = std::numeric_limits<std::size_t>::max();

struct Integer {
    const char* hex;
    std::int64_t value;
};

constexpr Integer kIntegers[] = {
    {"00", 0},
    {"01", 1},
    {"0a", 10},
    {"17", 23},
    {"1818", 24},
    {"1819", 25},
    {"1864", 100},
    {"1903e8", 1000},
    {"1a000f4240", 1000000},
    {"1b000000e8d4a51000", 1000000000000},
    {"20", -1},
    {"29", -10},
    {"3863", -100},
    {"3903e7", -1000},
};

struct Text {
    const char* hex;
    const char* value;
};

constexpr Text kTexts[] = {
    {"60", ""},           {"6161", "a"},          {"6449455446", "IETF"},       {"62225c", "\"\\"},
    {"62c3bc", "\u00fc"}, {"63e6b0b4", "\u6c34"}, {"64f0908591", "\U00010151"},
};

void expect_written(const CborWriter& writer, const std::string& hex) {
    EXPECT_EQ(writer.written(), golden::bytes(hex)) << hex;
}

TEST(CborVectors, integers_are_read_and_written_as_stated) {
    for (const auto& [hex, value] : kIntegers) {
        const Bytes bytes = golden::bytes(hex);
        CborReader reader{bytes, kDeepest};
        EXPECT_EQ(reader.integer(kLowest, kHighest), value) << hex;
        EXPECT_TRUE(reader.finished()) << hex;
        CborWriter writer;
        writer.integer(value);
        expect_written(writer, hex);
        expect_skipped(hex);
    }
}

TEST(CborVectors, byte_strings_are_read_and_written_as_stated) {
    for (const auto& [hex, value] :
         {std::pair{"40", Bytes{}}, std::pair{"4401020304", Bytes{1, 2, 3, 4}}}) {
        const Bytes bytes = golden::bytes(hex);
        CborReader reader{bytes, kDeepest};
        const auto read = reader.bytes(value.size());
        EXPECT_EQ(Bytes(read.begin(), read.end()), value) << hex;
        EXPECT_TRUE(reader.finished()) << hex;
        CborWriter writer;
        writer.bytes(value);
        expect_written(writer, hex);
        expect_skipped(hex);
    }
}

TEST(CborVectors, texts_are_read_and_written_as_stated) {
    for (const auto& [hex, value] : kTexts) {
        const Bytes bytes = golden::bytes(hex);
        CborReader reader{bytes, kDeepest};
        EXPECT_EQ(reader.text(), value) << hex;
        EXPECT_TRUE(reader.finished()) << hex;
        CborWriter writer;
        writer.text(value);
        expect_written(writer, hex);
        expect_skipped(hex);
    }
}

// The arrays and maps, written in the order in which their parts are read back.
TEST(CborVectors, arrays_are_read_and_written_as_stated) {
    const auto integers = [](CborWriter& writer, std::int64_t first, std::int64_t last) {
        writer.array(static_cast<std::size_t>(last - first + 1));
        for (std::int64_t value = first; value <= last; ++value) writer.integer(value);
    };
    const auto expect_integers = [](CborReader& reader, std::int64_t first, std::int64_t last) {
        EXPECT_EQ(reader.array(0, kMost), static_cast<std::size_t>(last - first + 1));
        for (std::int64_t value = first; value <= last; ++value) {
            EXPECT_EQ(reader.integer(kLowest, kHighest), value);
        }
    };
    struct Run {
        const char* hex;
        std::int64_t last;
    };
    for (const auto& [hex, last] :
         {Run{"80", 0}, Run{"83010203", 3},
          Run{"98190102030405060708090a0b0c0d0e0f101112131415161718181819", 25}}) {
        CborWriter writer;
        integers(writer, 1, last);
        expect_written(writer, hex);
        CborReader reader{writer.written(), kDeepest};
        expect_integers(reader, 1, last);
        EXPECT_TRUE(reader.finished()) << hex;
        expect_skipped(hex);
    }

    const char* const nested = "8301820203820405";
    CborWriter writer;
    writer.array(3);
    writer.integer(1);
    integers(writer, 2, 3);
    integers(writer, 4, 5);
    expect_written(writer, nested);
    CborReader reader{writer.written(), kDeepest};
    EXPECT_EQ(reader.array(3, 3), 3U);
    EXPECT_EQ(reader.integer(1, 1), 1);
    expect_integers(reader, 2, 3);
    expect_integers(reader, 4, 5);
    EXPECT_TRUE(reader.finished());
    expect_skipped(nested);
}

TEST(CborVectors, maps_are_read_and_written_as_stated) {
    CborWriter writer;
    writer.map(0);
    expect_written(writer, "a0");
    expect_skipped("a0");

    const char* const with_array = "a26161016162820203";
    writer = {};
    writer.map(2);
    writer.text("a");
    writer.integer(1);
    writer.text("b");
    writer.array(2);
    writer.integer(2);
    writer.integer(3);
    expect_written(writer, with_array);
    CborReader reader{writer.written(), kDeepest};
    EXPECT_EQ(reader.map(), 2U);
    EXPECT_EQ(reader.text(), "a");
    EXPECT_EQ(reader.integer(kLowest, kHighest), 1);
    EXPECT_EQ(reader.text(), "b");
    EXPECT_EQ(reader.array(2, 2), 2U);
    EXPECT_EQ(reader.integer(kLowest, kHighest), 2);
    EXPECT_EQ(reader.integer(kLowest, kHighest), 3);
    EXPECT_TRUE(reader.finished());
    expect_skipped(with_array);

    const char* const in_array = "826161a161626163";
    writer = {};
    writer.array(2);
    writer.text("a");
    writer.map(1);
    writer.text("b");
    writer.text("c");
    expect_written(writer, in_array);
    expect_skipped(in_array);

    const char* const five = "a56161614161626142616361436164614461656145";
    const char* const letters[][2] = {{"a", "A"}, {"b", "B"}, {"c", "C"}, {"d", "D"}, {"e", "E"}};
    writer = {};
    writer.map(std::size(letters));
    for (const auto& [key, value] : letters) writer.text(key), writer.text(value);
    expect_written(writer, five);
    CborReader reader_of_five{writer.written(), kDeepest};
    EXPECT_EQ(reader_of_five.map(), std::size(letters));
    for (const auto& [key, value] : letters) {
        EXPECT_EQ(reader_of_five.text(), key);
        EXPECT_EQ(reader_of_five.text(), value);
    }
    EXPECT_TRUE(reader_of_five.finished());
    expect_skipped(five);
}

}  // namespace
