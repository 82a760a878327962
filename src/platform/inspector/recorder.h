// Everything that a running app was told from outside, in order: what the platform said, what the
// person did in which frame, and what was drawn of time and chance on the way. It is kept from the
// start on, so that all that happened can be played again (replay.h): actions and inputs are small,
// and what is long in them is shared with the app.
#pragma once

#include <array>
#include <chrono>
#include <cstdint>
#include <deque>
#include <functional>
#include <map>
#include <optional>
#include <string_view>
#include <vector>

#include "app/action.h"
#include "app/env.h"
#include "platform/frame_part.h"
#include "ui/frame/input.h"
#include "ui/view.h"

namespace platform::inspector {

// Either `told`, or so many frames with the same around them, the input in the first.
struct Entry {
    std::optional<app::Action> told{};
    ui::Surroundings around{};  // its seconds are those of all these frames
    ui::Input input{};
    std::size_t frames = 0;
    std::vector<base::Moment> moments{};   // what the clock said
    std::vector<std::uint64_t> chances{};  // what chance gave
    std::vector<app::Action> came{};       // what the screens wanted then

    // More than a frame in which nothing happened.
    [[nodiscard]] bool is_event() const {
        return told || !came.empty() || !input.presses.empty() || !input.typed.empty();
    }
};

using FrameTimes = std::array<float, kFrameParts>;  // ms

class Recorder {
  public:
    using MakeEnv = std::function<app::Env()>;

    // The same world, and what it gives is remembered. The recorder must outlive it.
    MakeEnv watched(MakeEnv make_env);

    void told(const app::Action& action);
    void came(const app::Action& action);
    // Before it is drawn: what the person did is still in `input`.
    void frame(const ui::Surroundings& around, const ui::Input& input);

    // Adds what `work` takes to that part of the frame.
    template <class Work>
    decltype(auto) measure(FramePart part, Work&& work) {
        const Measuring measuring{times_.back()[static_cast<std::size_t>(part)]};
        return work();
    }

    [[nodiscard]] const std::vector<Entry>& entries() const { return entries_; }
    // Minutes from UTC, of each moment that was asked about.
    [[nodiscard]] const std::map<base::Moment, std::chrono::minutes>& zones() const {
        return zones_;
    }
    [[nodiscard]] const std::deque<FrameTimes>& times() const { return times_; }  // the last frames

  private:
    struct Measuring {
        float& sum;
        std::chrono::steady_clock::time_point begun = std::chrono::steady_clock::now();
        ~Measuring();
    };

    std::vector<Entry> entries_{};
    std::map<base::Moment, std::chrono::minutes> zones_{};
    std::deque<FrameTimes> times_{FrameTimes{}};
};

}  // namespace platform::inspector
