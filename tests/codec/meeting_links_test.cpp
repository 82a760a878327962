// The documents of a pair's key, a 1on1募集 and a circle: what they mean for ever, and what is
// refused.
#include <gtest/gtest.h>

#include "codec/link.h"
#include "golden.h"
#include "golden_record.h"

namespace {

using namespace domain;
using codec::Fault;
using Bytes = std::vector<std::uint8_t>;

const PairKey kKey{.pair = PairId{"00000000000000a1"},
                   .sender = "佐藤",
                   .sender_is = Relation::Member,
                   .key = "000102030405060708090a0b0c0d0e0f"};
const Recruit kRecruit{.name = "さくら",
                       .listens = {Topic::Career, Topic::Work},
                       .asks = {static_cast<Topic>(42)},
                       .when = "平日の夜、30分"};
const NamedCircle kCircle{.names = {"あおい", "かえで", "さくら", "みどり", "ゆき"},
                          .seed = 0x0123456789abcdef,
                          .not_with = {{0, 2}, {1, 4}},
                          .sits_out = {3},
                          .round = 2};

template <class T>
void expect_golden_link(const std::string& name, const T& value) {
    const Bytes document = golden::link(name);
    EXPECT_EQ(codec::encode_link(value), document) << name;
    const auto decoded = codec::decode_link(document);
    ASSERT_TRUE(decoded) << name;
    EXPECT_EQ(*decoded, codec::Document{value}) << name;
}

TEST(MeetingLinks, mean_the_same_for_ever) {
    expect_golden_link("pair-key", kKey);
    expect_golden_link("recruit", kRecruit);
    expect_golden_link("circle", kCircle);
}

TEST(MeetingLinks, what_is_left_empty_is_left_out_and_comes_back_empty) {
    const Recruit bare{.listens = {Topic::Skill}};
    EXPECT_EQ(codec::decode_link(codec::encode_link(bare)), codec::Document{bare});
    const NamedCircle two{.names = {"あ", "い"}};
    EXPECT_EQ(codec::decode_link(codec::encode_link(two)), codec::Document{two});
}

TEST(MeetingLinks, every_truncation_is_refused) {
    for (const char* const name : {"pair-key", "recruit", "circle"}) {
        const Bytes whole = golden::link(name);
        for (std::size_t size = 0; size < whole.size(); ++size) {
            EXPECT_FALSE(codec::decode_link(std::span{whole}.first(size))) << name << " " << size;
        }
    }
}

void expect_altered(const auto& value) {
    const auto decoded = codec::decode_link(codec::encode_link(value));
    ASSERT_FALSE(decoded);
    EXPECT_EQ(decoded.error(), Fault::Altered);
}

TEST(MeetingLinks, a_circle_that_cannot_be_is_refused) {
    NamedCircle circle = kCircle;
    circle.names = {"あ", "あ"};
    circle.not_with.clear();
    circle.sits_out.clear();
    expect_altered(circle);  // two of a name
    circle = kCircle;
    circle.names[1] = " ";
    expect_altered(circle);
    circle = kCircle;
    circle.not_with = {{2, 2}};
    expect_altered(circle);  // with oneself
    circle = kCircle;
    circle.sits_out = {5};
    expect_altered(circle);  // nobody there
    circle = kCircle;
    circle.round = 5;
    expect_altered(circle);  // five people have met after five
    circle = kCircle;
    circle.names.resize(501);
    for (std::size_t at = 0; at < circle.names.size(); ++at) circle.names[at] = std::to_string(at);
    expect_altered(circle);
}

TEST(MeetingLinks, a_recruit_that_says_nothing_is_refused) {
    expect_altered(Recruit{.name = "さくら", .when = "夜"});
}

TEST(MeetingLinks, texts_from_elsewhere_are_cleaned) {
    Recruit recruit = kRecruit;
    recruit.name = "さ\u202Eくら";
    recruit.when = std::string(500, 'x');
    const auto decoded = codec::decode_link(codec::encode_link(recruit));
    ASSERT_TRUE(decoded);
    EXPECT_EQ(std::get<Recruit>(*decoded).name, "さくら");
    EXPECT_EQ(std::get<Recruit>(*decoded).when.size(), kLongestWhen);
}

Partner golden_partner() {
    Partner partner;
    partner.id = PartnerId{"00000000000000c1"};
    partner.pair = PairId{"00000000000000a1"};
    partner.name = "田中";
    partner.relation = Relation::Manager;
    partner.added = base::Moment{std::chrono::milliseconds{1'700'000'000'000}};
    return partner;
}

TEST(LockRecord, a_lock_and_its_marks_mean_the_same_for_ever) {
    Partner partner = golden_partner();
    partner.lock =
        Lock{LockKind::Words, "あさ うみ そら もり ゆき", "000102030405060708090a0b0c0d0e0f"};
    golden::expect_golden("partner-with-words", "partner/00000000000000c1", partner);
    partner.lock = Lock{LockKind::Key, "000102030405060708090a0b0c0d0e0f", ""};
    partner.opened = {"0a0b0c0d0e0f", "112233445566"};
    golden::expect_golden("partner-with-key", "partner/00000000000000c1", partner);
}

TEST(LockRecord, a_lock_of_a_newer_kind_is_left_to_the_newer_version) {
    std::string text = golden::record("partner-with-key");
    text.replace(text.find("\"key\""), 5, "\"ear\"");
    const auto decoded = codec::decode_record("partner/00000000000000c1", text);
    ASSERT_FALSE(decoded);
    EXPECT_EQ(decoded.error(), Fault::Newer);
}

TEST(LockRecord, a_lock_without_its_secret_is_damaged) {
    std::string text = golden::record("partner-with-key");
    text.replace(text.find("lockSecret"), 10, "lockSecrex");
    const auto decoded = codec::decode_record("partner/00000000000000c1", text);
    ASSERT_FALSE(decoded);
    EXPECT_EQ(decoded.error(), Fault::Altered);
}

TEST(LockRecord, only_the_latest_marks_are_kept) {
    Marks marks;
    for (std::size_t number = 0; number < kMostMarks + 3; ++number) {
        remember(marks, std::to_string(number));
        remember(marks, std::to_string(number));
    }
    EXPECT_EQ(marks.size(), kMostMarks);
    EXPECT_FALSE(knows(marks, "2"));
    EXPECT_TRUE(knows(marks, "3"));
    remember(marks, "");
    EXPECT_FALSE(knows(marks, ""));
}

TEST(RecruitRecord, means_the_same_for_ever) {
    Settings settings;
    settings.recruit = kRecruit;
    golden::expect_golden("settings-with-recruit", "settings", settings);
}

}  // namespace
