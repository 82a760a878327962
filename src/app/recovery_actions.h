// The store was robbed, or went back to what it was earlier: which of the two that there are is it?
// And what stands aside since.
#pragma once

#include <string>

#include "app/action.h"

namespace app {

// What there was, as the shadow has it.
struct TakeShadow {
    static constexpr Nature kNature = Nature::Looks;  // it is what all that edits waits for
};
void happen(Updater&, const TakeShadow&);

// What the store has now.
struct TakeFound {
    static constexpr Nature kNature = Nature::Looks;
};
void happen(Updater&, const TakeFound&);

// Those of one occasion change places with what is there.
struct PutAsideBack {
    std::string group;
};
void happen(Updater&, const PutAsideBack&);

// Can be undone, as whatever is deleted.
struct DeleteAside {
    std::string group;
};
void happen(Updater&, const DeleteAside&);

// As they are, what cannot be read with them.
struct WriteOutAside {
    std::string name;  // of the file
    static constexpr Nature kNature = Nature::Looks;
};
void happen(Updater&, const WriteOutAside&);

}  // namespace app
