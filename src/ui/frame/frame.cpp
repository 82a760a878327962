#include "ui/frame/frame.h"

#include <algorithm>
#include <utility>

namespace ui {

Frame::Frame(const Setting& setting, Rect column)
    : painter(setting.painter),
      colors(setting.colors),
      words(setting.words),
      setting_(setting),
      column_(column),
      y_(column.y) {}

Rect Frame::take(float height) {
    const Rect rect{column_.x, y_, column_.width, height};
    y_ += height;
    return rect;
}

Frame Frame::indented(float by) const {
    Frame inner = *this;
    inner.column_.x += by;
    inner.column_.width -= by;
    return inner;
}

void Frame::narrow(float by) {
    column_.x += by;
    column_.width -= 2 * by;
}

Rect Frame::cell(std::size_t at, std::size_t count, float gap, float height) const {
    const auto cells = static_cast<float>(count);
    const float width = (column_.width - gap * (cells - 1)) / cells;
    return {column_.x + static_cast<float>(at) * (width + gap), y_, width, height};
}

void Frame::describe(Node node) {
    node.name = spoken(node.name);
    node.hint = spoken(node.hint);
    node.depth = depth_;
    setting_.nodes.push_back(std::move(node));
}

void Frame::open(NodeRole role, std::string id, std::string_view name) {
    open({.id = std::move(id), .role = role, .name = std::string(name)});
}

void Frame::open(Node container) {
    describe(std::move(container));
    ++depth_;
}

void Frame::close() { --depth_; }

bool Frame::take_press(const std::string& id) {
    return std::erase_if(setting_.input.presses,
                         [&](const Press& press) { return press.id == id; }) > 0;
}

std::optional<std::string> Frame::take_typed(const std::string& id) {
    std::optional<std::string> value;
    std::erase_if(setting_.input.typed, [&](Typed& typed) {
        if (typed.id != id) return false;
        value = std::move(typed.value);
        return true;
    });
    return value;
}

Touch Frame::touch(const std::string& id) {
    return {ease(id + "/hover", setting_.input.hovered == id ? 1.0f : 0.0f),
            ease(id + "/hold", setting_.input.held == id ? 1.0f : 0.0f)};
}

}  // namespace ui
