// A session that somebody printed (platform/inspector/log.h), on a device of a test.
#pragma once

#include <optional>
#include <string>
#include <string_view>

#include "platform/headless/device.h"

namespace platform::headless {

// The device begins anew and goes through all of it; what was written is in its store. Says what
// came out otherwise than printed; nothing when all was the same.
std::optional<std::string> replay(Device& device, std::string_view log);

}  // namespace platform::headless
