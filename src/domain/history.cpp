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

// A line feed between two texts: no word that is searched for has one.
std::string text_of(const Notebook& notebook, const Session& session, const PastTalk& past) {
    std::string all = session.notes;
    const auto add = [&](const std::string& text) {
        if (!text.empty()) all.append("\n").append(text);
    };
    for (const AgendaPoint& point : session.agenda) add(point.item.note);
    for (const PrepId& id : past.preps) {
        const auto prep = notebook.preps.find(id);
        if (prep == notebook.preps.end()) continue;
        add(prep->second.purpose);
        add(prep->second.place);
    }
    const auto reflection = notebook.reflections.find(session.id);
    if (reflection != notebook.reflections.end()) {
        add(reflection->second.noticed);
        add(reflection->second.step.text);
    }
    add(session.promise.text);
    add(session.telling.word);
    if (session.heard) add(session.heard->word);
    return base::folded(all);
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
std::vector<SessionId> newest_in(const std::map<Kind, std::set<History::Place>>& shelves,
                                 const Kind& kind, std::size_t most) {
    const auto shelf = shelves.find(kind);
    if (shelf == shelves.end()) return {};
    return last_of(shelf->second, most, [](const History::Place& place) { return place.talk; });
}

template <class Kind>
void take_out(std::map<Kind, std::set<History::Place>>& shelves, const Kind& kind,
              const History::Place& place) {
    const auto shelf = shelves.find(kind);
    shelf->second.erase(place);
    if (shelf->second.empty()) shelves.erase(shelf);
}

}  // namespace

void History::read(const Notebook& notebook, const base::Zone& zone) {
    const std::size_t changes = changes_;
    *this = {};
    for (const auto& [id, session] : notebook.sessions) follow(notebook, id, zone);
    changes_ = changes + 1;
}

void History::follow(const Notebook& notebook, const SessionId& talk, const base::Zone& zone) {
    ++changes_;
    remove(talk);
    const auto session = notebook.sessions.find(talk);
    if (session == notebook.sessions.end() || !session->second.finished) return;
    const Place place{*session->second.finished, talk};
    const PastTalk& past = talks_[place] = past_talk(session->second, zone);
    finished_[talk] = place.finished;
    with_[past.partner].insert(place);
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
    const Place place{finished->second, talk};
    const auto found = talks_.find(place);
    const PastTalk& past = found->second;
    take_out(with_, past.partner, place);
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

std::size_t History::talks_of(const PrepId& prep) const {
    std::size_t talks = 0;
    for (auto one = prepared_.lower_bound({prep, {}}); one != prepared_.end() && one->first == prep;
         ++one) {
        ++talks;
    }
    return talks;
}

void History::prepare_search(const Notebook& notebook) {
    if (without_text_ == 0) return;
    for (auto& [place, past] : talks_) {
        if (!past.text) past.text = text_of(notebook, notebook.sessions.at(place.talk), past);
    }
    without_text_ = 0;
}

}  // namespace domain
