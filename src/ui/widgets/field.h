// Where a person writes. The field itself is the browser's: it paints its text, its caret and its
// composition. Here it gets its label, its frame, its room, and a sentence where that is not
// enough.
#pragma once

#include <optional>
#include <string>
#include <string_view>

#include "ui/frame/frame.h"

namespace ui {

enum class FieldKind : unsigned char { OneLine, Lines, Day, Time };

struct Field {
    std::string id;
    std::string_view label;
    std::string_view value;
    std::string_view hint = {};
    FieldKind kind = FieldKind::OneLine;
    std::size_t longest = 0;  // characters (base/characters.h); 0 for no limit
};

// The whole new text in the frame after it changed, no longer than the field allows.
std::optional<std::string> field(Frame& frame, const Field& field);

}  // namespace ui
