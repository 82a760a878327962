// The page's own colours (fields, focus rings, what lies behind the canvas), told from ui/theme.
#pragma once

#include <optional>

#include "ui/frame/theme.h"

namespace platform::web {

class PageColors {
  public:
    void show(ui::Scheme scheme);

  private:
    std::optional<ui::Scheme> shown_;
};

}  // namespace platform::web
