// Sorting with a heap: each use weighs a fifth of std::ranges::sort in a first visit, and nothing
// that is sorted here is long. What compares equal comes in any order.
#pragma once

#include <algorithm>
#include <functional>

namespace base {

template <class Range, class Less = std::ranges::less, class Projection = std::identity>
void sort(Range& range, Less less = {}, Projection projection = {}) {
    std::ranges::make_heap(range, less, projection);
    std::ranges::sort_heap(range, less, projection);
}

}  // namespace base
