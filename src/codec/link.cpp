#include "codec/link.h"

#include <limits>
#include <optional>
#include <string_view>
#include <utility>

#include "base/utf8.h"
#include "codec/afterword_link.h"
#include "codec/circle_link.h"
#include "codec/document_fields.h"
#include "codec/group_link.h"
#include "codec/pair_key_link.h"
#include "codec/recruit_link.h"

namespace codec {
namespace {

using domain::Handover;

constexpr std::int64_t kHandoverVersion = 1;
constexpr std::int64_t kNewestVersion = 2;
constexpr std::int64_t kLargestKind = 0xFF;
constexpr base::Day kFirstDay{std::chrono::year{1} / 1 / 1};
constexpr base::Day kLastDay{std::chrono::year{9999} / 12 / 31};

base::Day read_day(CborReader& reader) {
    const auto days = [](base::Day day) -> std::int64_t { return day.time_since_epoch().count(); };
    const auto number = reader.integer(days(kFirstDay), days(kLastDay));
    return base::Day{std::chrono::days{static_cast<int>(number)}};
}

domain::Handshake read_handshake(CborReader& reader) {
    domain::Handshake handshake;
    std::size_t left = reader.array(1, kLargestDocument);
    handshake.lines = static_cast<unsigned>(reader.integer(0, domain::kLargestHandshake));
    if (left > 1) handshake.own = base::cleaned_line(reader.text(), domain::kLongestOwnLine);
    for (; left > 2 && !reader.failed(); --left) reader.skip();
    return handshake;
}

void write_handshake(CborWriter& writer, const domain::Handshake& handshake) {
    const std::string own = base::cleaned_line(handshake.own, domain::kLongestOwnLine);
    writer.array(own.empty() ? 1 : 2);
    writer.integer(handshake.lines);
    if (!own.empty()) writer.text(own);
}

std::expected<Document, Fault> read_handover(DocumentFields& fields) {
    Handover handover;
    handover.prep = fields.id<domain::PrepId>("i");
    handover.pair = fields.id<domain::PairId>("p");
    handover.items = read_items(fields.needed("t"), 1);
    const auto relation = fields.needed("r").integer(0, kLargestRelation);
    handover.sender = fields.line("n", domain::kLongestName);
    handover.purpose = fields.line("u", domain::kLongestPurpose);
    handover.place = fields.line("w", domain::kLongestPlace);
    if (auto* value = fields.optional("d")) handover.day = read_day(*value);
    handover.answers = fields.optional_id<domain::PrepId>("a");
    if (auto* value = fields.optional("h")) handover.handshake = read_handshake(*value);
    handover.revision = fields.revision();
    if (fields.failed()) return std::unexpected{Fault::Altered};
    if (!is_known_relation(relation)) return std::unexpected{Fault::Newer};
    handover.sender_is = static_cast<domain::Relation>(relation);
    return handover;
}

}  // namespace

std::vector<std::uint8_t> encode_link(const Handover& handover) {
    DocumentWriter writer;
    writer.key("v").integer(kHandoverVersion);
    writer.id("i", handover.prep.text);
    writer.id("p", handover.pair.text);
    writer.line_unless_empty("n", handover.sender, domain::kLongestName);
    writer.key("r").integer(std::to_underlying(handover.sender_is));
    write_items(writer.key("t"), handover.items);
    writer.line_unless_empty("u", handover.purpose, domain::kLongestPurpose);
    if (handover.day) writer.key("d").integer(handover.day->time_since_epoch().count());
    writer.line_unless_empty("w", handover.place, domain::kLongestPlace);
    if (handover.answers) writer.id("a", handover.answers->text);
    writer.revision(handover.revision);
    if (handover.handshake) write_handshake(writer.key("h"), *handover.handshake);
    return writer.document();
}

std::expected<Document, Fault> decode_link(std::span<const std::uint8_t> document) {
    std::optional<DocumentFields> fields = DocumentFields::read(document);
    if (!fields) return std::unexpected{Fault::Altered};
    const auto version = fields->needed("v").integer(1, std::numeric_limits<std::int64_t>::max());
    if (fields->failed()) return std::unexpected{Fault::Altered};
    if (version > kNewestVersion) return std::unexpected{Fault::Newer};
    if (version == kHandoverVersion) return read_handover(*fields);
    auto* const kind = fields->optional("k");
    const auto number = kind == nullptr ? 0 : kind->integer(0, kLargestKind);
    if (fields->failed()) return std::unexpected{Fault::Altered};
    switch (static_cast<Kind>(number)) {
        case Kind::Afterword: return read_afterword(*fields);
        case Kind::Group: return read_group(*fields);
        case Kind::GroupMember: return read_group_member(*fields);
        case Kind::PairKey: return read_pair_key(*fields);
        case Kind::Recruit: return read_recruit(*fields);
        case Kind::Circle: return read_circle(*fields);
    }
    return std::unexpected{Fault::Newer};
}

}  // namespace codec
