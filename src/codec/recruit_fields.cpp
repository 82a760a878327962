#include "codec/recruit_fields.h"

namespace codec {
namespace {

using namespace domain;
using Numbers = std::vector<std::uint16_t>;

std::vector<Topic> topics_from(const Numbers& numbers) {
    std::vector<Topic> topics;
    for (const std::uint16_t number : numbers) topics.push_back(static_cast<Topic>(number));
    return topics;
}

Numbers numbers_from(const std::vector<Topic>& topics) {
    Numbers numbers;
    for (const Topic topic : topics) numbers.push_back(std::to_underlying(topic));
    return numbers;
}

}  // namespace

Recruit read_recruit(FieldReader& fields) {
    return {.name = fields.text("recruitName").value_or(""),
            .listens = topics_from(fields.numbers("recruitListens").value_or(Numbers{})),
            .asks = topics_from(fields.numbers("recruitAsks").value_or(Numbers{})),
            .when = fields.text("recruitWhen").value_or("")};
}

void write_recruit(FieldWriter& fields, const Recruit& recruit) {
    fields.text_unless_empty("recruitName", recruit.name);
    fields.numbers_unless_empty("recruitListens", numbers_from(recruit.listens));
    fields.numbers_unless_empty("recruitAsks", numbers_from(recruit.asks));
    fields.text_unless_empty("recruitWhen", recruit.when);
}

}  // namespace codec
