#include "domain/look_back.h"

#include <algorithm>
#include <numeric>
#include <ranges>
#include <set>

#include "base/sort.h"

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
        const auto wanted = place_of(kResponses, *point.item.response);
        if (!wanted) continue;
        ++sum.responses[*wanted];
        if (!point.received) continue;
        const auto received = place_of(kResponses, *point.received);
        if (received) ++sum.received[*wanted][*received];
        if (*point.received == kNoResponse) ++sum.received[*wanted].back();
    }
}

void add_reflection(LookBack& sum, const Reflection& reflection, base::Day day) {
    if (reflection.feeling) sum.feelings.push_back({day, *reflection.feeling});
}

void add_step(LookBack& sum, const Step& step) {
    if (step.text.empty()) return;
    ++sum.steps_made;
    if (step.state == StepState::Done) ++sum.steps_done;
}

// As they began.
std::vector<const Session*> talks_in(const Notebook& notebook, const History& history,
                                     std::optional<Month> month) {
    std::vector<const Session*> talks;
    for (const SessionId& id :
         month ? history.newest(*month, history.size()) : history.newest(history.size())) {
        talks.push_back(&notebook.sessions.at(id));
    }
    base::sort(talks, {}, [](const Session* talk) { return talk->started; });
    return talks;
}

std::size_t meetings_in(const History& history, std::optional<Month> month) {
    if (!month) return history.meetings().size();
    return static_cast<std::size_t>(
        std::ranges::count(std::views::values(history.meetings()), *month, &PastTalk::month));
}

}  // namespace

std::size_t LookBack::marked() const {
    std::size_t sum = 0;
    for (const auto& row : received) sum = std::accumulate(row.begin(), row.end(), sum);
    return sum;
}

std::size_t LookBack::received_as_wanted() const {
    std::size_t sum = 0;
    for (std::size_t i = 0; i < received.size(); ++i) sum += received[i][i];
    return sum;
}

Spread LookBack::topic_spread() const { return spread_of_counts(topics); }
Spread LookBack::response_spread() const { return spread_of_counts(responses); }

LookBack look_back(const Notebook& notebook, const History& history, std::optional<Month> month,
                   const base::Zone& zone) {
    LookBack sum;
    sum.topics.resize(kTopics.size());
    sum.responses.resize(kResponses.size());
    std::set<Topic> chosen;
    std::optional<base::Day> before;
    const std::vector<const Session*> talks = talks_in(notebook, history, month);
    sum.talks = talks.size();
    sum.meetings = meetings_in(history, month);
    for (const Session* talk : talks) {
        const base::Day day = base::local_day(talk->started, zone);
        if (before) sum.days_between.push_back(static_cast<int>((day - *before).count()));
        before = day;
        add_agenda(sum, chosen, *talk);
        const auto reflection = notebook.reflections.find(talk->id);
        add_step(sum, talk->promise);
        if (reflection == notebook.reflections.end()) continue;
        add_step(sum, reflection->second.step);
        add_reflection(sum, reflection->second, day);
    }
    for (const Topic topic : kTopics) {
        if (!chosen.contains(topic)) sum.never_chosen.push_back(topic);
    }
    return sum;
}

}  // namespace domain
