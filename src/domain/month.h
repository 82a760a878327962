// A month of the person's own calendar.
#pragma once

#include <chrono>

#include "base/time.h"

namespace domain {

using Month = std::chrono::year_month;

inline Month month_of(base::Day day) {
    const std::chrono::year_month_day date{day};
    return date.year() / date.month();
}

}  // namespace domain
