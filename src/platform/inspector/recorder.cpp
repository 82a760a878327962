#include "platform/inspector/recorder.h"

#include <utility>

namespace platform::inspector {
namespace {

constexpr std::size_t kFramesTimed = 120;

bool same_around(const ui::Surroundings& a, const ui::Surroundings& b) {
    return a.width == b.width && a.wide == b.wide && a.canvas_top == b.canvas_top &&
           a.canvas_height == b.canvas_height && a.scheme == b.scheme &&
           a.reduced_motion == b.reduced_motion;
}

bool nothing_new(const ui::Input& input, const ui::Input& before) {
    return input.presses.empty() && input.typed.empty() && input.hovered == before.hovered &&
           input.held == before.held && input.focused == before.focused;
}

}  // namespace

Recorder::MakeEnv Recorder::watched(MakeEnv make_env) {
    return [this, make_env = std::move(make_env)] {
        app::Env env = make_env();
        entries_.back().moments.push_back(env.now);
        env.zone = [this, zone = std::move(env.zone)](base::Moment moment) {
            return zones_[moment] = zone(moment);
        };
        env.random = [this, random = std::move(env.random)] {
            return entries_.back().chances.emplace_back(random());
        };
        return env;
    };
}

void Recorder::told(const app::Action& action) { entries_.push_back({.told = action}); }

void Recorder::came(const app::Action& action) { entries_.back().came.push_back(action); }

void Recorder::frame(const ui::Surroundings& around, const ui::Input& input) {
    times_.emplace_back();
    if (times_.size() > kFramesTimed) times_.pop_front();
    if (!entries_.empty()) {
        Entry& last = entries_.back();
        if (last.frames > 0 && last.came.empty() && same_around(last.around, around) &&
            nothing_new(input, last.input)) {
            ++last.frames;
            last.around.seconds += around.seconds;
            return;
        }
    }
    entries_.push_back({.around = around, .input = input, .frames = 1});
}

Recorder::Measuring::~Measuring() {
    sum +=
        std::chrono::duration<float, std::milli>(std::chrono::steady_clock::now() - begun).count();
}

}  // namespace platform::inspector
