// What may tell of a patient, before it leaves the device.
#pragma once

#include <string>
#include <vector>

#include "app/action.h"

namespace app {

struct LetPass {
    std::vector<std::string> texts;  // seen, with what was found in them
    static constexpr Nature kNature = Nature::Looks;
};
void happen(Updater&, const LetPass&);

struct EditWatched {
    std::string names;  // one a line
};
void happen(Updater&, const EditWatched&);

}  // namespace app
