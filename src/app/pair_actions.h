// What two people settle between them, and where a person places themselves.
#pragma once

#include <optional>

#include "app/action.h"
#include "domain/handshake.h"
#include "domain/partner.h"
#include "domain/prep.h"
#include "domain/settings.h"

namespace app {

struct ChooseRhythm {
    domain::PartnerId partner;
    std::optional<int> every_days;  // none: when there is need
};
void happen(Updater&, const ChooseRhythm&);

struct EditHandshake {
    domain::PrepId prep;
    std::optional<domain::Handshake> handshake;  // none takes it out of the prep
};
void happen(Updater&, const EditHandshake&);

struct AcceptHandshake {
    domain::PartnerId partner;  // whose version becomes mine
};
void happen(Updater&, const AcceptHandshake&);

struct PlaceOnLadder {
    domain::Ladder ladder{};
    std::optional<int> step;  // 1 to domain::kLadderSteps
};
void happen(Updater&, const PlaceOnLadder&);

}  // namespace app
