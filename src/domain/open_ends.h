// What is not done yet: talks that run, preps that were not talked about, steps that were promised.
// Kept ready while the notebook changes, as History is; every question gives what the function of
// the same meaning in notebook.h gives.
#pragma once

#include <map>
#include <optional>
#include <set>
#include <vector>

#include "domain/notebook.h"

namespace domain {

class OpenEnds {
  public:
    // All of the notebook, anew.
    void read(const Notebook& notebook);
    // As it is now, with what belongs to it.
    void follow(const Notebook& notebook, const SessionId& talk);
    void follow(const Notebook& notebook, const PrepId& prep);

    [[nodiscard]] const Prep* open_prep(const Notebook& notebook, const PartnerId& partner,
                                        Author author) const;
    [[nodiscard]] std::vector<const Session*> running_sessions(const Notebook& notebook) const;
    [[nodiscard]] const Session* running_session(const Notebook& notebook,
                                                 const PartnerId& partner) const;
    // The first `most` of them.
    [[nodiscard]] std::vector<const Reflection*> open_steps(const Notebook& notebook,
                                                            std::size_t most) const;
    [[nodiscard]] std::size_t steps() const { return steps_.size(); }

  private:
    // Those with a date first, the earliest first.
    struct Promise {
        bool undated = false;
        base::Day due{};
        SessionId talk;

        friend auto operator<=>(const Promise&, const Promise&) = default;
    };

    std::set<SessionId> running_;
    std::set<PrepId> preps_;
    std::set<Promise> steps_;
    std::map<SessionId, Promise> promised_;
};

}  // namespace domain
