#include "ui/parts/topic_choice.h"

#include "ui/widgets/button.h"
#include "ui/widgets/card.h"
#include "ui/widgets/choice.h"
#include "ui/widgets/text.h"
#include "ui/words/labels.h"

namespace ui {
namespace {

using i18n::Text;

// The five responses; or, once one is chosen and the person has gone on, that one in a row.
std::optional<TopicChosen> responses(Frame& page, Drafts& drafts, const domain::Item& item) {
    const std::string id = topic_id(item.topic) + ".response";
    const std::string question = page.words.fill(
        Text::PrepareResponseFor, {{"topic", spoken(page.words(label_of(item.topic)))}});
    if (item.response && drafts.topic != topic_id(item.topic)) {
        if (fold(page, {.id = id + ".change",
                        .title = page.words(label_of(*item.response)),
                        .question = question})) {
            drafts.topic = topic_id(item.topic);
        }
        return std::nullopt;
    }
    page.space(2);
    page.narrow(kPadding);
    paragraph(page, id + ".question", TextStyle::Small, page.colors.soft_ink,
              page.words(Text::PrepareResponse));
    page.narrow(-kPadding);
    std::optional<TopicChosen> chosen;
    page.open(NodeRole::RadioGroup, id, question);
    for (const domain::Response response : domain::kResponses) {
        if (radio(page, {.id = id + "." + std::to_string(static_cast<int>(response)),
                         .label = page.words(label_of(response)),
                         .chosen = item.response == response})) {
            chosen = {item.topic, response};
            drafts.topic = topic_id(item.topic);
        }
    }
    page.close();
    page.space(4);
    return chosen;
}

}  // namespace

std::string topic_id(domain::Topic topic) {
    return "topic." + std::to_string(static_cast<int>(topic));
}

std::optional<TopicChosen> topic_choice(Frame& page, Drafts& drafts,
                                        const std::vector<domain::Item>& items) {
    std::optional<TopicChosen> chosen;
    for (const domain::Topic topic : domain::kTopics) {
        std::size_t rank = 0;
        for (std::size_t i = 0; i < items.size(); ++i) {
            if (items[i].topic == topic) rank = i + 1;
        }
        Card card(page, CardLook::Plain, CardRoom::ForRows);
        if (ranked_checkbox(
                page,
                {.id = topic_id(topic), .label = page.words(label_of(topic)), .rank = rank})) {
            chosen = {topic, std::nullopt};
            drafts.topic = topic_id(topic);
        }
        if (rank > 0) {
            if (const auto response = responses(page, drafts, items[rank - 1])) chosen = response;
        }
        card.finish();
        page.space(8);
    }
    return chosen;
}

}  // namespace ui
