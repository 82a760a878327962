// What stands open when the page goes, as the text that the page carries to its next life: a link
// that is not taken in yet, and what is begun in the forms of each step. No key words.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "app/left_actions.h"
#include "app/state.h"
#include "ui/parts/drafts.h"

namespace platform {

struct LeftOpen {
    app::PickUp app;
    std::vector<ui::BegunStep> begun;
};

std::string left_open_text(const app::State& state, const std::vector<ui::BegunStep>& begun);

// Whatever the text is: what cannot be read of it is left out.
LeftOpen read_left_open(std::string_view text);

}  // namespace platform
