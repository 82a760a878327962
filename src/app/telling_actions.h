// Telling the partner after a talk, and hearing from them.
#pragma once

#include <string>

#include "app/action.h"
#include "domain/session.h"

namespace app {

struct ToggleTelling {
    domain::SessionId session;
    domain::TellingPart part{};
};
void happen(Updater&, const ToggleTelling&);

struct EditWord {
    domain::SessionId session;
    std::string word;
};
void happen(Updater&, const EditWord&);

struct TakeInAfterword {};
void happen(Updater&, const TakeInAfterword&);

}  // namespace app
