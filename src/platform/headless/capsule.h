// Bytes ↔ the text of a link, as web/capsule.js does it, but never deflated and with a checksum
// that is quick instead of strong: what it makes is for tests only.
#pragma once

#include <cstdint>
#include <span>
#include <string>
#include <string_view>

#include "app/action.h"

namespace platform::headless {

// "p1.…"
std::string seal(std::span<const std::uint8_t> document);

// Finds the capsule in a fragment, an address or a whole message. Foreign, Cut, Altered and Newer
// as in web/capsule.js.
app::LinkUnsealed unseal(std::string_view text);

}  // namespace platform::headless
