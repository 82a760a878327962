// Handing over, and what arrives by a link.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "app/state.h"
#include "codec/fault.h"
#include "domain/partner.h"

namespace app {

struct LinkArrived {
    std::string text;
};
struct LinkSealed {
    unsigned ticket = 0;
    std::string text;  // "p1.…"; empty when it could not be made
};
struct LinkUnsealed {
    std::vector<std::uint8_t> document;
    std::optional<codec::Fault> fault;
    std::optional<domain::Lock> lock{};  // what opened it, where it was closed
    std::string mark{};                  // of that closed link
};
struct ShareLink {
    std::string title;  // in the language of the screen
    std::string message;
};
struct CopyLink {};
struct CopyCode {};  // the link without its address: for an installed app, where no link arrives
struct ShareWords {  // what is handed over, as a text that can be read as it is
    std::string title;
    std::string text;
};
struct ShareAnswered {
    Notice notice = Notice::None;
};
struct TakeIn {
    std::optional<domain::PartnerId> partner;  // whose link it is; none adds a new partner
    std::string name;                          // for a new partner
    domain::Relation relation = domain::Relation::Peer;
};
struct LeaveOut {};

}  // namespace app
