// All screens of the app as layers: the page that scrolls, the bar with the one thing to do next,
// and the tabs. Each layer is drawn into a draw list of its own and described by its own nodes.
#pragma once

#include <array>
#include <memory>
#include <string>
#include <utility>
#include <vector>

#include "app/action.h"
#include "app/state.h"
#include "ui/frame/input.h"
#include "ui/frame/motion.h"
#include "ui/frame/rect.h"
#include "ui/frame/semantics.h"
#include "ui/frame/theme.h"
#include "ui/frame/type.h"
#include "ui/parts/drafts.h"

struct ImDrawList;

namespace ui {

enum class LayerName : unsigned char { Page, Bar, Tabs };
inline constexpr std::size_t kLayers = 3;

// What the screen is like. All measures in CSS px.
struct Surroundings {
    float width = 390;     // of the layers: the window's, at most kColumn + 2 margins
    bool wide = false;     // tabs stand on top
    float canvas_top = 0;  // which part of the page its canvas shows
    float canvas_height = 844;
    Scheme scheme = Scheme::Light;
    bool reduced_motion = false;
    float seconds = 0;  // since the last frame
};

struct Layer {
    std::vector<Node> nodes;
    float height = 0;                  // 0: the layer is not there
    std::unique_ptr<ImDrawList> list;  // from the first drawing on
};

// False until the records and the words are there, where the screen needs them.
bool has_something_to_show(const app::State& state);

class View {
  public:
    View();
    ~View();

    // Between the begin and the end of a platform::Drawing. What the person did is taken out of
    // `input`; what was meant for a thing that is gone is dropped. Returns what they want.
    std::vector<app::Action> draw(const app::State& state, const Fonts& fonts,
                                  const Surroundings& surroundings, Input& input);

    [[nodiscard]] const Layer& layer(LayerName name) const {
        return layers_[static_cast<std::size_t>(name)];
    }
    [[nodiscard]] bool moving() const { return motion_.moving(); }

    // What the live region says.
    [[nodiscard]] const std::string& announcement() const { return announcement_; }

    // Of the window. Visible to others: no name of a person, no topic.
    [[nodiscard]] const std::string& title() const { return title_; }

    // What is begun on each step, and how a view goes on with what another has left.
    [[nodiscard]] const std::vector<BegunStep>& begun() const { return begun_; }
    void go_on_with(std::vector<BegunStep> begun) { begun_ = std::move(begun); }

    // True once after the screen changed: the page puts focus on the new title.
    bool take_arrival();

  private:
    std::array<Layer, kLayers> layers_;
    Motion motion_;
    LeftOut left_out_;
    unsigned readings_ = 0;  // of the store, as they were on the screen last
    void show_what_was_read(unsigned readings, std::vector<Node>& nodes);
    Drafts& drafts_of(const std::vector<app::Route>& routes);

    // Of each step its own, so that a form which something came in between is as it was when the
    // person comes back to it.
    std::vector<BegunStep> begun_;
    std::string announcement_;
    std::string title_;
    bool arrived_ = false;
};

}  // namespace ui
