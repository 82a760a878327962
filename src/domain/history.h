// What is over, in order: finished talks and meetings of groups, kept ready while the notebook
// changes. Whoever changes a talk, its reflection, a prep or a group says so here; to draw a screen
// nothing walks all of them.
#pragma once

#include <map>
#include <optional>
#include <set>
#include <string>
#include <vector>

#include "domain/month.h"
#include "domain/notebook.h"

namespace domain {

// A finished talk, or a meeting of a group, as it is looked for.
struct PastTalk {
    std::optional<PartnerId> partner;  // none for a group
    Month month{};                     // in which it began
    std::vector<Topic> topics;         // of all sides
    std::vector<Response> responses;   // likewise
    std::vector<PrepId> preps;
    std::optional<std::string> text;  // all that was written, folded: made when first searched
};

class History {
  public:
    // Ordered by when it was finished.
    struct FinishedTalk {
        base::Moment finished{};
        SessionId talk;

        friend auto operator<=>(const FinishedTalk&, const FinishedTalk&) = default;
    };
    struct FinishedGroup {
        base::Moment finished{};
        GroupId group;

        friend auto operator<=>(const FinishedGroup&, const FinishedGroup&) = default;
    };

    // All of the notebook, anew.
    void read(const Notebook& notebook, const base::Zone& zone);
    // That talk as it is now, with what belongs to it: begun, finished, changed or gone.
    void follow(const Notebook& notebook, const SessionId& talk, const base::Zone& zone);
    void follow(const PrepId& prep);
    void follow(const Notebook& notebook, const GroupId& group, const base::Zone& zone);

    // Grows with each change: what was worked out at the same number is still true.
    [[nodiscard]] std::size_t changes() const { return changes_; }

    [[nodiscard]] std::size_t size() const { return talks_.size(); }
    [[nodiscard]] std::size_t size(const PartnerId& partner) const;
    [[nodiscard]] const std::map<FinishedTalk, PastTalk>& talks() const {
        return talks_;
    }  // oldest first
    [[nodiscard]] std::vector<SessionId> newest(std::size_t most) const;
    [[nodiscard]] std::vector<SessionId> newest(const PartnerId& partner, std::size_t most) const;
    [[nodiscard]] std::vector<SessionId> newest(Month month, std::size_t most) const;

    // Months in which a finished talk began, the latest first.
    [[nodiscard]] std::vector<Month> months() const;

    // Finished talks that came from that prep.
    [[nodiscard]] std::vector<SessionId> talks_of(const PrepId& prep) const;

    [[nodiscard]] std::size_t records() const { return talks_.size() + meetings_.size(); }

    // Oldest first.
    [[nodiscard]] const std::map<FinishedGroup, PastTalk>& meetings() const { return meetings_; }

    // Makes the text of every one that has none yet.
    void prepare_search(const Notebook& notebook);

  private:
    void remove(const SessionId& talk);

    std::map<FinishedTalk, PastTalk> talks_;
    std::map<SessionId, base::Moment> finished_;
    std::map<PartnerId, std::set<FinishedTalk>> with_;
    std::map<Month, std::set<FinishedTalk>> within_;
    std::set<std::pair<PrepId, SessionId>> prepared_;
    std::map<FinishedGroup, PastTalk> meetings_;
    std::map<GroupId, base::Moment> met_;
    std::size_t changes_ = 0;
    std::size_t without_text_ = 0;
};

// What my last talk with that partner left for the next one.
std::vector<Item> left_last_time(const Notebook& notebook, const History& history,
                                 const PartnerId& partner);

}  // namespace domain
