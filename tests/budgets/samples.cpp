// Writes the document of each prep in preps.json into a folder, as 0.cbor, 1.cbor and so on: what
// its link carries, before the capsule of web/capsule.js.
#include <fstream>
#include <iterator>
#include <string>

#include "codec/json_fields.h"
#include "codec/link.h"

namespace {

using codec::Json;

std::string text_in(const Json& document, const char* key) {
    return document.contains(key) ? document.at(key).get<std::string>() : std::string{};
}

domain::Handshake handshake_from(const Json& given) {
    domain::Handshake handshake{.lines = given.at(0).get<unsigned>()};
    if (given.size() > 1) handshake.own = given.at(1).get<std::string>();
    return handshake;
}

domain::Handover handover_from(const Json& document) {
    domain::Handover handover;
    handover.prep = {text_in(document, "i")};
    handover.pair = {text_in(document, "p")};
    handover.sender = text_in(document, "n");
    handover.sender_is = static_cast<domain::Relation>(document.at("r").get<unsigned>());
    for (const Json& item : document.at("t")) {
        handover.items.push_back({static_cast<domain::Topic>(item.at(0).get<unsigned>()),
                                  static_cast<domain::Response>(item.at(1).get<unsigned>()),
                                  item.size() > 2 ? item.at(2).get<std::string>() : ""});
    }
    handover.purpose = text_in(document, "u");
    handover.place = text_in(document, "w");
    if (document.contains("d")) {
        handover.day = base::Day{std::chrono::days{document.at("d").get<int>()}};
    }
    if (document.contains("a")) handover.answers = domain::PrepId{text_in(document, "a")};
    if (document.contains("s")) handover.revision = document.at("s").get<int>();
    if (document.contains("h")) handover.handshake = handshake_from(document.at("h"));
    return handover;
}

}  // namespace

int main(int count, char** words) {
    if (count != 3) return 1;
    std::ifstream file{words[1]};
    const std::string text{std::istreambuf_iterator<char>{file}, {}};
    const Json preps = Json::parse(text, nullptr, false);
    if (!preps.is_array() || preps.empty()) return 1;
    for (std::size_t place = 0; place < preps.size(); ++place) {
        const domain::Handover handover = handover_from(preps.at(place).at("document"));
        const auto bytes = codec::encode_link(handover);
        // Nothing of it may be cut: what is measured is the whole prep.
        const auto again = codec::decode_link(bytes);
        if (!again || *again != codec::Document{handover}) return 1;
        std::ofstream(std::string{words[2]} + "/" + std::to_string(place) + ".cbor",
                      std::ios::binary)
            .write(reinterpret_cast<const char*>(bytes.data()),
                   static_cast<std::streamsize>(bytes.size()));
    }
}
