// Shapes and text into one layer's Dear ImGui draw list. What lies outside the canvas is skipped.
#pragma once

#include <imgui.h>

#include <string_view>

#include "ui/frame/rect.h"
#include "ui/frame/theme.h"
#include "ui/frame/type.h"

namespace ui {

class Painter {
  public:
    // `view` is the part of the document that the layer's canvas shows.
    Painter(ImDrawList& list, const Fonts& fonts, Rect view)
        : list_(list), fonts_(fonts), view_(view) {}

    [[nodiscard]] const Fonts& fonts() const { return fonts_; }
    [[nodiscard]] const Rect& view() const { return view_; }
    [[nodiscard]] bool shows(const Rect& rect) const;

    void fill(const Rect& rect, Color color, float radius = 0);
    void outline(const Rect& rect, Color color, float radius, float thickness = 1);
    void circle(float x, float y, float radius, Color color);
    void ring(float x, float y, float radius, Color color, float thickness);
    void line(float x1, float y1, float x2, float y2, Color color, float thickness);

    // One line of text whose line box starts at (x, y).
    void text(TextStyle style, float x, float y, Color color, std::string_view line);

    // For icons: a path of points, stroked with round joins or filled.
    ImDrawList& list() { return list_; }

  private:
    ImDrawList& list_;
    const Fonts& fonts_;
    Rect view_;
};

// What is drawn after it was made goes in front of what `finish` draws: a card knows its height
// only after its contents. May be nested.
class Backdrop {
  public:
    explicit Backdrop(Painter& painter);
    void finish(const Rect& rect, Color fill, Color line, float radius);

  private:
    Painter& painter_;
    ImDrawListSplitter splitter_;
};

}  // namespace ui
