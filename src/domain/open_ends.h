// What is not done yet: talks that run, preps that were not talked about, steps that were promised.
// Kept ready while the notebook changes, as History is.
#pragma once

#include <map>
#include <optional>
#include <set>
#include <vector>

#include "domain/notebook.h"

namespace domain {

// A step or promise that is neither done nor dropped.
struct OpenStep {
    SessionId session;
    StepKind kind = StepKind::Small;
    const Step* step = nullptr;
};

class OpenEnds {
  public:
    // All of the notebook, anew.
    void read(const Notebook& notebook);
    // As it is now, with what belongs to it.
    void follow(const Notebook& notebook, const SessionId& talk);
    void follow(const Notebook& notebook, const PrepId& prep);

    // The newest prep of that side that has not been talked about; nullptr for none. A draft
    // counts.
    [[nodiscard]] const Prep* open_prep(const Notebook& notebook, const PartnerId& partner,
                                        Author author) const;
    // Talks that have been started and not finished; with one partner, the first or nullptr.
    [[nodiscard]] std::vector<const Session*> running_sessions(const Notebook& notebook) const;
    [[nodiscard]] const Session* running_session(const Notebook& notebook,
                                                 const PartnerId& partner) const;
    // The first `most` of them, of everyone or of the talks with one partner: those with a date
    // first, the earliest first.
    [[nodiscard]] std::vector<OpenStep> open_steps(const Notebook& notebook,
                                                   std::size_t most) const;
    [[nodiscard]] std::vector<OpenStep> open_steps(const Notebook& notebook,
                                                   const PartnerId& partner,
                                                   std::size_t most) const;
    [[nodiscard]] std::size_t steps() const { return steps_.size(); }

  private:
    void add_step(const SessionId& talk, StepKind kind, const Step& step);

    // Those with a date first, the earliest first.
    struct DueStep {
        bool undated = false;
        base::Day due{};
        SessionId talk;
        StepKind kind{};

        friend auto operator<=>(const DueStep&, const DueStep&) = default;
    };

    std::set<SessionId> running_;
    std::set<PrepId> preps_;
    std::set<DueStep> steps_;
    std::map<SessionId, std::vector<DueStep>> steps_of_;
};

}  // namespace domain
