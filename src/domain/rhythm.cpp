#include "domain/rhythm.h"

namespace domain {

Rhythm rhythm_with(const Notebook& notebook, const Partner& partner, base::Day today,
                   const base::Zone& zone) {
    const auto talks = finished_sessions(notebook, partner.id);
    if (talks.empty()) return {};
    const base::Day last = base::local_day(talks.front()->started, zone);
    Rhythm rhythm{.days_since = static_cast<int>((today - last).count())};
    if (partner.every_days) rhythm.about_time = last + std::chrono::days{*partner.every_days};
    return rhythm;
}

std::vector<const Partner*> time_has_come(const Notebook& notebook, base::Day today,
                                          const base::Zone& zone) {
    std::vector<const Partner*> come;
    for (const Partner* partner : partners_in_order(notebook)) {
        const Rhythm rhythm = rhythm_with(notebook, *partner, today, zone);
        if (!rhythm.about_time || *rhythm.about_time > today) continue;
        if (running_session(notebook, partner->id) == nullptr) come.push_back(partner);
    }
    return come;
}

}  // namespace domain
