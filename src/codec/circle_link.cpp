#include "codec/circle_link.h"

#include <set>

#include "base/utf8.h"

namespace codec {
namespace {

using namespace domain;

constexpr std::size_t kMostPlaces = 2 * kMostCircleNames;
constexpr std::int64_t kLastPlace = kMostCircleNames - 1;
constexpr std::int64_t kLargestRound = 0xFFFF;

std::vector<std::size_t> read_places(CborReader& list) {
    std::vector<std::size_t> places(list.array(1, kMostPlaces));
    for (std::size_t& place : places) place = static_cast<std::size_t>(list.integer(0, kLastPlace));
    return places;
}

void write_places(CborWriter& list, const std::vector<std::size_t>& places) {
    list.array(places.size());
    for (const std::size_t place : places) list.integer(static_cast<std::int64_t>(place));
}

std::vector<std::size_t> flat(const std::vector<Pair>& pairs) {
    std::vector<std::size_t> places;
    for (const auto& [one, other] : pairs) places.insert(places.end(), {one, other});
    return places;
}

// Two names alike, or an empty one, would be another circle for the one who pastes them again.
bool are_sound(const std::vector<std::string>& names) {
    std::set<std::string> seen;
    for (const std::string& name : names) {
        if (base::is_blank(name) || !seen.insert(name).second) return false;
    }
    return true;
}

}  // namespace

std::vector<std::uint8_t> encode_link(const NamedCircle& circle) {
    DocumentWriter writer;
    begin_document(writer, Kind::Circle);
    CborWriter& names = writer.key("n");
    names.array(circle.names.size());
    for (const std::string& name : circle.names) names.text(base::cleaned_line(name, kLongestName));
    writer.id("x", base::hex_from_bits(circle.seed));
    if (!circle.not_with.empty()) write_places(writer.key("o"), flat(circle.not_with));
    if (!circle.sits_out.empty()) write_places(writer.key("q"), circle.sits_out);
    writer.key("b").integer(static_cast<std::int64_t>(circle.round));
    return writer.document();
}

std::expected<Document, Fault> read_circle(DocumentFields& fields) {
    NamedCircle circle;
    CborReader& names = fields.needed("n");
    circle.names.resize(names.array(2, kMostCircleNames));
    for (std::string& name : circle.names) name = base::cleaned_line(names.text(), kLongestName);
    circle.seed = read_id_bits(fields.needed("x"));
    if (CborReader* const pairs = fields.optional("o")) {
        const auto places = read_places(*pairs);
        if (places.size() % 2 != 0) return std::unexpected{Fault::Altered};
        for (std::size_t at = 0; at < places.size(); at += 2) {
            circle.not_with.push_back({places[at], places[at + 1]});
        }
    }
    if (CborReader* const places = fields.optional("q")) circle.sits_out = read_places(*places);
    circle.round = static_cast<std::size_t>(fields.needed("b").integer(0, kLargestRound));
    if (fields.failed() || !are_sound(circle.names)) return std::unexpected{Fault::Altered};
    const std::size_t members = circle.names.size();
    if (circle.round >= rounds_until_all_met(members)) return std::unexpected{Fault::Altered};
    for (const auto& [one, other] : circle.not_with) {
        if (one >= other || other >= members) return std::unexpected{Fault::Altered};
    }
    for (const std::size_t place : circle.sits_out) {
        if (place >= members) return std::unexpected{Fault::Altered};
    }
    return circle;
}

}  // namespace codec
