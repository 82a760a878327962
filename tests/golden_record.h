#pragma once

#include <gtest/gtest.h>

#include "codec/record.h"
#include "golden.h"

namespace golden {

// A golden record means this value, and this value is spelled like that for ever.
template <class T>
void expect_golden(const std::string& name, const std::string& key, const T& value) {
    const std::string text = record(name);
    EXPECT_EQ(codec::decode_record(key, text), codec::Record{value}) << name;
    EXPECT_EQ(codec::encode_record(value), (codec::StoredRecord{key, text})) << name;
}

}  // namespace golden
