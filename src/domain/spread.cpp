#include "domain/spread.h"

#include <cmath>

namespace domain {

Spread spread_of(std::span<const double> weights) {
    double sum = 0;
    for (const double weight : weights) sum += weight;
    if (sum <= 0) return {};
    double entropy = 0;
    double squares = 0;
    for (const double weight : weights) {
        const double share = weight / sum;
        if (share > 0) entropy -= share * std::log(share);
        squares += share * share;
    }
    const auto kinds = static_cast<double>(weights.size());
    return {
        .normalised_entropy = weights.size() < 2 ? 0 : entropy / std::log(kinds),
        .effective_number = 1 / squares,
    };
}

}  // namespace domain
