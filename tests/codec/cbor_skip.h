// Passing an item of CBOR without a look into it.
#pragma once

#include <gtest/gtest.h>

#include <string>

#include "codec/cbor.h"
#include "golden.h"

// Passes the item as one, with what stands behind it untouched.
inline void expect_skipped(const std::string& hex) {
    SCOPED_TRACE(hex);
    std::vector<std::uint8_t> bytes = golden::bytes(hex);
    bytes.push_back(0x17);
    codec::CborReader reader{bytes, 16};
    reader.skip();
    EXPECT_EQ(reader.integer(23, 23), 23);
    EXPECT_TRUE(reader.finished());
}
