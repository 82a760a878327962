// Which response was wanted (rows) and which was received (columns, the last: none of them): counts
// on grounds the deeper the more; where the two are the same a line is drawn around. It stands in
// the page as a table.
#pragma once

#include <string>
#include <string_view>

#include "domain/look_back.h"
#include "ui/frame.h"

namespace ui {

// Inside a card. Ids start with `id`.
void received_matrix(Frame& frame, const std::string& id, std::string_view title,
                     const domain::ReceivedCounts& counts);

}  // namespace ui
