#include "ui/search_words.h"

#include <sstream>

#include "base/utf8.h"
#include "ui/labels.h"
#include "ui/semantics.h"

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
    std::istringstream parts(base::folded(typed));  // wide spaces are narrow now
    for (std::string word; parts >> word;) {
        searched.push_back({word, named(domain::kTopics, word), named(domain::kResponses, word)});
    }
    return searched;
}

}  // namespace ui
