// What arrives by a link, a code, a file.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "app/action.h"
#include "app/state.h"
#include "codec/fault.h"
#include "domain/partner.h"

namespace app {

struct LinkArrived {
    std::string text;
    static constexpr Nature kNature = Nature::Told;
};
void happen(Updater&, const LinkArrived&);

struct LinkUnsealed {
    std::vector<std::uint8_t> document;
    std::optional<codec::Fault> fault;
    std::optional<domain::Lock> lock{};  // what opened it, where it was closed
    std::string mark{};                  // of that closed link
    static constexpr Nature kNature = Nature::Told;
};
void happen(Updater&, const LinkUnsealed&);

struct TakeIn {
    std::optional<domain::PartnerId> partner;  // whose link it is; none adds a new partner
    std::string name;                          // for a new partner
    domain::Relation relation = domain::Relation::Peer;
};
void happen(Updater&, const TakeIn&);

struct LeaveOut {
    static constexpr Nature kNature = Nature::Looks;
};
void happen(Updater&, const LeaveOut&);

struct ChooseFile {  // of the device, to be opened as a link is
    static constexpr Nature kNature = Nature::Looks;
};
void happen(Updater&, const ChooseFile&);

}  // namespace app
