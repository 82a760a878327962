#include "ui/frame/icon.h"

#include <imgui.h>

#include <initializer_list>

namespace ui {
namespace {

constexpr float kGridSize = 24;
constexpr float kPi = 3.14159265f;

// A pen over the 24 px grid.
class Pen {
  public:
    Pen(Painter& painter, float x, float y, float size, Color color)
        : painter_(painter),
          scale_(size / kGridSize),
          left_(x - size / 2),
          top_(y - size / 2),
          color_(color) {}

    void path(std::initializer_list<ImVec2> points, ImDrawFlags flags = ImDrawFlags_None) {
        ImDrawList& list = painter_.list();
        for (const ImVec2& point : points) list.PathLineTo(at(point.x, point.y));
        stroke(flags);
        // Round ends: the backend cuts strokes off square.
        if (flags == ImDrawFlags_None) {
            for (const ImVec2& end : {*points.begin(), *(points.end() - 1)}) {
                const ImVec2 dot = at(end.x, end.y);
                painter_.circle(dot.x, dot.y, thickness() / 2, color_);
            }
        }
    }
    void arc(float x, float y, float radius, float from, float to) {
        painter_.list().PathArcTo(at(x, y), radius * scale_, from, to);
        stroke(ImDrawFlags_None);
    }
    void ring(float x, float y, float radius) {
        const ImVec2 centre = at(x, y);
        painter_.ring(centre.x, centre.y, radius * scale_, color_, thickness());
    }
    void dot(float x, float y, float radius) {
        const ImVec2 centre = at(x, y);
        painter_.circle(centre.x, centre.y, radius * scale_, color_);
    }
    void box(float x, float y, float width, float height, float radius) {
        const ImVec2 corner = at(x, y);
        painter_.outline({corner.x, corner.y, width * scale_, height * scale_}, color_,
                         radius * scale_, thickness());
    }

  private:
    [[nodiscard]] ImVec2 at(float x, float y) const {
        return {left_ + x * scale_, top_ + y * scale_};
    }
    [[nodiscard]] float thickness() const { return 1.8f * scale_; }
    void stroke(ImDrawFlags flags) {
        painter_.list().PathStroke(IM_COL32((color_ >> 24) & 0xFF, (color_ >> 16) & 0xFF,
                                            (color_ >> 8) & 0xFF, color_ & 0xFF),
                                   flags, thickness());
    }

    Painter& painter_;
    float scale_;
    float left_;
    float top_;
    Color color_;
};

void draw_tab_icon(Pen& pen, Icon icon) {
    switch (icon) {
        case Icon::Home:
            pen.path({{3.5f, 11}, {12, 4}, {20.5f, 11}});
            pen.path({{6, 9.5f}, {6, 19.5f}, {18, 19.5f}, {18, 9.5f}});
            break;
        case Icon::People:
            pen.ring(8.5f, 8.5f, 3.3f);
            pen.arc(8.5f, 20, 6, -kPi, 0);
            pen.arc(16, 8.8f, 2.8f, -kPi * 0.75f, kPi * 0.6f);
            pen.arc(15.5f, 20, 6, -kPi * 0.35f, 0);
            break;
        case Icon::LookBack:
            pen.arc(12, 12, 8, -kPi * 0.75f, kPi);
            pen.path({{5.2f, 3.2f}, {6.2f, 6.6f}, {9.6f, 5.8f}});
            pen.path({{12, 7.5f}, {12, 12.3f}, {15.4f, 14.2f}});
            break;
        case Icon::Hint:
            pen.arc(12, 9.8f, 5.8f, kPi * 0.72f, kPi * 2.28f);
            pen.path({{8.4f, 14.4f}, {9.4f, 17}, {14.6f, 17}, {15.6f, 14.4f}});
            pen.path({{10.3f, 20.3f}, {13.7f, 20.3f}});
            break;
        case Icon::Settings:
            pen.path({{4, 8}, {20, 8}});
            pen.path({{4, 16}, {20, 16}});
            pen.dot(9, 8, 3);
            pen.dot(15, 16, 3);
            break;
        default: break;
    }
}

}  // namespace

void draw_icon(Painter& painter, Icon icon, float x, float y, float size, Color color) {
    if (!painter.shows({x - size / 2, y - size / 2, size, size})) return;
    Pen pen(painter, x, y, size, color);
    switch (icon) {
        case Icon::Home:
        case Icon::People:
        case Icon::LookBack:
        case Icon::Hint:
        case Icon::Settings: draw_tab_icon(pen, icon); break;
        case Icon::Back: pen.path({{14.5f, 5}, {7.5f, 12}, {14.5f, 19}}); break;
        case Icon::Forward: pen.path({{9.5f, 6}, {15.5f, 12}, {9.5f, 18}}); break;
        case Icon::Check: pen.path({{5.5f, 12.5f}, {10, 17}, {18.5f, 7.5f}}); break;
        case Icon::Plus:
            pen.path({{12, 5}, {12, 19}});
            pen.path({{5, 12}, {19, 12}});
            break;
        case Icon::Up: pen.path({{6, 14.5f}, {12, 8.5f}, {18, 14.5f}}); break;
        case Icon::Down: pen.path({{6, 9.5f}, {12, 15.5f}, {18, 9.5f}}); break;
        case Icon::Share:
            pen.path({{12, 15}, {12, 3.5f}});
            pen.path({{7.5f, 7.5f}, {12, 3.5f}, {16.5f, 7.5f}});
            pen.path({{7, 11}, {5, 11}, {5, 20}, {19, 20}, {19, 11}, {17, 11}});
            break;
        case Icon::Copy:
            pen.box(8.5f, 8.5f, 11.5f, 11.5f, 2.5f);
            pen.path({{15.5f, 5}, {15.5f, 4.2f}, {4.2f, 4.2f}, {4.2f, 15.5f}, {5, 15.5f}});
            break;
        case Icon::Clock:
            pen.ring(12, 12, 8.5f);
            pen.path({{12, 7.5f}, {12, 12.3f}, {15.2f, 14.2f}});
            break;
        case Icon::Card:
            pen.box(3.5f, 5, 17, 14, 3);
            pen.path({{7.5f, 10}, {16.5f, 10}});
            pen.path({{7.5f, 14}, {13, 14}});
            break;
        case Icon::Lock:
            pen.box(5, 10.5f, 14, 9.5f, 2.5f);
            pen.arc(12, 10.2f, 4, -kPi, 0);
            break;
    }
}

}  // namespace ui
