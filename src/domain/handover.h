// What travels in a link: a prep as its sender hands it over. Only what is listed here can leave
// the device.
#pragma once

#include <compare>
#include <optional>
#include <string>
#include <vector>

#include "base/time.h"
#include "domain/partner.h"
#include "domain/prep.h"

namespace domain {

struct HandoverItem {
    Topic topic{};
    Response response{};
    std::string note;

    friend auto operator<=>(const HandoverItem&, const HandoverItem&) = default;
};

struct Handover {
    PairId pair;
    PrepId prep;
    int revision = 1;
    std::string sender;                   // the sender's own claim; may be empty
    Relation sender_is = Relation::Peer;  // what the sender is to the one who opens it
    std::vector<HandoverItem> items;
    std::string purpose;
    std::optional<base::Day> day;
    std::string place;
    std::optional<PrepId> answers;

    friend bool operator==(const Handover&, const Handover&) = default;
};

// Items without a wanted response are left out: they are not finished.
Handover handover_from_prep(const Prep& prep, const Partner& partner, const std::string& sender);

// The partner's prep as it is kept after it was taken in.
Prep prep_from_handover(const Handover& handover, const PartnerId& partner, base::Moment taken_in);

}  // namespace domain
