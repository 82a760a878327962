// The running app: state, screens, and the way between them. A platform gives it the world (Env),
// carries out its effects, and asks it for frames.
#pragma once

#include <functional>

#include "app/effect.h"
#include "app/env.h"
#include "app/state.h"
#include "ui/view.h"

namespace platform {

class Program {
  public:
    using World = std::function<app::Env()>;
    using CarryOut = std::function<void(const app::Effect&)>;

    Program(World world, CarryOut carry_out);

    // Something happened. Effects are carried out before this returns.
    void dispatch(const app::Action& action);

    // Builds the screens, hands on what the person did, and builds again until nothing is left to
    // do: what is drawn afterwards is true. False, and nothing is drawn, before there is something
    // to show.
    bool frame(const ui::Fonts& fonts, const ui::Surroundings& surroundings, ui::Input& input);

    [[nodiscard]] const app::State& state() const { return state_; }
    [[nodiscard]] ui::View& view() { return view_; }

  private:
    World world_;
    CarryOut carry_out_;
    app::State state_;
    ui::View view_;
    bool shown_ = false;
};

}  // namespace platform
