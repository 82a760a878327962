// Bytes ↔ the text of a link, as web/capsule.js does it, but never deflated and with a checksum
// that is quick instead of strong: what it makes is for tests only.
#pragma once

#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "app/action.h"
#include "app/link_actions.h"

namespace platform::headless {

// "p1.…". A closed one says in the clear what opens it, and is told from others by `number`.
std::string seal(std::span<const std::uint8_t> document,
                 const std::optional<domain::Lock>& lock = {}, std::uint64_t number = 0);

// Finds the capsule in a fragment, an address or a whole message. Faults as in web/capsule.js.
app::LinkUnsealed unseal(std::string_view text, const std::vector<domain::Lock>& locks = {});

}  // namespace platform::headless
