// The layers on the page: their draw lists painted by WebGL into one hidden canvas and copied to
// each layer's own, their nodes handed to web/semantics.js when they changed.
#pragma once

#include <array>
#include <vector>

#include "platform/drawing.h"
#include "platform/web/host.h"
#include "ui/view.h"

namespace platform::web {

class Canvas {
  public:
    // It has forgotten all that it was given.
    void context_restored(Drawing& drawing);

    void paint(Drawing& drawing, const ui::View& view, const ui::Surroundings& surroundings);
    void commit(const ui::View& view);

  private:
    // Without WebGL nothing is painted and the page shows its elements instead.
    bool painting_ = js_paints() != 0;
    std::array<std::vector<ui::Node>, ui::kLayers> committed_;
    std::array<float, ui::kLayers> heights_{-1, -1, -1};
};

}  // namespace platform::web
