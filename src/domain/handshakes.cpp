#include "domain/handshakes.h"

namespace domain {
namespace {

// A draft says nothing yet.
bool says_something(const Prep& prep) {
    return prep.phase != PrepPhase::Draft && prep.handshake && !prep.handshake->empty();
}

}  // namespace

void Handshakes::read(const Notebook& notebook) {
    *this = {};
    for (const auto& [id, prep] : notebook.preps) follow(notebook, id);
}

void Handshakes::follow(const Notebook& notebook, const PrepId& prep) {
    if (const auto before = places_.extract(prep)) {
        const auto& [side, place] = before.mapped();
        said_[side].erase(place);
    }
    const auto found = notebook.preps.find(prep);
    if (found == notebook.preps.end() || !says_something(found->second)) return;
    const Side side{found->second.partner, found->second.author};
    const Said place{found->second.made, prep};
    said_[side].insert(place);
    places_[prep] = {side, place};
}

const Handshake* Handshakes::newest(const Notebook& notebook, const Side& side) const {
    const auto said = said_.find(side);
    if (said == said_.end() || said->second.empty()) return nullptr;
    return &*notebook.preps.at(said->second.rbegin()->second).handshake;
}

HandshakeBetween Handshakes::between(const Notebook& notebook, const PartnerId& partner) const {
    const Handshake* const mine = newest(notebook, {partner, Author::Me});
    const Handshake* const theirs = newest(notebook, {partner, Author::Partner});
    HandshakeBetween between;
    if (mine != nullptr) between.mine = *mine;
    if (theirs != nullptr) between.theirs = *theirs;
    if (mine != nullptr && theirs != nullptr) {
        const bool agreed = between.mine == between.theirs;
        between.standing = agreed ? HandshakeStanding::Agreed : HandshakeStanding::Changed;
    } else if (mine != nullptr) {
        between.standing = HandshakeStanding::Waiting;
    } else if (theirs != nullptr) {
        between.standing = HandshakeStanding::Asked;
    }
    return between;
}

bool offers_handshake(const Prep& prep, const HandshakeBetween& between, const History& history) {
    if (prep.handshake) return true;
    switch (between.standing) {
        case HandshakeStanding::None: return history.size(prep.partner) == 0;
        case HandshakeStanding::Asked:
        case HandshakeStanding::Changed: return true;
        case HandshakeStanding::Waiting:
        case HandshakeStanding::Agreed: return false;
    }
    return false;
}

}  // namespace domain
