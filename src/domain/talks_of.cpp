#include "domain/talks_of.h"

namespace domain {

std::vector<const Session*> talks_of(const std::optional<PrepId>& prep, const Notebook& notebook,
                                     const History& history, const OpenEnds& open_ends) {
    std::vector<const Session*> talks;
    if (!prep) return talks;
    for (const Session* running : open_ends.running_sessions(notebook)) {
        if (running->mine == prep || running->theirs == prep) talks.push_back(running);
    }
    for (const SessionId& id : history.talks_of(*prep)) talks.push_back(&notebook.sessions.at(id));
    return talks;
}

}  // namespace domain
