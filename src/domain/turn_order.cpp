#include "domain/turn_order.h"

#include <numeric>
#include <utility>

namespace domain {
namespace {

// splitmix64 (Steele, Lea, Flood 2014). Written out here: the generators of <random> are portable,
// its distributions and std::shuffle are not.
std::uint64_t next_bits(std::uint64_t& seed) {
    seed += 0x9e3779b97f4a7c15;
    std::uint64_t bits = seed;
    bits = (bits ^ bits >> 30) * 0xbf58476d1ce4e5b9;
    bits = (bits ^ bits >> 27) * 0x94d049bb133111eb;
    return bits ^ bits >> 31;
}

}  // namespace

std::vector<std::size_t> turn_order(std::size_t count, std::uint64_t number) {
    std::vector<std::size_t> order(count);
    std::iota(order.begin(), order.end(), std::size_t{0});
    for (std::size_t left = count; left > 1; --left) {
        std::swap(order[left - 1], order[next_bits(number) % left]);
    }
    return order;
}

}  // namespace domain
