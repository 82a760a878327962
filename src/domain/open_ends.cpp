#include "domain/open_ends.h"

namespace domain {
namespace {

OpenStep step_at(const Notebook& notebook, const SessionId& talk, StepKind kind) {
    const bool promised = kind == StepKind::Promise;
    return {talk, kind,
            promised ? &notebook.sessions.at(talk).promise : &notebook.reflections.at(talk).step};
}

}  // namespace

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
    if (const auto before = steps_of_.extract(talk)) {
        for (const DueStep& place : before.mapped()) steps_.erase(place);
    }
    if (session != notebook.sessions.end()) {
        add_step(talk, StepKind::Promise, session->second.promise);
    }
    const auto reflection = notebook.reflections.find(talk);
    if (reflection != notebook.reflections.end()) {
        add_step(talk, StepKind::Small, reflection->second.step);
    }
}

void OpenEnds::add_step(const SessionId& talk, StepKind kind, const Step& step) {
    if (!step.is_open()) return;
    const DueStep place{!step.due, step.due.value_or(base::Day{}), talk, kind};
    steps_.insert(place);
    steps_of_[talk].push_back(place);
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

std::vector<OpenStep> OpenEnds::open_steps(const Notebook& notebook, std::size_t most) const {
    std::vector<OpenStep> steps;
    for (const DueStep& place : steps_) {
        if (steps.size() == most) break;
        steps.push_back(step_at(notebook, place.talk, place.kind));
    }
    return steps;
}

std::vector<OpenStep> OpenEnds::open_steps(const Notebook& notebook, const PartnerId& partner,
                                           std::size_t most) const {
    std::vector<OpenStep> steps;
    for (const DueStep& place : steps_) {
        if (steps.size() == most) break;
        const auto session = notebook.sessions.find(place.talk);
        if (session == notebook.sessions.end() || session->second.partner != partner) continue;
        steps.push_back(step_at(notebook, place.talk, place.kind));
    }
    return steps;
}

}  // namespace domain
