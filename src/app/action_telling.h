// Telling the partner after a talk, and hearing from them.
#pragma once

#include <string>

#include "domain/session.h"

namespace app {

struct ToggleTelling {
    domain::SessionId session;
    domain::TellingPart part{};
};
struct EditWord {
    domain::SessionId session;
    std::string word;
};
struct TakeInAfterword {};

}  // namespace app
