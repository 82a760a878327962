#include "codec/recruit_link.h"

#include <utility>

namespace codec {
namespace {

using namespace domain;

constexpr std::int64_t kLargestTopic = 0xFFFF;

void write_topics(DocumentWriter& writer, std::string_view letter,
                  const std::vector<Topic>& topics) {
    if (topics.empty()) return;
    CborWriter& list = writer.key(letter);
    list.array(topics.size());
    for (const Topic topic : topics) list.integer(std::to_underlying(topic));
}

std::vector<Topic> read_topics(DocumentFields& fields, std::string_view letter) {
    CborReader* const list = fields.optional(letter);
    if (list == nullptr) return {};
    std::vector<Topic> topics(list->array(1, kMostRecruitTopics));
    for (Topic& topic : topics) topic = static_cast<Topic>(list->integer(1, kLargestTopic));
    return topics;
}

}  // namespace

std::vector<std::uint8_t> encode_link(const Recruit& recruit) {
    DocumentWriter writer;
    begin_document(writer, Kind::Recruit);
    writer.line_unless_empty("n", recruit.name, kLongestName);
    write_topics(writer, "l", recruit.listens);
    write_topics(writer, "q", recruit.asks);
    writer.line_unless_empty("w", recruit.when, kLongestWhen);
    return writer.document();
}

std::expected<Document, Fault> read_recruit(DocumentFields& fields) {
    Recruit recruit;
    recruit.name = fields.line("n", kLongestName);
    recruit.listens = read_topics(fields, "l");
    recruit.asks = read_topics(fields, "q");
    recruit.when = fields.line("w", kLongestWhen);
    if (fields.failed() || recruit.says_nothing()) return std::unexpected{Fault::Altered};
    return recruit;
}

}  // namespace codec
