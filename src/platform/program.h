// The running app: state, screens, and the way between them. A platform gives it the world (Env),
// carries out its effects, and asks it for frames.
#pragma once

#include <functional>
#include <string>
#include <string_view>

#include "app/effect.h"
#include "app/env.h"
#include "app/state.h"
#include "platform/drawing.h"
#include "platform/recorder.h"
#include "ui/view.h"

namespace platform {

class Program {
  public:
    using MakeEnv = std::function<app::Env()>;
    using CarryOut = std::function<void(const app::Effect&)>;

    Program(MakeEnv make_env, CarryOut carry_out);
    Program(const Program&) = delete;
    Program& operator=(const Program&) = delete;

    // Something happened. Effects are carried out before this returns.
    void dispatch(const app::Action& action);

    // Builds the screens, hands on what the person did, and builds again until nothing is left to
    // do: what is drawn afterwards is true. False, and nothing is drawn, before there is something
    // to show.
    bool frame(Drawing& drawing, const ui::Surroundings& surroundings, ui::Input& input);

    // What stands open, for the page to carry over a reload; and how the next life goes on with it,
    // after the start and before the first frame.
    [[nodiscard]] std::string left_open() const;
    void go_on_with(std::string_view left_open);

    [[nodiscard]] const app::State& state() const { return state_; }
    [[nodiscard]] ui::View& view() { return view_; }
    [[nodiscard]] const ui::View& view() const { return view_; }
    [[nodiscard]] Recorder& recorder() { return recorder_; }
    [[nodiscard]] const Recorder& recorder() const { return recorder_; }

  private:
    void take(const app::Action& action);

    [[no_unique_address]] Recorder recorder_;
    MakeEnv make_env_;
    CarryOut carry_out_;
    app::State state_;
    ui::View view_;
    bool shown_ = false;
};

}  // namespace platform
