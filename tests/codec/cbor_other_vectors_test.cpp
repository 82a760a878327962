// The examples of RFC 8949, appendix A, of the kinds that no document of ours uses: passed as one
// item, or refused, and never read as a value.
#include <gtest/gtest.h>

#include <limits>
#include <string>

#include "codec/cbor.h"
#include "codec/cbor_skip.h"
#include "golden.h"

namespace {

using codec::CborReader;
using Bytes = std::vector<std::uint8_t>;

constexpr int kDeepest = 16;
constexpr std::int64_t kLowest = std::numeric_limits<std::int64_t>::min();
constexpr std::int64_t kHighest = std::numeric_limits<std::int64_t>::max();
constexpr std::size_t kMost = std::numeric_limits<std::size_t>::max();

// Beyond what fits 64 bits with a sign: sound CBOR, but no value of ours.
const char* const kTooLarge[] = {"1bffffffffffffffff", "3bffffffffffffffff"};

const char* const kFloats[] = {
    "f90000",
    "f98000",
    "f93c00",
    "f93e00",
    "f97bff",
    "f90001",
    "f90400",
    "f9c400",
    "f97c00",
    "f97e00",
    "f9fc00",
    "fa47c35000",
    "fa7f7fffff",
    "fa7f800000",
    "fa7fc00000",
    "faff800000",
    "fb3ff199999999999a",
    "fb7e37e43c8800759c",
    "fbc010666666666666",
    "fb7ff0000000000000",
    "fb7ff8000000000000",
    "fbfff0000000000000",
};

// false, true, null, undefined
const char* const kNamedSimpleValues[] = {"f4", "f5", "f6", "f7"};
const char* const kOtherSimpleValues[] = {"f0", "f8ff"};

// Bignums are tagged byte strings.
const char* const kTagged[] = {
    "c249010000000000000000",
    "c349010000000000000000",
    "c074323031332d30332d32315432303a30343a30305a",
    "c11a514b67b0",
    "c1fb41d452d9ec200000",
    "d74401020304",
    "d818456449455446",
    "d82076687474703a2f2f7777772e6578616d706c652e636f6d",
};

const char* const kIndefinite[] = {
    "5f42010243030405ff",
    "7f657374726561646d696e67ff",
    "9fff",
    "9f018202039f0405ffff",
    "9f01820203820405ff",
    "83018202039f0405ff",
    "83019f0203ff820405",
    "9f0102030405060708090a0b0c0d0e0f101112131415161718181819ff",
    "bf61610161629f0203ffff",
    "826161bf61626163ff",
    "bf6346756ef563416d7421ff",
};

void expect_refused(const std::string& hex) {
    SCOPED_TRACE(hex);
    const Bytes bytes = golden::bytes(hex);
    CborReader reader{bytes, kDeepest};
    reader.skip();
    EXPECT_TRUE(reader.failed());
}

// Asked for any kind of value, the reader has none.
void expect_no_value(const std::string& hex) {
    SCOPED_TRACE(hex);
    const Bytes bytes = golden::bytes(hex);
    const CborReader reader{bytes, kDeepest};
    const auto fails = [&](auto ask) {
        CborReader copy = reader;
        ask(copy);
        return copy.failed();
    };
    EXPECT_TRUE(fails([](CborReader& copy) { copy.integer(kLowest, kHighest); }));
    EXPECT_TRUE(fails([](CborReader& copy) { copy.text(); }));
    EXPECT_TRUE(fails([](CborReader& copy) { copy.bytes(0); }));
    EXPECT_TRUE(fails([](CborReader& copy) { copy.array(0, kMost); }));
    EXPECT_TRUE(fails([](CborReader& copy) { copy.map(); }));
}

TEST(CborOtherVectors, integers_that_do_not_fit_are_passed_and_not_read) {
    for (const char* hex : kTooLarge) {
        expect_no_value(hex);
        expect_skipped(hex);
    }
}

TEST(CborOtherVectors, a_map_whose_keys_are_not_texts_is_refused) { expect_refused("a201020304"); }

TEST(CborOtherVectors, floats_and_named_simple_values_are_passed_and_not_read) {
    for (const char* hex : kFloats) {
        expect_no_value(hex);
        expect_skipped(hex);
    }
    for (const char* hex : kNamedSimpleValues) {
        expect_no_value(hex);
        expect_skipped(hex);
    }
}

TEST(CborOtherVectors, tags_bignums_and_other_simple_values_are_refused) {
    for (const char* hex : kTagged) {
        expect_no_value(hex);
        expect_refused(hex);
    }
    for (const char* hex : kOtherSimpleValues) {
        expect_no_value(hex);
        expect_refused(hex);
    }
}

TEST(CborOtherVectors, indefinite_lengths_are_refused_wherever_they_stand) {
    for (const char* hex : kIndefinite) expect_refused(hex);
}

}  // namespace
