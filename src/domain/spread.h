// How evenly a person's choices are spread over what could be chosen.
#pragma once

#include <cstddef>
#include <span>

namespace domain {

struct Spread {
    // Shannon entropy divided by ln(number of kinds): 0 when all is one kind, 1 when all are equal.
    double normalised_entropy = 0;
    // 1 / sum of squared shares (Hill number of order 2): so many equally frequent kinds would be
    // as spread as these. Source of the measure: Simpson 1949, Hill 1973.
    double effective_number = 0;
};

// `weights`: one for each kind, counts or shares, none negative. All zero gives zeros.
Spread spread_of(std::span<const double> weights);

}  // namespace domain
