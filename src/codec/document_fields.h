// What all documents that travel in links share: one CBOR map with short text keys, its version
// and kind, and the values that more than one kind has.
#pragma once

#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "base/id.h"
#include "base/time.h"
#include "codec/cbor.h"
#include "codec/link.h"
#include "domain/handover.h"

namespace codec {

std::uint64_t read_id_bits(CborReader& reader);

inline constexpr std::int64_t kLargestRelation = 0xFF;  // that a newer version may write
static_assert(domain::kRelationNames.complete(domain::Relation::Peer));
constexpr bool is_known_relation(std::int64_t relation) {
    return relation <= std::to_underlying(domain::Relation::Peer);
}

// The values of the document's map by key. What nobody asks for is ignored.
class DocumentFields {
  public:
    // nullopt for anything but one sound map and nothing after it.
    static std::optional<DocumentFields> read(std::span<const std::uint8_t> document);

    // nullptr when the document does not have that key.
    CborReader* optional(std::string_view key);

    // A failed reader when the document does not have that key.
    CborReader& needed(std::string_view key);

    template <class IdType>
    IdType id(std::string_view key) {
        return base::make_id<IdType>(read_id_bits(needed(key)));
    }
    template <class IdType>
    std::optional<IdType> optional_id(std::string_view key) {
        CborReader* const value = optional(key);
        if (value == nullptr) return std::nullopt;
        return base::make_id<IdType>(read_id_bits(*value));
    }
    // A text on one line, cleaned and cut to its limit; empty when the document has none.
    std::string line(std::string_view key, std::size_t limit);
    int revision();  // 1 when the document has none

    // A needed key was missing, or a value was not what it was read as.
    [[nodiscard]] bool failed() const;

  private:
    std::vector<std::pair<std::string_view, CborReader>> values_;
    CborReader missing_{{}, 0};
};

// Writes the entries of a document's map in the order of the calls.
class DocumentWriter {
  public:
    CborWriter& key(std::string_view letter);
    void id(std::string_view letter, const std::string& id);
    void line_unless_empty(std::string_view letter, const std::string& text, std::size_t limit);
    void revision(int number);  // left out when 1

    [[nodiscard]] std::vector<std::uint8_t> document() const;

  private:
    CborWriter fields_;
    std::size_t entries_ = 0;
};

// The version and the kind, which stand first.
void begin_document(DocumentWriter& writer, Kind kind);

void write_id(CborWriter& writer, const std::string& id);

// Topic, response and, unless it is empty, the note of each.
void write_items(CborWriter& writer, const std::vector<domain::HandoverItem>& items);
std::vector<domain::HandoverItem> read_items(CborReader& reader, std::size_t fewest);

}  // namespace codec
