// What update may not find out by itself: the time, the day where the person is, and chance.
#pragma once

#include <cstdint>
#include <functional>

#include "base/time.h"

namespace app {

struct Env {
    base::Moment now{};
    std::chrono::minutes from_utc{};        // the person's local time minus UTC, now
    std::function<std::uint64_t()> random;  // 64 unpredictable bits
};

}  // namespace app
