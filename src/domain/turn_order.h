// An order that looks drawn by chance and is the same on every device: a number and how many.
#pragma once

#include <cstddef>
#include <cstdint>
#include <vector>

namespace domain {

// Each of 0 to count - 1 once. Permanent: people have read the number aloud and rely on it.
std::vector<std::size_t> turn_order(std::size_t count, std::uint64_t number);

}  // namespace domain
