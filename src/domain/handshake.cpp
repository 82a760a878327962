#include "domain/handshake.h"

#include "domain/notebook.h"

namespace domain {
namespace {

const Prep* newest_saying(const Notebook& notebook, const PartnerId& partner, Author author) {
    const Prep* newest = nullptr;
    for (const auto& [id, prep] : notebook.preps) {
        if (prep.partner != partner || prep.author != author) continue;
        if (prep.phase == PrepPhase::Draft || !prep.handshake || prep.handshake->empty()) continue;
        if (newest == nullptr || prep.made > newest->made) newest = &prep;
    }
    return newest;
}

}  // namespace

Handshake only_in(const Handshake& one, const Handshake& other) {
    return {.lines = one.lines & ~other.lines,
            .own = one.own == other.own ? std::string{} : one.own};
}

HandshakeBetween handshake_between(const Notebook& notebook, const PartnerId& partner) {
    const Prep* const mine = newest_saying(notebook, partner, Author::Me);
    const Prep* const theirs = newest_saying(notebook, partner, Author::Partner);
    HandshakeBetween between;
    if (mine != nullptr) between.mine = *mine->handshake;
    if (theirs != nullptr) between.theirs = *theirs->handshake;
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

bool offers_handshake(const Notebook& notebook, const Prep& prep) {
    if (prep.handshake) return true;
    switch (handshake_between(notebook, prep.partner).standing) {
        case HandshakeStanding::None: return finished_sessions(notebook, prep.partner).empty();
        case HandshakeStanding::Asked:
        case HandshakeStanding::Changed: return true;
        case HandshakeStanding::Waiting:
        case HandshakeStanding::Agreed: return false;
    }
    return false;
}

}  // namespace domain
