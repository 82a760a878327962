// Numbers as pictures. Each chart is drawn, and stands in the page as a table with its names and
// numbers; nothing is told by colour alone.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "domain/look_back.h"
#include "ui/frame/frame.h"

namespace ui {

struct Bar {
    std::string label;
    std::size_t count = 0;
};

// Horizontal bars on one scale from 0, inside a card. Ids start with `id`.
void bar_chart(Frame& frame, const std::string& id, std::string_view title,
               const std::vector<Bar>& bars);

// One dot per talk, from left to right in time, on four lines from clear (top) to muddled.
void feeling_chart(Frame& frame, const std::string& id, std::string_view title,
                   const std::vector<domain::Felt>& feelings, base::Day today);

// Which response was wanted (rows) and which was received (columns, the last: none of them): counts
// on grounds the deeper the more; where the two are the same a line is drawn around. Inside a card.
// Ids start with `id`.
void received_matrix(Frame& frame, const std::string& id, std::string_view title,
                     const domain::ReceivedCounts& counts);

}  // namespace ui
