// What update may not find out by itself: the time, the day where the person is, and chance.
#pragma once

#include <cstdint>
#include <functional>

#include "base/time.h"

namespace app {

struct Env {
    base::Moment now{};
    base::Zone zone;                        // where the person is
    std::function<std::uint64_t()> random;  // 64 unpredictable bits
};

}  // namespace app
