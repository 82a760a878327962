#include "ui/looking_back/month_card.h"

#include <algorithm>
#include <array>
#include <functional>

#include "domain/reflection.h"
#include "ui/frame/semantics.h"
#include "ui/words/labels.h"

namespace ui {
namespace {

using app::LineLook;
using i18n::Text;

// One list of the card: a title and the things that were counted, the most frequent first.
class Tally {
  public:
    explicit Tally(const i18n::Words& words) : words_(words) {}

    void add(Text what, std::size_t count) {
        if (count == 0) return;
        const auto place =
            std::ranges::upper_bound(counted_, count, std::greater{}, &Counted::count);
        counted_.insert(place, {what, count});
    }

    void write_to(std::vector<app::CardLine>& card, Text title) {
        if (counted_.empty()) return;
        card.push_back({spoken(words_(title)), LineLook::Strong});
        for (const auto& [what, count] : counted_) {
            const std::string times =
                words_.fill(Text::LookBackTimes, {{"count", std::to_string(count)}});
            card.push_back(
                {spoken(words_.fill(Text::CardCounted, {{"what", words_(what)}, {"times", times}})),
                 LineLook::Body});
        }
    }

  private:
    struct Counted {
        Text what;
        std::size_t count;
    };

    const i18n::Words& words_;
    std::vector<Counted> counted_;
};

}  // namespace

std::vector<app::CardLine> month_card(const i18n::Words& words, const domain::LookBack& sum,
                                      std::string_view period) {
    std::vector<app::CardLine> card;
    const auto line = [&](const std::string& text, LineLook look) {
        card.push_back({spoken(text), look});
    };
    line(words.fill(Text::CardTitle, {{"period", period}}), LineLook::Title);
    line(words.fill(Text::LookBackCount, {{"count", std::to_string(sum.talks)}}), LineLook::Body);

    Tally topics(words);
    for (std::size_t i = 0; i < domain::kTopics.size(); ++i) {
        topics.add(label_of(domain::kTopics[i]), sum.topics[i]);
    }
    topics.write_to(card, Text::LookBackTopicsChart);
    Tally responses(words);
    for (std::size_t i = 0; i < domain::kResponses.size(); ++i) {
        responses.add(label_of(domain::kResponses[i]), sum.responses[i]);
    }
    responses.write_to(card, Text::LookBackResponsesChart);
    std::array<std::size_t, std::size(domain::kFeelings)> felt{};
    for (const domain::Felt& one : sum.feelings) ++felt[static_cast<std::size_t>(one.feeling)];
    Tally feelings(words);
    for (const domain::Feeling feeling : domain::kFeelings) {
        feelings.add(label_of(feeling), felt[static_cast<std::size_t>(feeling)]);
    }
    feelings.write_to(card, Text::LookBackFeelingsChart);
    if (sum.steps_made > 0) {
        line(words.fill(Text::LookBackSteps, {{"made", std::to_string(sum.steps_made)},
                                              {"done", std::to_string(sum.steps_done)}}),
             LineLook::Soft);
    }
    line(std::string(words(Text::AppName)), LineLook::Soft);
    return card;
}

std::string text_of(const std::vector<app::CardLine>& card) {
    std::string text;
    for (const app::CardLine& line : card) text += line.text + "\n";
    return text;
}

}  // namespace ui
