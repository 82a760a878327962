// Things that are pressed once: buttons, rows that lead somewhere, small icon buttons.
#pragma once

#include <optional>
#include <string>
#include <string_view>

#include "ui/frame/frame.h"
#include "ui/frame/icon.h"

namespace ui {

enum class ButtonLook : unsigned char { Primary, Secondary, Quiet };
enum class Can : unsigned char { BePressed, NotYet };

struct Button {
    std::string id;
    std::string_view label;
    ButtonLook look = ButtonLook::Primary;
    std::optional<Icon> icon = {};
    Can can = Can::BePressed;
    int expanded = -1;  // as in Node
};

// Each returns true in the frame in which it was pressed.
bool button(Frame& frame, const Button& button);

// Two that answer the same question, side by side; which one was pressed.
enum class Pressed : unsigned char { Neither, First, Second };
Pressed button_pair(Frame& frame, const Button& first, const Button& second);

struct Row {
    std::string id;
    std::string_view title;
    std::string_view detail = {};
    std::optional<Icon> icon = {};
    std::string_view heard = {};  // instead of title and detail, where those are cut
};
inline constexpr float kChevron = 20;

// A row of a card that leads to another screen.
bool row_button(Frame& frame, const Row& row);

struct Fold {
    std::string id;
    std::string_view title;
    std::string_view question = {};  // what the title answers, for those who only hear it
    bool open = false;
};

// A row of a card that opens and closes what follows it.
bool fold(Frame& frame, const Fold& fold);

// An icon in a 44 px target at the given place; takes no room in the column.
bool icon_button(Frame& frame, const std::string& id, Icon icon, std::string_view name, Rect rect);

}  // namespace ui
