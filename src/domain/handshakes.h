// What each pair has agreed on, kept ready while the notebook changes, as History is. A pair's
// standing is read from the newest preps of both sides that say something.
#pragma once

#include <map>
#include <set>
#include <utility>

#include "domain/history.h"
#include "domain/notebook.h"

namespace domain {

class Handshakes {
  public:
    // All of the notebook, anew.
    void read(const Notebook& notebook);
    // That prep as it is now.
    void follow(const Notebook& notebook, const PrepId& prep);

    [[nodiscard]] HandshakeBetween between(const Notebook& notebook,
                                           const PartnerId& partner) const;

  private:
    using Side = std::pair<PartnerId, Author>;
    using Said = std::pair<base::Moment, PrepId>;  // when the prep was made

    [[nodiscard]] const Handshake* newest(const Notebook& notebook, const Side& side) const;

    std::map<Side, std::set<Said>> said_;
    std::map<PrepId, std::pair<Side, Said>> places_;
};

// Whether a prep of mine has the place to say it: it does already, the partner asks, or the two
// have neither talked nor said it before.
bool offers_handshake(const Prep& prep, const HandshakeBetween& between, const History& history);

}  // namespace domain
