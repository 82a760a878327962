#include "domain/open_ends.h"

namespace domain {

void OpenEnds::read(const Notebook& notebook) {
    *this = {};
    for (const auto& [id, session] : notebook.sessions) follow(notebook, id);
    for (const auto& [id, reflection] : notebook.reflections) follow(notebook, id);
    for (const auto& [id, prep] : notebook.preps) follow(notebook, id);
}

void OpenEnds::follow(const Notebook& notebook, const SessionId& talk) {
    const auto session = notebook.sessions.find(talk);
    if (session != notebook.sessions.end() && !session->second.finished) {
        running_.insert(talk);
    } else {
        running_.erase(talk);
    }
    if (const auto before = promised_.extract(talk)) steps_.erase(before.mapped());
    const auto found = notebook.reflections.find(talk);
    if (found == notebook.reflections.end()) return;
    const Reflection& reflection = found->second;
    if (reflection.step.empty() || reflection.step_state != StepState::Open) return;
    const Promise promise{!reflection.step_due, reflection.step_due.value_or(base::Day{}), talk};
    steps_.insert(promise);
    promised_[talk] = promise;
}

void OpenEnds::follow(const Notebook& notebook, const PrepId& prep) {
    const auto found = notebook.preps.find(prep);
    if (found != notebook.preps.end() && found->second.phase != PrepPhase::Talked) {
        preps_.insert(prep);
    } else {
        preps_.erase(prep);
    }
}

const Prep* OpenEnds::open_prep(const Notebook& notebook, const PartnerId& partner,
                                Author author) const {
    const Prep* newest = nullptr;
    for (const PrepId& id : preps_) {
        const Prep& prep = notebook.preps.at(id);
        if (prep.partner != partner || prep.author != author) continue;
        if (newest == nullptr || prep.made > newest->made) newest = &prep;
    }
    return newest;
}

std::vector<const Session*> OpenEnds::running_sessions(const Notebook& notebook) const {
    std::vector<const Session*> running;
    for (const SessionId& id : running_) running.push_back(&notebook.sessions.at(id));
    return running;
}

const Session* OpenEnds::running_session(const Notebook& notebook, const PartnerId& partner) const {
    for (const Session* session : running_sessions(notebook)) {
        if (session->partner == partner) return session;
    }
    return nullptr;
}

std::vector<const Reflection*> OpenEnds::open_steps(const Notebook& notebook,
                                                    std::size_t most) const {
    std::vector<const Reflection*> steps;
    for (const Promise& promise : steps_) {
        if (steps.size() == most) break;
        steps.push_back(&notebook.reflections.at(promise.talk));
    }
    return steps;
}

}  // namespace domain
