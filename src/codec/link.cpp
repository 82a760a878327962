#include "codec/link.h"

#include <algorithm>
#include <array>
#include <cassert>
#include <limits>
#include <optional>
#include <string>
#include <string_view>
#include <utility>

#include "base/utf8.h"
#include "codec/cbor.h"

namespace codec {
namespace {

using domain::Handover;
using domain::HandoverItem;

constexpr std::int64_t kVersion = 1;
constexpr std::int64_t kLargestNumber = 0xFFFF;  // of a topic or response
constexpr std::int64_t kLargestRelation = 0xFF;
constexpr auto kLastRelation = domain::Relation::Peer;
static_assert(domain::kRelationNames.complete(kLastRelation));
constexpr base::Day kFirstDay{std::chrono::year{1} / 1 / 1};
constexpr base::Day kLastDay{std::chrono::year{9999} / 12 / 31};

std::array<std::uint8_t, 8> bytes_from_id(const std::string& id) {
    assert(base::is_id_text(id));
    std::array<std::uint8_t, 8> bytes{};
    for (std::size_t place = 0; place < id.size() && place < 16; ++place) {
        const char digit = id[place];
        const int value = digit <= '9' ? digit - '0' : digit - 'a' + 10;
        bytes[place / 2] = static_cast<std::uint8_t>(bytes[place / 2] << 4 | (value & 15));
    }
    return bytes;
}

template <class IdType>
IdType read_id(CborReader& reader) {
    std::uint64_t bits = 0;
    for (const std::uint8_t byte : reader.bytes(8)) bits = bits << 8 | byte;
    return base::make_id<IdType>(bits);
}

std::string read_line(CborReader& reader, std::size_t limit) {
    return base::cleaned_line(reader.text(), limit);
}

base::Day read_day(CborReader& reader) {
    const auto days = [](base::Day day) -> std::int64_t { return day.time_since_epoch().count(); };
    const auto number = reader.integer(days(kFirstDay), days(kLastDay));
    return base::Day{std::chrono::days{static_cast<int>(number)}};
}

HandoverItem read_item(CborReader& reader) {
    HandoverItem item;
    std::size_t left = reader.array(2, kLargestDocument);
    item.topic = static_cast<domain::Topic>(reader.integer(1, kLargestNumber));
    item.response = static_cast<domain::Response>(reader.integer(1, kLargestNumber));
    if (left > 2) item.note = base::cleaned(reader.text(), domain::kLongestNote);
    for (; left > 3 && !reader.failed(); --left) reader.skip();
    return item;
}

std::vector<HandoverItem> read_items(CborReader& reader) {
    std::vector<HandoverItem> items(reader.array(1, domain::kMostItemsRead));
    for (HandoverItem& item : items) item = read_item(reader);
    return items;
}

void write_items(CborWriter& document, const std::vector<HandoverItem>& items) {
    document.array(items.size());
    for (const HandoverItem& item : items) {
        const std::string note = base::cleaned(item.note, domain::kLongestNote);
        document.array(note.empty() ? 2 : 3);
        document.integer(std::to_underlying(item.topic));
        document.integer(std::to_underlying(item.response));
        if (!note.empty()) document.text(note);
    }
}

// The values of the document's map by key. What nobody asks for is ignored.
class Fields {
  public:
    // nullopt for anything but one sound map and nothing after it.
    static std::optional<Fields> read(std::span<const std::uint8_t> document) {
        if (document.size() > kLargestDocument) return std::nullopt;
        CborReader reader{document, kDeepestDocument};
        CborReader whole = reader;
        whole.skip();
        if (!whole.finished()) return std::nullopt;

        Fields fields;
        for (std::size_t left = reader.map(); left > 0; --left) {
            const std::string_view key = reader.text();
            fields.values_.push_back({key, reader});
            reader.skip();
        }
        if (reader.failed()) return std::nullopt;
        return fields;
    }

    // nullptr when the document does not have that key.
    CborReader* optional(std::string_view key) {
        for (auto& [known, value] : values_) {
            if (known == key) return &value;
        }
        return nullptr;
    }

    // A failed reader when the document does not have that key.
    CborReader& needed(std::string_view key) {
        CborReader* const value = optional(key);
        return value != nullptr ? *value : missing_;
    }

    // A needed key was missing, or a value was not what it was read as.
    [[nodiscard]] bool failed() const {
        return missing_.failed() || std::ranges::any_of(values_, [](const auto& value) {
                   return value.second.failed();
               });
    }

  private:
    std::vector<std::pair<std::string_view, CborReader>> values_;
    CborReader missing_{{}, 0};
};

}  // namespace

std::vector<std::uint8_t> encode_link(const Handover& handover) {
    CborWriter fields;
    std::size_t entries = 0;
    const auto key = [&](std::string_view letter) -> CborWriter& {
        ++entries;
        fields.text(letter);
        return fields;
    };
    const auto text = [&](std::string_view letter, const std::string& value, std::size_t limit) {
        const std::string cleaned = base::cleaned_line(value, limit);
        if (!cleaned.empty()) key(letter).text(cleaned);
    };
    key("v").integer(kVersion);
    key("i").bytes(bytes_from_id(handover.prep.text));
    key("p").bytes(bytes_from_id(handover.pair.text));
    text("n", handover.sender, domain::kLongestName);
    key("r").integer(std::to_underlying(handover.sender_is));
    write_items(key("t"), handover.items);
    text("u", handover.purpose, domain::kLongestPurpose);
    if (handover.day) key("d").integer(handover.day->time_since_epoch().count());
    text("w", handover.place, domain::kLongestPlace);
    if (handover.answers) key("a").bytes(bytes_from_id(handover.answers->text));
    if (handover.revision != 1) key("s").integer(handover.revision);

    CborWriter document;
    document.map(entries);
    document.append(fields);
    return document.written();
}

std::expected<Handover, Fault> decode_link(std::span<const std::uint8_t> document) {
    std::optional<Fields> fields = Fields::read(document);
    if (!fields) return std::unexpected{Fault::Altered};
    const auto version = fields->needed("v").integer(1, std::numeric_limits<std::int64_t>::max());
    if (fields->failed()) return std::unexpected{Fault::Altered};
    if (version > kVersion) return std::unexpected{Fault::Newer};

    Handover handover;
    handover.prep = read_id<domain::PrepId>(fields->needed("i"));
    handover.pair = read_id<domain::PairId>(fields->needed("p"));
    handover.items = read_items(fields->needed("t"));
    const auto relation = fields->needed("r").integer(0, kLargestRelation);
    if (auto* value = fields->optional("n")) {
        handover.sender = read_line(*value, domain::kLongestName);
    }
    if (auto* value = fields->optional("u")) {
        handover.purpose = read_line(*value, domain::kLongestPurpose);
    }
    if (auto* value = fields->optional("w")) {
        handover.place = read_line(*value, domain::kLongestPlace);
    }
    if (auto* value = fields->optional("d")) handover.day = read_day(*value);
    if (auto* value = fields->optional("a")) handover.answers = read_id<domain::PrepId>(*value);
    if (auto* value = fields->optional("s")) {
        handover.revision = static_cast<int>(value->integer(1, std::numeric_limits<int>::max()));
    }
    if (fields->failed()) return std::unexpected{Fault::Altered};
    if (relation > std::to_underlying(kLastRelation)) return std::unexpected{Fault::Newer};
    handover.sender_is = static_cast<domain::Relation>(relation);
    return handover;
}

}  // namespace codec
