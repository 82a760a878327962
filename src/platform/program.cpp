#include "platform/program.h"

#include <utility>

#include "app/update.h"
#include "platform/context.h"

namespace platform {

Program::Program(World world, CarryOut carry_out)
    : world_(std::move(world)), carry_out_(std::move(carry_out)) {}

void Program::dispatch(const app::Action& action) {
    for (const app::Effect& effect : app::update(state_, action, world_())) carry_out_(effect);
}

bool Program::frame(const ui::Fonts& fonts, const ui::Surroundings& surroundings,
                    ui::Input& input) {
    shown_ = shown_ || ui::has_something_to_show(state_);
    if (!shown_) return false;
    // One build answers the input; the next shows the answer. More only when a screen acts by
    // itself on arrival.
    constexpr int kMostBuilds = 4;
    for (int build = 0; build < kMostBuilds; ++build) {
        const bool had_input = !input.presses.empty() || !input.typed.empty();
        begin_drawing(fonts.density);
        const auto actions = view_.draw(state_, fonts, surroundings, input);
        end_drawing();
        for (const app::Action& action : actions) dispatch(action);
        if (actions.empty() && !had_input) break;
    }
    return true;
}

}  // namespace platform
