// The talks that came from a prep, running or finished.
#pragma once

#include <optional>
#include <vector>

#include "domain/history.h"
#include "domain/open_ends.h"

namespace domain {

// Nothing for no prep.
std::vector<const Session*> talks_of(const std::optional<PrepId>& prep, const Notebook& notebook,
                                     const History& history, const OpenEnds& open_ends);

}  // namespace domain
