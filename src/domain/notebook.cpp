#include "domain/notebook.h"

#include <algorithm>
#include <tuple>

namespace domain {
namespace {

std::vector<const Session*> newest_first(std::vector<const Session*> sessions) {
    std::ranges::sort(sessions, [](const Session* a, const Session* b) {
        return a->finished != b->finished ? a->finished > b->finished : a->id > b->id;
    });
    return sessions;
}

}  // namespace

std::vector<const Partner*> partners_in_order(const Notebook& notebook) {
    std::vector<const Partner*> partners;
    for (const auto& [id, partner] : notebook.partners) partners.push_back(&partner);
    std::ranges::sort(partners, [](const Partner* a, const Partner* b) {
        return a->added != b->added ? a->added < b->added : a->id < b->id;
    });
    return partners;
}

const Partner* partner_with_pair(const Notebook& notebook, const PairId& pair) {
    for (const auto& [id, partner] : notebook.partners) {
        if (partner.pair == pair) return &partner;
    }
    return nullptr;
}

const Prep* open_prep(const Notebook& notebook, const PartnerId& partner, Author author) {
    const Prep* newest = nullptr;
    for (const auto& [id, prep] : notebook.preps) {
        if (prep.partner != partner || prep.author != author || prep.phase == PrepPhase::Talked) {
            continue;
        }
        if (newest == nullptr || prep.made > newest->made) newest = &prep;
    }
    return newest;
}

const Session* running_session(const Notebook& notebook, const PartnerId& partner) {
    for (const auto& [id, session] : notebook.sessions) {
        if (session.partner == partner && !session.finished) return &session;
    }
    return nullptr;
}

std::vector<const Session*> finished_sessions(const Notebook& notebook) {
    std::vector<const Session*> finished;
    for (const auto& [id, session] : notebook.sessions) {
        if (session.finished) finished.push_back(&session);
    }
    return newest_first(std::move(finished));
}

std::vector<const Session*> finished_sessions(const Notebook& notebook, const PartnerId& partner) {
    std::vector<const Session*> finished;
    for (const auto& [id, session] : notebook.sessions) {
        if (session.finished && session.partner == partner) finished.push_back(&session);
    }
    return newest_first(std::move(finished));
}

std::vector<Item> offered_again(const Notebook& notebook, const PartnerId& partner) {
    const auto finished = finished_sessions(notebook, partner);
    if (finished.empty()) return {};
    return left_for_next_time(*finished.front());
}

std::vector<OpenStep> open_steps(const Notebook& notebook) {
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

std::vector<OpenStep> open_steps(const Notebook& notebook, const PartnerId& partner) {
    std::vector<OpenStep> steps = open_steps(notebook);
    std::erase_if(steps, [&](const OpenStep& open) {
        const auto session = notebook.sessions.find(open.session);
        return session == notebook.sessions.end() || session->second.partner != partner;
    });
    return steps;
}

std::vector<const Group*> open_groups(const Notebook& notebook) {
    std::vector<const Group*> open;
    for (const auto& [id, group] : notebook.groups) {
        if (!group.finished) open.push_back(&group);
    }
    std::ranges::sort(open, [](const Group* a, const Group* b) {
        return a->plan.start != b->plan.start ? a->plan.start < b->plan.start
                                              : a->plan.id < b->plan.id;
    });
    return open;
}

std::vector<const Group*> finished_groups(const Notebook& notebook) {
    std::vector<const Group*> finished;
    for (const auto& [id, group] : notebook.groups) {
        if (group.finished) finished.push_back(&group);
    }
    std::ranges::sort(finished, [](const Group* a, const Group* b) {
        return a->finished != b->finished ? a->finished > b->finished : a->plan.id > b->plan.id;
    });
    return finished;
}

}  // namespace domain
