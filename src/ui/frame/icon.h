// The few icons of this app, drawn as strokes on a 24 px grid.
#pragma once

#include "ui/frame/painter.h"

namespace ui {

enum class Icon : unsigned char {
    Home,
    People,
    LookBack,
    Hint,
    Settings,
    Back,
    Forward,
    Check,
    Plus,
    Up,
    Down,
    Share,
    Copy,
    Clock,
    Card,
    Lock,
};

// Centred on (x, y), `size` px wide.
void draw_icon(Painter& painter, Icon icon, float x, float y, float size, Color color);

}  // namespace ui
