#include "ui/meeting/recruit_card.h"

#include "ui/frame/semantics.h"
#include "ui/words/labels.h"

namespace ui {
namespace {

using app::LineLook;
using i18n::Text;

constexpr std::size_t kTopicsALine = 3;

void add_topics(std::vector<app::CardLine>& card, const i18n::Words& words, Text title,
                const std::vector<domain::Topic>& topics) {
    if (topics.empty()) return;
    card.push_back({spoken(words(title)), LineLook::Strong});
    for (const std::string& line : topic_lines(words, topics)) {
        card.push_back({line, LineLook::Body});
    }
}

}  // namespace

std::vector<std::string> topic_lines(const i18n::Words& words,
                                     const std::vector<domain::Topic>& topics) {
    std::vector<std::string> lines;
    for (std::size_t at = 0; at < topics.size(); ++at) {
        const std::string topic = spoken(words(label_of(topics[at])));
        if (at % kTopicsALine == 0) {
            lines.push_back(topic);
        } else {
            lines.back() =
                words.fill(Text::RecruitTopics, {{"one", lines.back()}, {"other", topic}});
        }
    }
    return lines;
}

std::vector<app::CardLine> recruit_card(const i18n::Words& words, const domain::Recruit& recruit) {
    std::vector<app::CardLine> card{{spoken(words(Text::RecruitCard)), LineLook::Title}};
    if (!recruit.name.empty()) card.push_back({recruit.name, LineLook::Body});
    add_topics(card, words, Text::RecruitListens, recruit.listens);
    add_topics(card, words, Text::RecruitAsks, recruit.asks);
    if (!recruit.when.empty()) {
        card.push_back(
            {words.fill(Text::RecruitCardWhen, {{"when", recruit.when}}), LineLook::Soft});
    }
    card.push_back({spoken(words(Text::AppName)), LineLook::Soft});
    return card;
}

}  // namespace ui
