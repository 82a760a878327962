#include "domain/tally.h"

#include <algorithm>

namespace domain {
namespace {

constexpr std::chrono::days kPatience{5};  // how long new records may be without a backup

void meet(std::optional<base::Moment>& newest, base::Moment moment) {
    newest = std::max(newest.value_or(moment), moment);
}

}  // namespace

Tally tally_of(const Notebook& notebook) {
    Tally tally{.partners = notebook.partners.size(),
                .preps = notebook.preps.size(),
                .talks = notebook.sessions.size() + notebook.groups.size()};
    for (const auto& [id, partner] : notebook.partners) meet(tally.newest, partner.added);
    for (const auto& [id, prep] : notebook.preps) meet(tally.newest, prep.made);
    for (const auto& [id, talk] : notebook.sessions) {
        meet(tally.newest, talk.finished.value_or(talk.started));
    }
    for (const auto& [id, group] : notebook.groups) {
        meet(tally.newest, group.finished.value_or(group.made));
    }
    return tally;
}

bool backup_is_due(const Notebook& notebook, base::Moment now) {
    std::optional<base::Moment> since = notebook.settings.backed_up;
    if (!since || *since > now) {
        since.reset();
        for (const auto& [id, partner] : notebook.partners) {
            since = std::min(since.value_or(partner.added), partner.added);
        }
        for (const auto& [id, group] : notebook.groups) {
            since = std::min(since.value_or(group.made), group.made);
        }
    }
    if (!since || now - *since < kPatience) return false;
    const auto newest = tally_of(notebook).newest;
    return newest && *newest > *since;
}

}  // namespace domain
