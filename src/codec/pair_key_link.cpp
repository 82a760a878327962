#include "codec/pair_key_link.h"

#include <utility>

namespace codec {

using namespace domain;

namespace {
constexpr std::size_t kHalf = kSecretDigits / 2;  // as long as an id
}

std::vector<std::uint8_t> encode_link(const PairKey& key) {
    DocumentWriter writer;
    begin_document(writer, Kind::PairKey);
    writer.id("p", key.pair.text);
    writer.line_unless_empty("n", key.sender, kLongestName);
    writer.key("r").integer(std::to_underlying(key.sender_is));
    writer.id("y", key.key.substr(0, kHalf));
    writer.id("z", key.key.substr(kHalf));
    return writer.document();
}

std::expected<Document, Fault> read_pair_key(DocumentFields& fields) {
    PairKey key;
    key.pair = fields.id<PairId>("p");
    key.sender = fields.line("n", kLongestName);
    const auto relation = fields.needed("r").integer(0, kLargestRelation);
    key.key = base::hex_from_bits(read_id_bits(fields.needed("y"))) +
              base::hex_from_bits(read_id_bits(fields.needed("z")));
    if (fields.failed()) return std::unexpected{Fault::Altered};
    if (!is_known_relation(relation)) return std::unexpected{Fault::Newer};
    key.sender_is = static_cast<Relation>(relation);
    return key;
}

}  // namespace codec
