#include "domain/handshake.h"

namespace domain {

Handshake only_in(const Handshake& one, const Handshake& other) {
    return {.lines = one.lines & ~other.lines,
            .own = one.own == other.own ? std::string{} : one.own};
}

}  // namespace domain
