// A text line by line.
#pragma once

#include <string_view>
#include <vector>

namespace base {

// Without the line feeds, and without lines that are blank. They belong to `text`.
std::vector<std::string_view> filled_lines(std::string_view text);

}  // namespace base
