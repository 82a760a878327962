#include "platform/inspector/replay.h"

#include <iterator>
#include <utility>

#include "platform/inspector/log.h"
#include "platform/inspector/told.h"

namespace platform::inspector {
namespace {

constexpr float kEndless = 1e7f;

base::Moment moment_of(long long ms) { return base::Moment{std::chrono::milliseconds{ms}}; }

}  // namespace

app::Env Replay::world() {
    if (!moments_.empty()) {
        now_ = moments_.front();
        moments_.pop_front();
    }
    return {
        .now = now_,
        .zone =
            [this](base::Moment moment) {
                const auto next = zones_.upper_bound(moment);
                if (zones_.empty()) return std::chrono::minutes{0};
                return next == zones_.begin() ? next->second : std::prev(next)->second;
            },
        .random =
            [this] {
                chance_ran_out_ = chance_ran_out_ || chances_.empty();
                if (chances_.empty()) return std::uint64_t{0};
                const std::uint64_t bits = chances_.front();
                chances_.pop_front();
                return bits;
            },
    };
}

std::optional<std::string> Replay::play(std::string_view log, const Stage& stage) {
    std::size_t number = 0;
    bool begun = false;
    while (!log.empty()) {
        const std::size_t end = std::min(log.find('\n'), log.size());
        const std::string_view line = log.substr(0, end);
        log.remove_prefix(std::min(end + 1, log.size()));
        ++number;
        if (line.empty()) continue;
        const bool played = begun ? play_line(line, stage) : line == kLogBegins;
        begun = true;
        if (chance_ran_out_) fault_ = "More is left to chance than was then.";
        if (!played && fault_.empty()) fault_ = "This cannot be played: " + std::string(line);
        if (!fault_.empty()) return "Line " + std::to_string(number) + ": " + fault_;
    }
    return std::nullopt;
}

bool Replay::play_line(std::string_view line, const Stage& stage) {
    FieldReader reader(line);
    const std::string word = reader.word();
    long long ms = 0;
    if (word == "told") {
        const auto action = read_told(line.substr(word.size() + 1));
        if (action) stage.tell(*action);
        return action.has_value();
    }
    if (word == "came") {
        const std::string came = names_of(stage.recorder.entries().back().came);
        const std::string_view then = line.substr(word.size() + 1);
        if (came == then) return true;
        fault_ =
            "Then came " + std::string(then) + ", now " + (came.empty() ? "nothing" : came) + ".";
        return false;
    }
    if (word == "zone") {
        long long minutes = 0;
        reader(ms, minutes);
        zones_[moment_of(ms)] = std::chrono::minutes{minutes};
    } else if (word == "now") {
        while (!reader.at_end()) {
            reader(ms);
            moments_.push_back(moment_of(ms));
        }
    } else if (word == "chance") {
        while (!reader.at_end()) reader(chances_.emplace_back());
    } else if (word == "press") {
        reader(input_.presses.emplace_back().id);
    } else if (word == "typed") {
        ui::Typed& typed = input_.typed.emplace_back();
        reader(typed.id, typed.value);
    } else if (word == "frames") {
        draw_frames(reader, stage);
    } else {
        return false;
    }
    return !reader.failed() && reader.at_end();
}

void Replay::draw_frames(FieldReader& reader, const Stage& stage) {
    std::size_t frames = 0;
    bool dark = false;
    ui::Surroundings around;
    reader(frames, around.seconds, around.width, around.wide, around.canvas_top,
           around.canvas_height, dark, around.reduced_motion, input_.hovered, input_.held,
           input_.focused);
    if (reader.failed() || frames == 0) return;
    around.scheme = dark ? ui::Scheme::Dark : ui::Scheme::Light;
    around.canvas_top = 0;
    around.canvas_height = kEndless;
    around.seconds /= static_cast<float>(frames);
    for (; frames > 0; --frames) {
        stage.frame(around, input_);
        input_.presses.clear();
        input_.typed.clear();
    }
}

}  // namespace platform::inspector
