// One layer being built, once from top to bottom: where the next thing goes, what it looks like,
// what it is called, and what the person just did to it. Widgets are functions on a Frame.
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "app/action.h"
#include "i18n/words.h"
#include "ui/frame/input.h"
#include "ui/frame/motion.h"
#include "ui/frame/painter.h"
#include "ui/frame/semantics.h"
#include "ui/frame/theme.h"

namespace ui {

// How a control feels under pointer and key, each easing between 0 and 1.
struct Touch {
    float hover = 0;
    float hold = 0;
};

class Frame {
  public:
    struct Setting {
        Painter& painter;
        const Palette& colors;
        const i18n::Words& words;
        Input& input;
        Motion& motion;
        LeftOut& left_out;
        std::vector<Node>& nodes;
        std::vector<app::Action>& actions;
    };

    Frame(const Setting& setting, Rect column);

    Painter& painter;
    const Palette& colors;
    const i18n::Words& words;

    // Layout: one column, downwards.
    [[nodiscard]] float left() const { return column_.x; }
    [[nodiscard]] float width() const { return column_.width; }
    [[nodiscard]] float y() const { return y_; }
    void space(float height) { y_ += height; }
    Rect take(float height);
    // The same place with the column's left edge moved in; this frame's y does not follow.
    [[nodiscard]] Frame indented(float by) const;
    void narrow(float by);  // the column's margins grow by `by` on both sides, or shrink
    // Lays the same height out in several columns: `at` of `count`, then move on by `space`.
    [[nodiscard]] Rect cell(std::size_t at, std::size_t count, float gap, float height) const;

    // Semantics.
    void describe(Node node);
    void open(NodeRole role, std::string id, std::string_view name);
    void open(Node container);
    void close();

    // What the person did, each taken once.
    bool take_press(const std::string& id);
    std::optional<std::string> take_typed(const std::string& id);
    [[nodiscard]] LeftOut& left_out() const { return setting_.left_out; }
    Touch touch(const std::string& id);
    [[nodiscard]] const std::string& focused() const { return setting_.input.focused; }
    float ease(const std::string& key, float target) { return setting_.motion.ease(key, target); }

    template <class ActionType>
    void emit(ActionType action) {
        setting_.actions.push_back(std::move(action));
    }

  private:
    Setting setting_;
    Rect column_;
    float y_;
    int depth_ = 0;
};

}  // namespace ui
