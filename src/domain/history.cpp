#include "domain/history.h"

#include <algorithm>
#include <ranges>

#include "base/utf8.h"

namespace domain {
namespace {

PastTalk past_talk(const Session& session, const base::Zone& zone) {
    PastTalk past;
    past.partner = session.partner;
    past.month = month_of(base::local_day(session.started, zone));
    for (const AgendaPoint& point : session.agenda) {
        past.topics.push_back(point.item.topic);
        if (point.item.response) past.responses.push_back(*point.item.response);
    }
    for (const auto& prep : {session.mine, session.theirs}) {
        if (prep) past.preps.push_back(*prep);
    }
    return past;
}

PastTalk past_meeting(const Group& group, const base::Zone& zone) {
    PastTalk past;
    past.month = month_of(base::local_day(group.started.value_or(group.plan.start), zone));
    for (const Seat& seat : group.seats) {
        for (const Item& item : seat.items) {
            past.topics.push_back(item.topic);
            if (item.response) past.responses.push_back(*item.response);
        }
    }
    return past;
}

// With a line feed between two texts: no word that is searched for has one.
class WrittenText {
  public:
    void add(const std::string& text) {
        if (!text.empty()) all_.append(text).append("\n");
    }
    [[nodiscard]] std::string folded() const { return base::folded(all_); }

  private:
    std::string all_;
};

std::string text_of(const Notebook& notebook, const Session& session, const PastTalk& past) {
    WrittenText written;
    written.add(session.notes);
    for (const AgendaPoint& point : session.agenda) written.add(point.item.note);
    for (const PrepId& id : past.preps) {
        const auto prep = notebook.preps.find(id);
        if (prep == notebook.preps.end()) continue;
        written.add(prep->second.purpose);
        written.add(prep->second.place);
    }
    const auto reflection = notebook.reflections.find(session.id);
    if (reflection != notebook.reflections.end()) {
        written.add(reflection->second.noticed);
        written.add(reflection->second.step.text);
    }
    written.add(session.promise.text);
    written.add(session.telling.word);
    if (session.heard) written.add(session.heard->word);
    return written.folded();
}

std::string text_of(const Group& group) {
    WrittenText written;
    written.add(group.plan.name);
    written.add(group.plan.address);
    for (const Seat& seat : group.seats) {
        for (const auto* text : {&seat.name, &seat.standpoint, &seat.brings, &seat.insight}) {
            written.add(*text);
        }
        for (const Item& item : seat.items) written.add(item.note);
    }
    return written.folded();
}

template <class Places, class IdOf>
std::vector<SessionId> last_of(const Places& places, std::size_t most, IdOf id_of) {
    std::vector<SessionId> newest;
    for (auto place = places.rbegin(); place != places.rend() && newest.size() < most; ++place) {
        newest.push_back(id_of(*place));
    }
    return newest;
}

template <class Kind>
std::vector<SessionId> newest_in(const std::map<Kind, std::set<History::FinishedTalk>>& shelves,
                                 const Kind& kind, std::size_t most) {
    const auto shelf = shelves.find(kind);
    if (shelf == shelves.end()) return {};
    return last_of(shelf->second, most,
                   [](const History::FinishedTalk& place) { return place.talk; });
}

template <class Kind>
void take_out(std::map<Kind, std::set<History::FinishedTalk>>& shelves, const Kind& kind,
              const History::FinishedTalk& place) {
    const auto shelf = shelves.find(kind);
    shelf->second.erase(place);
    if (shelf->second.empty()) shelves.erase(shelf);
}

}  // namespace

void History::read(const Notebook& notebook, const base::Zone& zone) {
    const std::size_t changes = changes_;
    *this = {};
    for (const auto& [id, session] : notebook.sessions) follow(notebook, id, zone);
    for (const auto& [id, group] : notebook.groups) follow(notebook, id, zone);
    changes_ = changes + 1;
}

void History::follow(const Notebook& notebook, const SessionId& talk, const base::Zone& zone) {
    ++changes_;
    remove(talk);
    const auto session = notebook.sessions.find(talk);
    if (session == notebook.sessions.end() || !session->second.finished) return;
    const FinishedTalk place{*session->second.finished, talk};
    const PastTalk& past = talks_[place] = past_talk(session->second, zone);
    finished_[talk] = place.finished;
    with_[session->second.partner].insert(place);
    within_[past.month].insert(place);
    for (const PrepId& prep : past.preps) prepared_.insert({prep, talk});
    ++without_text_;
}

void History::follow(const PrepId& prep) {
    for (auto one = prepared_.lower_bound({prep, {}}); one != prepared_.end() && one->first == prep;
         ++one) {
        PastTalk& past = talks_.at({finished_.at(one->second), one->second});
        if (past.text) ++without_text_;
        past.text.reset();
        ++changes_;
    }
}

void History::remove(const SessionId& talk) {
    const auto finished = finished_.find(talk);
    if (finished == finished_.end()) return;
    const FinishedTalk place{finished->second, talk};
    const auto found = talks_.find(place);
    const PastTalk& past = found->second;
    take_out(with_, *past.partner, place);
    take_out(within_, past.month, place);
    for (const PrepId& prep : past.preps) prepared_.erase({prep, talk});
    if (!past.text) --without_text_;
    talks_.erase(found);
    finished_.erase(finished);
}

std::size_t History::size(const PartnerId& partner) const {
    const auto shelf = with_.find(partner);
    return shelf == with_.end() ? 0 : shelf->second.size();
}

std::vector<SessionId> History::newest(std::size_t most) const {
    return last_of(talks_, most, [](const auto& talk) { return talk.first.talk; });
}

std::vector<SessionId> History::newest(const PartnerId& partner, std::size_t most) const {
    return newest_in(with_, partner, most);
}

std::vector<SessionId> History::newest(Month month, std::size_t most) const {
    return newest_in(within_, month, most);
}

std::vector<Month> History::months() const {
    const auto months = std::views::keys(within_) | std::views::reverse;
    return {months.begin(), months.end()};
}

void History::follow(const Notebook& notebook, const GroupId& group, const base::Zone& zone) {
    ++changes_;
    if (const auto before = met_.extract(group)) meetings_.erase({before.mapped(), group});
    const auto found = notebook.groups.find(group);
    if (found == notebook.groups.end() || !found->second.finished) return;
    const FinishedGroup place{*found->second.finished, group};
    meetings_[place] = past_meeting(found->second, zone);
    met_[group] = place.finished;
}

std::vector<SessionId> History::talks_of(const PrepId& prep) const {
    std::vector<SessionId> talks;
    for (auto one = prepared_.lower_bound({prep, {}}); one != prepared_.end() && one->first == prep;
         ++one) {
        talks.push_back(one->second);
    }
    return talks;
}

void History::prepare_search(const Notebook& notebook) {
    for (auto& [place, past] : meetings_) {
        if (!past.text) past.text = text_of(notebook.groups.at(place.group));
    }
    if (without_text_ == 0) return;
    for (auto& [place, past] : talks_) {
        if (!past.text) past.text = text_of(notebook, notebook.sessions.at(place.talk), past);
    }
    without_text_ = 0;
}

std::vector<Item> left_last_time(const Notebook& notebook, const History& history,
                                 const PartnerId& partner) {
    const auto last = history.newest(partner, 1);
    if (last.empty()) return {};
    return left_for_next_time(notebook.sessions.at(last.front()));
}

}  // namespace domain
