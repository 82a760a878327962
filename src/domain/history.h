// The finished talks in order, kept ready while the notebook changes. Whoever changes a talk, its
// reflection or a prep says so here; to draw a screen nothing walks all of them.
#pragma once

#include <map>
#include <optional>
#include <set>
#include <string>
#include <vector>

#include "domain/look_back.h"
#include "domain/notebook.h"

namespace domain {

// A finished talk as it is looked for.
struct PastTalk {
    PartnerId partner;
    Month month{};                    // in which it began
    std::vector<Topic> topics;        // of both sides
    std::vector<Response> responses;  // likewise
    std::vector<PrepId> preps;
    std::optional<std::string> text;  // all that was written, folded: made when first searched
};

class History {
  public:
    // Ordered by when it was finished.
    struct Place {
        base::Moment finished{};
        SessionId talk;

        friend auto operator<=>(const Place&, const Place&) = default;
    };

    // All of the notebook, anew.
    void read(const Notebook& notebook, const base::Zone& zone);
    // That talk as it is now, with what belongs to it: begun, finished, changed or gone.
    void follow(const Notebook& notebook, const SessionId& talk, const base::Zone& zone);
    void follow(const PrepId& prep);

    // Grows with each change: what was worked out at the same number is still true.
    [[nodiscard]] std::size_t changes() const { return changes_; }

    [[nodiscard]] std::size_t size() const { return talks_.size(); }
    [[nodiscard]] std::size_t size(const PartnerId& partner) const;
    [[nodiscard]] const std::map<Place, PastTalk>& talks() const { return talks_; }  // oldest first
    [[nodiscard]] std::vector<SessionId> newest(std::size_t most) const;
    [[nodiscard]] std::vector<SessionId> newest(const PartnerId& partner, std::size_t most) const;
    [[nodiscard]] std::vector<SessionId> newest(Month month, std::size_t most) const;

    // Months in which a finished talk began, the latest first.
    [[nodiscard]] std::vector<Month> months() const;

    // Finished talks that came from that prep.
    [[nodiscard]] std::size_t talks_of(const PrepId& prep) const;

    // Makes the text of every talk that has none yet.
    void prepare_search(const Notebook& notebook);

  private:
    void remove(const SessionId& talk);

    std::map<Place, PastTalk> talks_;
    std::map<SessionId, base::Moment> finished_;
    std::map<PartnerId, std::set<Place>> with_;
    std::map<Month, std::set<Place>> within_;
    std::set<std::pair<PrepId, SessionId>> prepared_;
    std::size_t changes_ = 0;
    std::size_t without_text_ = 0;
};

}  // namespace domain
