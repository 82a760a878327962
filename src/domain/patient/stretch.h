// A part of a text that is being looked at. Knows nothing of what it is.
#pragma once

#include <cstddef>

namespace domain::patient {

struct Stretch {
    std::size_t begin;  // letters
    std::size_t end;
};

}  // namespace domain::patient
