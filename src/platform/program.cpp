#include "platform/program.h"

#include <utility>

#include "app/update.h"
#include "platform/left_open.h"

namespace platform {

Program::Program(MakeEnv make_env, CarryOut carry_out)
    : make_env_(recorder_.watched(std::move(make_env))), carry_out_(std::move(carry_out)) {}

void Program::dispatch(const app::Action& action) {
    recorder_.told(action);
    take(action);
}

void Program::take(const app::Action& action) {
    recorder_.measure(FramePart::Update, [&] {
        for (const app::Effect& effect : app::update(state_, action, make_env_()))
            carry_out_(effect);
    });
}

std::string Program::left_open() const { return left_open_text(state_, view_.begun()); }

void Program::go_on_with(std::string_view left_open) {
    LeftOpen left = read_left_open(left_open);
    view_.go_on_with(std::move(left.begun));
    dispatch(std::move(left.app));
}

bool Program::frame(Drawing& drawing, const ui::Surroundings& surroundings, ui::Input& input) {
    shown_ = shown_ || ui::has_something_to_show(state_);
    if (!shown_) return false;
    // One build answers the input; the next shows the answer. More only when a screen acts by
    // itself on arrival.
    constexpr int kMostBuilds = 4;
    recorder_.frame(surroundings, input);
    for (int build = 0; build < kMostBuilds; ++build) {
        const bool had_input = !input.presses.empty() || !input.typed.empty();
        drawing.begin();
        const auto actions = recorder_.measure(FramePart::Build, [&] {
            return view_.draw(state_, drawing.fonts(), surroundings, input);
        });
        drawing.end();
        for (const app::Action& action : actions) {
            recorder_.came(action);
            take(action);
        }
        if (actions.empty() && !had_input) break;
    }
    return true;
}

}  // namespace platform
