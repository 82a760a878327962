#include "ui/looking_back/search_words.h"

#include <algorithm>

#include "base/utf8.h"
#include "ui/frame/semantics.h"
#include "ui/words/labels.h"

namespace ui {

std::vector<domain::SearchWord> search_words(const i18n::Words& words, std::string_view typed) {
    const auto named = [&](const auto& kinds, const std::string& word) {
        std::vector<typename std::decay_t<decltype(kinds)>::value_type> found;
        for (const auto kind : kinds) {
            const std::string label = base::folded(spoken(words(label_of(kind))));
            if (label.find(word) != std::string::npos) found.push_back(kind);
        }
        return found;
    };
    std::vector<domain::SearchWord> searched;
    const std::string folded = base::folded(typed);  // wide spaces are narrow now
    constexpr std::string_view kSpaces = " \n";
    // Not a stream: those bring 25 kB of locales into the first visit.
    for (std::size_t end = 0, at = 0;
         (at = folded.find_first_not_of(kSpaces, end)) != folded.npos;) {
        end = std::min(folded.find_first_of(kSpaces, at), folded.size());
        const std::string word = folded.substr(at, end - at);
        searched.push_back({word, named(domain::kTopics, word), named(domain::kResponses, word)});
    }
    return searched;
}

}  // namespace ui
