#include "codec/deleted_record.h"

#include "golden.h"

namespace {

using codec::Deleted;
using codec::StoredRecord;

const Deleted kGolden{
    .records = {{"session/00000000000000c1", R"({"agenda":[],"v":1})"},
                {"reflection/00000000000000c1", R"({"noticed":"気づき","v":1})"}},
    .until = base::Moment{std::chrono::milliseconds{1795305600000}},
};

TEST(DeletedRecord, is_the_golden_one) {
    const std::string text = golden::record("deleted");
    EXPECT_EQ(codec::encode_deleted(kGolden), (StoredRecord{"deleted", text}));
    const auto read = codec::decode_deleted(text);
    ASSERT_TRUE(read);
    EXPECT_EQ(read->records, kGolden.records);
    EXPECT_EQ(read->until, kGolden.until);
}

TEST(DeletedRecord, that_is_damaged_or_newer_is_none) {
    const std::string text = golden::record("deleted");
    for (std::size_t size = 0; size < text.size(); ++size) {
        EXPECT_FALSE(codec::decode_deleted(text.substr(0, size))) << size;
    }
    EXPECT_FALSE(codec::decode_deleted(R"({"records":[],"until":1,"v":2})"));
    EXPECT_FALSE(codec::decode_deleted(R"({"records":[],"v":1})"));
    EXPECT_FALSE(codec::decode_deleted(R"({"records":[{"key":"a"}],"until":1,"v":1})"));
    EXPECT_FALSE(codec::decode_deleted(R"({"records":[{"key":1,"text":"{}"}],"until":1,"v":1})"));
    EXPECT_TRUE(codec::decode_deleted(R"({"records":[],"until":1,"v":1})"));
}

}  // namespace
