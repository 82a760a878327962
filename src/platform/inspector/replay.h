// Plays a printed log (log.h) to a fresh program: the same is told, pressed and typed in the same
// frames, and time and chance are what they were then, so that all comes out as it did.
#pragma once

#include <deque>
#include <functional>
#include <map>
#include <optional>
#include <string>
#include <string_view>

#include "app/env.h"
#include "platform/inspector/fields.h"
#include "platform/inspector/recorder.h"

namespace platform::inspector {

class Replay {
  public:
    // How the program that is played to is told, and draws a frame.
    struct Stage {
        const Recorder& recorder;
        std::function<void(const app::Action&)> tell;
        std::function<void(const ui::Surroundings&, ui::Input)> frame;
    };

    // The world of that program.
    app::Env world();

    // Says what could not be played or came out otherwise, and in which line; nothing when all of
    // it was as printed. Rows near the window are where the type of then has put them: here the
    // window shows everything, so that each is there.
    std::optional<std::string> play(std::string_view log, const Stage& stage);

  private:
    bool play_line(std::string_view line, const Stage& stage);
    void draw_frames(FieldReader& reader, const Stage& stage);

    std::map<base::Moment, std::chrono::minutes> zones_{};
    std::deque<base::Moment> moments_{};
    std::deque<std::uint64_t> chances_{};
    base::Moment now_{};
    bool chance_ran_out_ = false;
    ui::Input input_{};
    std::string fault_{};
};

}  // namespace platform::inspector
