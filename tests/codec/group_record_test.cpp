#include <gtest/gtest.h>

#include "codec/record.h"
#include "golden.h"

namespace {

using namespace domain;
using codec::Fault;
using codec::Record;

constexpr const char* kKey = "group/00000000000000e1";

base::Moment at(std::int64_t milliseconds) {
    return base::Moment{std::chrono::milliseconds{milliseconds}};
}

Seat seat(const char* id, std::string name) {
    Seat made;
    made.id = MemberId{id};
    made.name = std::move(name);
    made.items = {{.topic = Topic::Career, .response = Response::Listen, .note = "", .unread = ""}};
    made.from_utc = std::chrono::minutes{540};
    return made;
}

Group golden_group() {
    Group group;
    group.plan = {.revision = 5,
                  .id = GroupId{"00000000000000e1"},
                  .name = "月末の夜に話す会",
                  .organiser = "山田花子",
                  .start = at(1795694400000),
                  .address = "https://meet.example/abc",
                  .subjects = {Subject{1}, Subject{6}},
                  .turn_number = 42};
    group.part = Part::Organiser;
    group.mine = seat("00000000000000d1", "山田花子");
    group.mine.revision = 2;
    group.mine.items.push_back({.topic = Topic::Work, .response = {}, .note = "", .unread = ""});
    group.phase = PrepPhase::Draft;
    group.seats = {seat("00000000000000d1", "山田花子"), seat("00000000000000d2", "佐藤")};
    group.seats[1].occupation = Occupation::Pharmacist;
    group.seats[1].standpoint = "病棟の主任";
    group.seats[1].brings = "ためした工夫";
    group.seats[1].from_utc = std::chrono::minutes{-300};
    group.seats[1].turn = Turn::Passed;
    group.seats[1].insight = "聴けてよかった";
    group.cards = 1;
    group.made = at(1795305600000);
    group.started = at(1795694460000);
    group.finished = at(1795698000000);
    return group;
}

Group golden_invited() {
    Group group;
    group.plan.id = GroupId{"00000000000000e1"};
    group.plan.name = "夜の会";
    group.plan.start = at(1795694400000);
    group.part = Part::Member;
    group.mine.id = MemberId{"00000000000000d9"};
    group.made = at(1795305600000);
    return group;
}

void expect_golden(const std::string& name, const Group& value) {
    const std::string text = golden::record(name);
    EXPECT_EQ(codec::decode_record(kKey, text), Record{value}) << name;
    EXPECT_EQ(codec::encode_record(value), (codec::StoredRecord{kKey, text})) << name;
}

void expect_fault(Fault fault, const std::string& part, const std::string& other) {
    std::string text = golden::record("group");
    const std::size_t place = text.find(part);
    ASSERT_NE(place, std::string::npos) << part;
    const auto decoded = codec::decode_record(kKey, text.replace(place, part.size(), other));
    ASSERT_FALSE(decoded) << part << " as " << other;
    EXPECT_EQ(decoded.error(), fault) << part << " as " << other;
}

bool decodes_to_something_sound(const std::string& text) {
    const auto decoded = codec::decode_record(kKey, text);
    if (!decoded) return false;
    const auto stored = codec::encode_record(std::get<Group>(*decoded));
    EXPECT_EQ(codec::decode_record(kKey, stored.text), *decoded) << text;
    return true;
}

TEST(GroupRecord, is_read_and_written_as_its_golden_file) {
    expect_golden("group", golden_group());
    expect_golden("group-invited", golden_invited());
}

TEST(GroupRecord, what_a_newer_minor_wrote_is_kept_also_inside_of_a_seat_and_its_items) {
    const std::string text = golden::record("group-from-newer-minor");
    const auto decoded = codec::decode_record(kKey, text);
    ASSERT_TRUE(decoded);
    Group group = std::get<Group>(*decoded);
    EXPECT_EQ(group.plan.subjects, std::vector{Subject{99}});
    EXPECT_EQ(group.unread, R"({"mood":"calm"})");
    ASSERT_EQ(group.seats.size(), 1U);
    EXPECT_EQ(group.seats[0].occupation, static_cast<Occupation>(500));
    EXPECT_EQ(group.seats[0].unread, R"({"colour":"blue"})");
    EXPECT_EQ(codec::encode_record(group).text, text);
    group.seats[0].insight = "あとから";
    EXPECT_NE(codec::encode_record(group).text.find(R"("colour":"blue")"), std::string::npos);
}

TEST(GroupRecord, a_word_that_we_do_not_know_is_newer_wherever_it_stands) {
    expect_fault(Fault::Newer, R"("part":"organiser")", R"("part":"guest")");
    expect_fault(Fault::Newer, R"("turn":"passed")", R"("turn":"left")");
    expect_fault(Fault::Newer, R"("phase":"draft")", R"("phase":"lost")");
}

TEST(GroupRecord, what_cannot_be_right_is_altered) {
    expect_fault(Fault::Altered, R"("subjects":[1,6])", R"("subjects":[0,6])");
    expect_fault(Fault::Altered, R"("subjects":[1,6])", R"("subjects":["1"])");
    expect_fault(Fault::Altered, R"("subjects":[1,6])", R"("subjects":1)");
    expect_fault(Fault::Altered, R"("turnNumber":42)", R"("turnNumber":0)");
    expect_fault(Fault::Altered, R"("turnNumber":42)", R"("turnNumber":10000)");
    expect_fault(Fault::Altered, R"("fromUtc":-300)", R"("fromUtc":-1441)");
    expect_fault(Fault::Altered, R"("mine":{)", R"("mine":[{}],"later":{)");
    expect_fault(Fault::Altered, R"("id":"00000000000000d2")", R"("id":"00000000000000d1")");
    expect_fault(Fault::Altered, R"("id":"00000000000000d2")", R"("id":"00000000000000d0")");
}

TEST(GroupRecord, every_truncation_is_refused) {
    const std::string text = golden::record("group");
    for (std::size_t size = 0; size < text.size(); ++size) {
        const auto decoded = codec::decode_record(kKey, text.substr(0, size));
        ASSERT_FALSE(decoded) << size;
        EXPECT_EQ(decoded.error(), Fault::Altered) << size;
    }
}

TEST(GroupRecord, every_flipped_bit_fails_or_can_be_written_again) {
    const std::string text = golden::record("group");
    int read = 0;
    for (std::size_t bit = 0; bit < text.size() * 8; ++bit) {
        std::string flipped = text;
        flipped[bit / 8] = static_cast<char>(flipped[bit / 8] ^ (1 << bit % 8));
        read += decodes_to_something_sound(flipped) ? 1 : 0;
    }
    EXPECT_GT(read, 100);
}

// The most that eight can write: each in every note that is taken, and each sign escaped.
TEST(GroupRecord, of_the_longest_meeting_is_read_again) {
    const std::string note = [] {
        std::string text;
        for (std::size_t at = 0; at < kLongestNote; ++at) text += at % 2 == 0 ? "\"" : "𠮟";
        return text;
    }();
    Group group = golden_group();
    group.seats.clear();
    for (std::size_t at = 0; at < kMostMembers; ++at) {
        Seat full = seat(("00000000000000d" + std::to_string(at)).c_str(), "佐藤");
        full.items.assign(
            kMostItemsRead,
            {.topic = Topic::Career, .response = Response::Listen, .note = note, .unread = ""});
        full.insight = note;
        group.seats.push_back(full);
    }
    group.mine = group.seats.front();
    const codec::StoredRecord stored = codec::encode_record(group);
    EXPECT_LE(stored.text.size(), codec::kLargestRecord);
    EXPECT_EQ(codec::decode_record(stored.key, stored.text), Record{group});
    EXPECT_EQ(codec::longest_text(stored.text), note);
}

}  // namespace
