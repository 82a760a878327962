// The documents of a group: what they mean for ever, and what is refused.
#include <gtest/gtest.h>

#include <cstdio>
#include <random>

#include "codec/link.h"
#include "domain/group.h"
#include "golden.h"

namespace {

using namespace domain;
using codec::Fault;
using Bytes = std::vector<std::uint8_t>;

template <class T>
concept Linkable = requires(const T& value) { codec::encode_link(value); };
static_assert(Linkable<GroupInvitation> && Linkable<GroupAnswer>);
static_assert(!Linkable<Group> && !Linkable<Seat>);

const char* const kReadable[] = {"group-invitation", "group-agenda", "group-member",
                                 "group-from-newer-minor"};

GroupMember golden_member() {
    GroupMember member;
    member.revision = 2;
    member.id = MemberId{"00000000000000d2"};
    member.name = "佐藤";
    member.occupation = Occupation::Pharmacist;
    member.standpoint = "病棟の主任";
    member.brings = "ためした工夫";
    member.items = {{Topic::Career, Response::Listen, ""}, {Topic::Work, Response::Opinion, ""}};
    member.from_utc = std::chrono::minutes{-300};
    return member;
}

GroupInvitation golden_invitation() {
    GroupInvitation invitation;
    GroupPlan& plan = invitation.plan;
    plan.id = GroupId{"00000000000000e1"};
    plan.name = "月末の夜に話す会";
    plan.organiser = "山田花子";
    plan.start = base::Moment{std::chrono::minutes{29'928'240}};
    plan.address = "https://meet.example/abc";
    plan.subjects = {Subject{1}, Subject{6}};
    plan.turn_number = 42;
    return invitation;
}

GroupInvitation golden_agenda() {
    GroupInvitation agenda = golden_invitation();
    agenda.plan.revision = 5;
    GroupMember first;
    first.id = MemberId{"00000000000000d1"};
    first.items = {{static_cast<Topic>(42), static_cast<Response>(77), "x"}};
    first.from_utc = std::chrono::minutes{540};
    agenda.members = {first, golden_member()};
    return agenda;
}

template <class T>
void expect_golden(const char* name, const T& value) {
    const auto decoded = codec::decode_link(golden::link(name));
    ASSERT_TRUE(decoded) << name;
    ASSERT_TRUE(std::holds_alternative<T>(*decoded)) << name;
    EXPECT_EQ(std::get<T>(*decoded), value) << name;
    EXPECT_EQ(codec::encode_link(value), golden::link(name)) << name;
}

void expect_fault(Fault fault, const Bytes& document) {
    const auto decoded = codec::decode_link(document);
    ASSERT_FALSE(decoded);
    EXPECT_EQ(decoded.error(), fault);
}

// The promise for bytes of any origin: no crash, and what is read can be written and read again.
bool decodes_to_something_sound(const Bytes& document) {
    const auto decoded = codec::decode_link(document);
    if (!decoded) return false;
    const Bytes written =
        std::visit([](const auto& value) { return codec::encode_link(value); }, *decoded);
    const auto again = codec::decode_link(written);
    EXPECT_TRUE(again && *again == *decoded);
    return true;
}

// The hex with one part changed; the part must be there, once.
Bytes changed(const char* name, const std::string& part, const std::string& other) {
    std::string hex;
    for (const std::uint8_t byte : golden::link(name)) {
        char digits[3];
        std::snprintf(digits, sizeof digits, "%02x", byte);
        hex += digits;
    }
    const std::size_t at = hex.find(part);
    EXPECT_NE(at, std::string::npos) << part;
    EXPECT_EQ(hex.find(part, at + 1), std::string::npos) << part;
    return golden::bytes(hex.replace(at, part.size(), other));
}

TEST(GroupLink, golden_documents_mean_the_same_for_ever) {
    expect_golden("group-invitation", golden_invitation());
    expect_golden("group-agenda", golden_agenda());
    expect_golden("group-member", GroupAnswer{GroupId{"00000000000000e1"}, golden_member()});
}

TEST(GroupLink, what_a_newer_minor_added_is_passed_over) {
    const auto decoded = codec::decode_link(golden::link("group-from-newer-minor"));
    ASSERT_TRUE(decoded);
    const auto& invitation = std::get<GroupInvitation>(*decoded);
    EXPECT_EQ(invitation.plan.subjects, (std::vector{Subject{99}}));
    ASSERT_EQ(invitation.members.size(), 1U);
    EXPECT_EQ(invitation.members[0].occupation, static_cast<Occupation>(500));
}

TEST(GroupLink, another_kind_or_version_is_newer) {
    expect_fault(Fault::Newer, changed("group-member", "616b03", "616b18ff"));
    expect_fault(Fault::Newer, changed("group-member", "617602", "617603"));
    expect_fault(Fault::Altered, changed("group-member", "616b03", "616b20"));
}

TEST(GroupLink, each_needed_field_is_missed_and_each_value_is_checked) {
    expect_fault(Fault::Altered, changed("group-member", "6167", "617a"));
    expect_fault(Fault::Altered, changed("group-member", "616d", "617a"));
    expect_fault(Fault::Altered, changed("group-invitation", "61621a", "617a1a"));
    expect_fault(Fault::Altered, changed("group-invitation", "6178182a", "617a182a"));
    expect_fault(Fault::Altered, changed("group-invitation", "6178182a", "617800"));
    expect_fault(Fault::Altered, changed("group-invitation", "6163820106", "6163820006"));
    expect_fault(Fault::Altered, changed("group-member", "39012b", "3905a0"));  // a day and more
    // Two members of one id, and members out of order.
    expect_fault(Fault::Altered, changed("group-agenda", "00000000000000d1", "00000000000000d2"));
    expect_fault(Fault::Altered, changed("group-agenda", "00000000000000d1", "00000000000000d3"));
}

TEST(GroupLink, eight_members_are_read_and_nine_are_not) {
    GroupInvitation invitation = golden_invitation();
    while (invitation.members.size() < kMostMembers) {
        GroupMember& member = invitation.members.emplace_back(golden_member());
        member.id = base::make_id<MemberId>(invitation.members.size());
    }
    EXPECT_TRUE(codec::decode_link(codec::encode_link(invitation)));
    invitation.members.emplace_back(golden_member());
    expect_fault(Fault::Altered, codec::encode_link(invitation));
}

TEST(GroupLink, the_fullest_group_fits_in_a_link_even_where_nothing_can_be_packed) {
    const auto repeated = [](std::size_t count) {
        std::string text;
        while (count-- > 0) text += "気";
        return text;
    };
    GroupInvitation invitation = golden_invitation();
    invitation.plan.name = repeated(kLongestGroupName);
    invitation.plan.organiser = repeated(kLongestName);
    invitation.plan.address = std::string(kLongestAddress, 'a');
    invitation.plan.subjects.assign(kSubjects, Subject{8});
    GroupMember member = golden_member();
    member.name = repeated(kLongestName);
    member.standpoint = repeated(kLongestStandpoint);
    member.brings = repeated(kLongestBrings);
    member.items.assign(kMostItems, {Topic::Other, Response::Report, ""});
    while (invitation.members.size() < kMostMembers) {
        member.id = base::make_id<MemberId>(invitation.members.size() + 1);
        invitation.members.push_back(member);
    }
    constexpr std::size_t kLetters = 8192;
    constexpr std::size_t kCapsule = 11;
    EXPECT_LE((codec::encode_link(invitation).size() + kCapsule) * 4 / 3 + 1, kLetters);
}

TEST(GroupLink, texts_are_cleaned_and_cut_on_both_ways) {
    GroupAnswer answer{GroupId{"00000000000000e1"}, golden_member()};
    answer.member.name = "\u202E" + std::string(100, 'n');
    answer.member.brings = "a\nb";
    const auto decoded = codec::decode_link(codec::encode_link(answer));
    ASSERT_TRUE(decoded);
    EXPECT_EQ(std::get<GroupAnswer>(*decoded).member.name, std::string(kLongestName, 'n'));
    EXPECT_EQ(std::get<GroupAnswer>(*decoded).member.brings, "a b");
}

TEST(GroupLink, every_truncation_is_refused) {
    for (const char* name : kReadable) {
        const Bytes document = golden::link(name);
        for (std::size_t size = 0; size < document.size(); ++size) {
            SCOPED_TRACE(std::string{name} + " cut at " + std::to_string(size));
            expect_fault(Fault::Altered,
                         Bytes(document.begin(), document.begin() + static_cast<long>(size)));
        }
    }
}

TEST(GroupLink, every_flipped_bit_fails_or_can_be_written_again) {
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

TEST(GroupLink, random_damage_never_crashes) {
    std::mt19937 random{20261128};
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

}  // namespace
