// What the indices must give, worked out anew from the notebook: slow, plain, and only for tests.
#pragma once

#include <algorithm>
#include <set>
#include <tuple>
#include <vector>

#include "domain/history.h"
#include "domain/open_ends.h"

namespace fresh {

using namespace domain;

inline std::vector<const Session*> newest_first(std::vector<const Session*> sessions) {
    std::ranges::sort(sessions, [](const Session* a, const Session* b) {
        return a->finished != b->finished ? a->finished > b->finished : a->id > b->id;
    });
    return sessions;
}

inline const Prep* open_prep(const Notebook& notebook, const PartnerId& partner, Author author) {
    const Prep* newest = nullptr;
    for (const auto& [id, prep] : notebook.preps) {
        if (prep.partner != partner || prep.author != author || prep.phase == PrepPhase::Talked) {
            continue;
        }
        if (newest == nullptr || prep.made > newest->made) newest = &prep;
    }
    return newest;
}

inline const Session* running_session(const Notebook& notebook, const PartnerId& partner) {
    for (const auto& [id, session] : notebook.sessions) {
        if (session.partner == partner && !session.finished) return &session;
    }
    return nullptr;
}

inline std::vector<const Session*> finished_sessions(const Notebook& notebook) {
    std::vector<const Session*> finished;
    for (const auto& [id, session] : notebook.sessions) {
        if (session.finished) finished.push_back(&session);
    }
    return newest_first(std::move(finished));
}

inline std::vector<const Session*> finished_sessions(const Notebook& notebook,
                                                     const PartnerId& partner) {
    std::vector<const Session*> finished;
    for (const auto& [id, session] : notebook.sessions) {
        if (session.finished && session.partner == partner) finished.push_back(&session);
    }
    return newest_first(std::move(finished));
}

inline std::vector<OpenStep> open_steps(const Notebook& notebook) {
    std::vector<OpenStep> steps;
    for (const auto& [id, reflection] : notebook.reflections) {
        if (reflection.step.is_open()) steps.push_back({id, StepKind::Small, &reflection.step});
    }
    for (const auto& [id, session] : notebook.sessions) {
        if (session.promise.is_open()) steps.push_back({id, StepKind::Promise, &session.promise});
    }
    std::ranges::sort(steps, [](const OpenStep& a, const OpenStep& b) {
        const auto& due = a.step->due;
        const auto& other = b.step->due;
        if (due == other) return std::tie(a.session, a.kind) < std::tie(b.session, b.kind);
        return due && other ? *due < *other : due.has_value();
    });
    return steps;
}

inline std::vector<OpenStep> open_steps(const Notebook& notebook, const PartnerId& partner) {
    std::vector<OpenStep> steps = open_steps(notebook);
    std::erase_if(steps, [&](const OpenStep& open) {
        const auto session = notebook.sessions.find(open.session);
        return session == notebook.sessions.end() || session->second.partner != partner;
    });
    return steps;
}

inline std::vector<Month> months_with_talks(const Notebook& notebook, const base::Zone& zone) {
    std::set<Month> months;
    for (const Session* talk : finished_sessions(notebook)) {
        months.insert(month_of(base::local_day(talk->started, zone)));
    }
    return {months.rbegin(), months.rend()};
}

}  // namespace fresh
