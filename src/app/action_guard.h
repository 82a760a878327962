// What may tell of a patient, before it leaves the device.
#pragma once

#include <string>
#include <vector>

namespace app {

struct LetPass {
    std::vector<std::string> texts;  // seen, with what was found in them
};
struct EditWatched {
    std::string names;  // one a line
};

}  // namespace app
