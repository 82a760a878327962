#include "codec/document_fields.h"

#include <algorithm>
#include <array>
#include <cassert>
#include <limits>

#include "base/utf8.h"

namespace codec {
namespace {

constexpr std::int64_t kLargestNumber = 0xFFFF;  // of a topic or response

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

domain::HandoverItem read_item(CborReader& reader) {
    domain::HandoverItem item;
    std::size_t left = reader.array(2, kLargestDocument);
    item.topic = static_cast<domain::Topic>(reader.integer(1, kLargestNumber));
    item.response = static_cast<domain::Response>(reader.integer(1, kLargestNumber));
    if (left > 2) item.note = base::cleaned(reader.text(), domain::kLongestNote);
    for (; left > 3 && !reader.failed(); --left) reader.skip();
    return item;
}

}  // namespace

std::optional<DocumentFields> DocumentFields::read(std::span<const std::uint8_t> document) {
    if (document.size() > kLargestDocument) return std::nullopt;
    CborReader reader{document, kDeepestDocument};
    CborReader whole = reader;
    whole.skip();
    if (!whole.finished()) return std::nullopt;

    DocumentFields fields;
    for (std::size_t left = reader.map(); left > 0; --left) {
        const std::string_view key = reader.text();
        fields.values_.push_back({key, reader});
        reader.skip();
    }
    if (reader.failed()) return std::nullopt;
    return fields;
}

CborReader* DocumentFields::optional(std::string_view key) {
    for (auto& [known, value] : values_) {
        if (known == key) return &value;
    }
    return nullptr;
}

CborReader& DocumentFields::needed(std::string_view key) {
    CborReader* const value = optional(key);
    return value != nullptr ? *value : missing_;
}

std::string DocumentFields::line(std::string_view key, std::size_t limit) {
    CborReader* const value = optional(key);
    return value == nullptr ? std::string{} : base::cleaned_line(value->text(), limit);
}

int DocumentFields::revision() {
    CborReader* const value = optional("s");
    if (value == nullptr) return 1;
    return static_cast<int>(value->integer(1, std::numeric_limits<int>::max()));
}

bool DocumentFields::failed() const {
    return missing_.failed() ||
           std::ranges::any_of(values_, [](const auto& value) { return value.second.failed(); });
}

std::uint64_t read_id_bits(CborReader& reader) {
    std::uint64_t bits = 0;
    for (const std::uint8_t byte : reader.bytes(8)) bits = bits << 8 | byte;
    return bits;
}

CborWriter& DocumentWriter::key(std::string_view letter) {
    ++entries_;
    fields_.text(letter);
    return fields_;
}

void DocumentWriter::id(std::string_view letter, const std::string& id) {
    write_id(key(letter), id);
}

void DocumentWriter::line_unless_empty(std::string_view letter, const std::string& text,
                                       std::size_t limit) {
    const std::string cleaned = base::cleaned_line(text, limit);
    if (!cleaned.empty()) key(letter).text(cleaned);
}

void DocumentWriter::revision(int number) {
    if (number != 1) key("s").integer(number);
}

std::vector<std::uint8_t> DocumentWriter::document() const {
    CborWriter document;
    document.map(entries_);
    document.append(fields_);
    return document.written();
}

void begin_document(DocumentWriter& writer, Kind kind) {
    constexpr std::int64_t kVersionWithKinds = 2;
    writer.key("v").integer(kVersionWithKinds);
    writer.key("k").integer(std::to_underlying(kind));
}

void write_id(CborWriter& writer, const std::string& id) { writer.bytes(bytes_from_id(id)); }

void write_items(CborWriter& writer, const std::vector<domain::HandoverItem>& items) {
    writer.array(items.size());
    for (const domain::HandoverItem& item : items) {
        const std::string note = base::cleaned(item.note, domain::kLongestNote);
        writer.array(note.empty() ? 2 : 3);
        writer.integer(std::to_underlying(item.topic));
        writer.integer(std::to_underlying(item.response));
        if (!note.empty()) writer.text(note);
    }
}

std::vector<domain::HandoverItem> read_items(CborReader& reader, std::size_t fewest) {
    std::vector<domain::HandoverItem> items(reader.array(fewest, domain::kMostItemsRead));
    for (domain::HandoverItem& item : items) item = read_item(reader);
    return items;
}

}  // namespace codec
