#include "ui/circle_words.h"

#include "ui/semantics.h"

namespace ui {
namespace {

using i18n::Text;

Text words_for(domain::RestReason reason) {
    switch (reason) {
        case domain::RestReason::Odd: return Text::CircleRestOdd;
        case domain::RestReason::Asked: return Text::CircleRestAsked;
        case domain::RestReason::NotWith: return Text::CircleRestNotWith;
    }
    return Text::CircleRestAsked;
}

}  // namespace

std::vector<std::string> round_lines(const i18n::Words& words, const domain::NamedCircle& circle,
                                     const domain::Round& round) {
    std::vector<std::string> lines;
    lines.reserve(round.pairs.size() + round.rests.size());
    for (const auto& [one, other] : round.pairs) {
        lines.push_back(words.fill(Text::CirclePair,
                                   {{"one", circle.names[one]}, {"other", circle.names[other]}}));
    }
    for (const domain::Rest& rest : round.rests) {
        lines.push_back(words.fill(words_for(rest.reason), {{"name", circle.names[rest.member]}}));
    }
    return lines;
}

std::string round_title(const i18n::Words& words, const domain::NamedCircle& circle) {
    return words.fill(
        Text::CircleRound,
        {{"round", std::to_string(circle.round + 1)},
         {"count", std::to_string(domain::rounds_until_all_met(circle.names.size()))}});
}

std::string round_text(const i18n::Words& words, const domain::NamedCircle& circle,
                       const domain::Round& round) {
    std::string text = spoken(round_title(words, circle)) + "\n";
    for (const std::string& line : round_lines(words, circle, round)) text += spoken(line) + "\n";
    return text;
}

}  // namespace ui
