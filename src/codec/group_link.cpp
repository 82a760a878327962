#include "codec/group_link.h"

#include <algorithm>
#include <functional>
#include <limits>
#include <utility>

#include "base/utf8.h"
#include "codec/link.h"

namespace codec {
namespace {

using namespace domain;

constexpr std::int64_t kLargestNumber = 0xFFFF;    // of a subject or an occupation
constexpr std::int64_t kFarthestOffset = 24 * 60;  // minutes
constexpr std::int64_t kMinutesADay = 24 * 60;
constexpr base::Day kFirstDay{std::chrono::year{1} / 1 / 1};
constexpr base::Day kLastDay{std::chrono::year{9999} / 12 / 31};
constexpr std::size_t kMemberFields = 8;

constexpr std::int64_t first_minute_of(base::Day day) {
    return day.time_since_epoch().count() * kMinutesADay;
}

void write_member(CborWriter& writer, const GroupMember& member) {
    writer.array(kMemberFields);
    write_id(writer, member.id.text);
    writer.integer(member.revision);
    writer.text(base::cleaned_line(member.name, kLongestName));
    writer.integer(member.occupation ? std::to_underlying(*member.occupation) : 0);
    writer.text(base::cleaned_line(member.standpoint, kLongestStandpoint));
    writer.text(base::cleaned_line(member.brings, kLongestBrings));
    writer.integer(member.from_utc.count());
    write_items(writer, member.items);
}

GroupMember read_member(CborReader& reader) {
    GroupMember member;
    std::size_t left = reader.array(kMemberFields, kLargestDocument);
    member.id = base::make_id<MemberId>(read_id_bits(reader));
    member.revision = static_cast<int>(reader.integer(1, std::numeric_limits<int>::max()));
    member.name = base::cleaned_line(reader.text(), kLongestName);
    const auto occupation = reader.integer(0, kLargestNumber);
    if (occupation != 0) member.occupation = static_cast<Occupation>(occupation);
    member.standpoint = base::cleaned_line(reader.text(), kLongestStandpoint);
    member.brings = base::cleaned_line(reader.text(), kLongestBrings);
    member.from_utc = std::chrono::minutes{reader.integer(-kFarthestOffset, kFarthestOffset)};
    member.items = read_items(reader, 1);
    for (; left > kMemberFields && !reader.failed(); --left) reader.skip();
    return member;
}

}  // namespace

std::vector<std::uint8_t> encode_link(const GroupInvitation& invitation) {
    const GroupPlan& plan = invitation.plan;
    DocumentWriter writer;
    begin_document(writer, Kind::Group);
    writer.id("g", plan.id.text);
    writer.line_unless_empty("n", plan.name, kLongestGroupName);
    writer.line_unless_empty("o", plan.organiser, kLongestName);
    const auto start = std::chrono::floor<std::chrono::minutes>(plan.start);
    writer.key("b").integer(start.time_since_epoch().count());
    writer.line_unless_empty("w", plan.address, kLongestAddress);
    if (!plan.subjects.empty()) {
        CborWriter& subjects = writer.key("c");
        subjects.array(plan.subjects.size());
        for (const Subject subject : plan.subjects) subjects.integer(std::to_underlying(subject));
    }
    writer.key("x").integer(plan.turn_number);
    if (!invitation.members.empty()) {
        CborWriter& members = writer.key("m");
        members.array(invitation.members.size());
        for (const GroupMember& member : invitation.members) write_member(members, member);
    }
    writer.revision(plan.revision);
    return writer.document();
}

std::vector<std::uint8_t> encode_link(const GroupAnswer& answer) {
    DocumentWriter writer;
    begin_document(writer, Kind::GroupMember);
    writer.id("g", answer.group.text);
    write_member(writer.key("m"), answer.member);
    return writer.document();
}

std::expected<Document, Fault> read_group(DocumentFields& fields) {
    GroupInvitation invitation;
    GroupPlan& plan = invitation.plan;
    plan.id = fields.id<GroupId>("g");
    plan.name = fields.line("n", kLongestGroupName);
    plan.organiser = fields.line("o", kLongestName);
    plan.start = base::Moment{std::chrono::minutes{fields.needed("b").integer(
        first_minute_of(kFirstDay), first_minute_of(kLastDay) + kMinutesADay - 1)}};
    plan.address = fields.line("w", kLongestAddress);
    if (CborReader* const subjects = fields.optional("c")) {
        plan.subjects.resize(subjects->array(1, kMostSubjectsRead));
        for (Subject& subject : plan.subjects) {
            subject = static_cast<Subject>(subjects->integer(1, kLargestNumber));
        }
    }
    plan.turn_number = static_cast<int>(fields.needed("x").integer(1, kLargestTurnNumber));
    if (CborReader* const members = fields.optional("m")) {
        invitation.members.resize(members->array(1, kMostMembers));
        for (GroupMember& member : invitation.members) member = read_member(*members);
    }
    plan.revision = fields.revision();
    if (fields.failed()) return std::unexpected{Fault::Altered};
    // Turns are counted over the members by id: any other order would be another meeting.
    const auto out_of_order = std::ranges::adjacent_find(
        invitation.members, std::ranges::greater_equal{}, &GroupMember::id);
    if (out_of_order != invitation.members.end()) return std::unexpected{Fault::Altered};
    return invitation;
}

std::expected<Document, Fault> read_group_member(DocumentFields& fields) {
    GroupAnswer answer;
    answer.group = fields.id<GroupId>("g");
    answer.member = read_member(fields.needed("m"));
    if (fields.failed()) return std::unexpected{Fault::Altered};
    return answer;
}

}  // namespace codec
