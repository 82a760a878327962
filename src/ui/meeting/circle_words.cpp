#include "ui/meeting/circle_words.h"

#include "ui/frame/semantics.h"

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

std::string round_line(const i18n::Words& words, const domain::NamedCircle& circle,
                       const domain::Round& round, std::size_t at) {
    if (at < round.pairs.size()) {
        const auto& [one, other] = round.pairs[at];
        return words.fill(Text::CirclePair,
                          {{"one", circle.names[one]}, {"other", circle.names[other]}});
    }
    const domain::Rest& rest = round.rests[at - round.pairs.size()];
    return words.fill(words_for(rest.reason), {{"name", circle.names[rest.member]}});
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
    for (std::size_t at = 0; at < count_lines(round); ++at) {
        text += spoken(round_line(words, circle, round, at)) + "\n";
    }
    return text;
}

}  // namespace ui
