// Lines to begin with, folded into one row: one press takes a line over, so that nothing has to be
// typed.
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "ui/parts/scene.h"

namespace ui {

struct LineOffers {
    std::string id;
    std::string_view title;
    std::string_view question = {};  // as in Fold
    std::vector<i18n::Text> lines;
};

// The line that was taken, as it is spoken.
std::optional<std::string> line_offers(Scene& scene, const LineOffers& offers);

}  // namespace ui
