#include "domain/find_records.h"

#include <algorithm>
#include <ranges>

#include "base/utf8.h"

namespace domain {
namespace {

template <class Kind>
bool has(const std::vector<Kind>& kinds, Kind wanted) {
    return std::ranges::find(kinds, wanted) != kinds.end();
}

template <class Kind>
bool has_any(const std::vector<Kind>& kinds, const std::vector<Kind>& wanted) {
    return std::ranges::any_of(wanted, [&](Kind kind) { return has(kinds, kind); });
}

class Search {
  public:
    Search(const Notebook& notebook, const std::vector<SearchWord>& words) : words_(words) {
        for (const auto& [id, partner] : notebook.partners) names_[id] = base::folded(partner.name);
    }

    [[nodiscard]] bool finds(const PastTalk& past) const {
        const auto name = names_.find(past.partner);
        return std::ranges::all_of(words_, [&](const SearchWord& word) {
            const auto in = [&](const std::string& text) {
                return text.find(word.folded) != std::string::npos;
            };
            return has_any(past.topics, word.topics) || has_any(past.responses, word.responses) ||
                   (name != names_.end() && in(name->second)) || (past.text && in(*past.text));
        });
    }

  private:
    const std::vector<SearchWord>& words_;
    std::map<PartnerId, std::string> names_;
};

}  // namespace

std::vector<SessionId> find_records(History& history, const Notebook& notebook,
                                    const RecordFilter& filter) {
    if (!filter.narrows()) return history.newest(history.size());
    if (!filter.words.empty()) history.prepare_search(notebook);
    const Search search(notebook, filter.words);
    std::vector<SessionId> found;
    for (const auto& [place, past] : history.talks() | std::views::reverse) {
        if (filter.partner && past.partner != *filter.partner) continue;
        if (filter.topic && !has(past.topics, *filter.topic)) continue;
        if (filter.response && !has(past.responses, *filter.response)) continue;
        if (filter.month && past.month != *filter.month) continue;
        if (search.finds(past)) found.push_back(place.talk);
    }
    return found;
}

}  // namespace domain
