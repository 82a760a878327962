// Words to read: paragraphs and headings, wrapped to the column.
#pragma once

#include <string>
#include <string_view>

#include "ui/frame/frame.h"

namespace ui {

void heading(Frame& frame, const std::string& id, int level, std::string_view text);
void paragraph(Frame& frame, const std::string& id, TextStyle style, Color color,
               std::string_view text);

// Drawn only: for widgets that describe their words themselves. Returns the height.
float draw_lines(Frame& frame, TextStyle style, Color color, const std::vector<Line>& lines,
                 float x, float y);
float height_of(TextStyle style, const std::vector<Line>& lines);

}  // namespace ui
