#include "domain/rhythm.h"

namespace domain {

Rhythm rhythm_with(const Notebook& notebook, const History& history, const Partner& partner,
                   base::Day today, const base::Zone& zone) {
    const auto newest = history.newest(partner.id, 1);
    if (newest.empty()) return {};
    const base::Day last = base::local_day(notebook.sessions.at(newest.front()).started, zone);
    Rhythm rhythm{.days_since = static_cast<int>((today - last).count())};
    if (partner.every_days) rhythm.about_time = last + std::chrono::days{*partner.every_days};
    return rhythm;
}

std::vector<const Partner*> time_has_come(const Notebook& notebook, const History& history,
                                          const OpenEnds& open_ends, base::Day today,
                                          const base::Zone& zone) {
    std::vector<const Partner*> come;
    for (const Partner* partner : offered_partners(notebook)) {
        const Rhythm rhythm = rhythm_with(notebook, history, *partner, today, zone);
        if (!rhythm.about_time || *rhythm.about_time > today) continue;
        if (open_ends.running_session(notebook, partner->id) == nullptr) come.push_back(partner);
    }
    return come;
}

}  // namespace domain
