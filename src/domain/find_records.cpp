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

// One search: the partners' names are folded once.
class Search {
  public:
    Search(const Notebook& notebook, const RecordFilter& filter) : filter_(filter) {
        for (const auto& [id, partner] : notebook.partners) names_[id] = base::folded(partner.name);
    }

    [[nodiscard]] bool finds(const PastTalk& past) const {
        if (filter_.partner && past.partner != filter_.partner) return false;
        if (filter_.topic && !has(past.topics, *filter_.topic)) return false;
        if (filter_.response && !has(past.responses, *filter_.response)) return false;
        if (filter_.month && past.month != *filter_.month) return false;
        return std::ranges::all_of(filter_.words,
                                   [&](const SearchWord& word) { return says(past, word); });
    }

  private:
    [[nodiscard]] bool says(const PastTalk& past, const SearchWord& word) const {
        const auto in = [&](const std::string& text) {
            return text.find(word.folded) != std::string::npos;
        };
        if (has_any(past.topics, word.topics) || has_any(past.responses, word.responses)) {
            return true;
        }
        if (past.text && in(*past.text)) return true;
        const auto name = past.partner ? names_.find(*past.partner) : names_.end();
        return name != names_.end() && in(name->second);
    }

    const RecordFilter& filter_;
    std::map<PartnerId, std::string> names_;
};

}  // namespace

std::vector<RecordId> find_records(History& history, const Notebook& notebook,
                                   const RecordFilter& filter) {
    if (!filter.words.empty()) history.prepare_search(notebook);
    const Search search(notebook, filter);
    std::vector<RecordId> found;
    auto meeting = history.meetings().rbegin();
    const auto meetings_after = [&](base::Moment finished) {
        for (; meeting != history.meetings().rend() && meeting->first.finished > finished;
             ++meeting) {
            if (search.finds(meeting->second)) found.emplace_back(meeting->first.group);
        }
    };
    for (const auto& [place, past] : history.talks() | std::views::reverse) {
        meetings_after(place.finished);
        if (search.finds(past)) found.emplace_back(place.talk);
    }
    meetings_after(base::Moment::min());
    return found;
}

}  // namespace domain
