#include "app/action.h"

namespace app {

// Here, so that what an action costs is compiled once and not in each screen.
Action::Event::~Event() = default;
Action::Action(const Event* event, Nature nature) : event_(event), nature_(nature) {}

}  // namespace app
