#include "domain/look_back.h"

#include <algorithm>
#include <set>

namespace domain {
namespace {

template <class Kinds>
std::optional<std::size_t> place_of(const Kinds& kinds, typename Kinds::value_type kind) {
    const auto found = std::ranges::find(kinds, kind);
    if (found == kinds.end()) return std::nullopt;
    return static_cast<std::size_t>(found - kinds.begin());
}

Spread spread_of_counts(const std::vector<std::size_t>& counts) {
    const std::vector<double> weights(counts.begin(), counts.end());
    return spread_of(weights);
}

// What one talk adds.
void add_agenda(LookBack& sum, std::set<Topic>& chosen, const Session& session) {
    for (const AgendaPoint& point : session.agenda) {
        if (point.outcome == Outcome::Talked) {
            if (const auto place = place_of(kTopics, point.item.topic)) {
                ++sum.topics[*place];
            } else {
                ++sum.unknown_topics;
            }
        }
        if (point.author != Author::Me) continue;
        chosen.insert(point.item.topic);
        if (!point.item.response) continue;
        if (const auto place = place_of(kResponses, *point.item.response)) ++sum.responses[*place];
    }
}

void add_reflection(LookBack& sum, const Reflection& reflection, base::Day day) {
    if (reflection.feeling) sum.feelings.push_back({day, *reflection.feeling});
    if (reflection.step.empty()) return;
    ++sum.steps_made;
    if (reflection.step_state == StepState::Done) ++sum.steps_done;
}

}  // namespace

Month month_of(base::Day day) {
    const std::chrono::year_month_day date{day};
    return date.year() / date.month();
}

Spread LookBack::topic_spread() const { return spread_of_counts(topics); }
Spread LookBack::response_spread() const { return spread_of_counts(responses); }

LookBack look_back(const Notebook& notebook, std::optional<Month> month, const base::Zone& zone) {
    LookBack sum;
    sum.topics.resize(kTopics.size());
    sum.responses.resize(kResponses.size());
    std::set<Topic> chosen;
    std::optional<base::Day> before;
    std::vector<const Session*> talks = finished_sessions(notebook);
    std::ranges::sort(talks, {}, [](const Session* talk) { return talk->started; });
    for (const Session* talk : talks) {
        const base::Day day = base::local_day(talk->started, zone);
        if (month && month_of(day) != *month) continue;
        ++sum.talks;
        if (before) sum.days_between.push_back(static_cast<int>((day - *before).count()));
        before = day;
        add_agenda(sum, chosen, *talk);
        const auto reflection = notebook.reflections.find(talk->id);
        if (reflection != notebook.reflections.end()) add_reflection(sum, reflection->second, day);
    }
    for (const Topic topic : kTopics) {
        if (!chosen.contains(topic)) sum.never_chosen.push_back(topic);
    }
    return sum;
}

std::vector<Month> months_with_talks(const Notebook& notebook, const base::Zone& zone) {
    std::set<Month> months;
    for (const Session* talk : finished_sessions(notebook)) {
        months.insert(month_of(base::local_day(talk->started, zone)));
    }
    return {months.rbegin(), months.rend()};
}

}  // namespace domain
