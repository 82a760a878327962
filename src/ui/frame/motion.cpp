#include "ui/frame/motion.h"

#include <algorithm>
#include <cmath>

namespace ui {

void Motion::begin(float seconds, bool reduced) {
    // After a rest the first frame must not jump: it counts as one ordinary frame.
    seconds_ = std::clamp(seconds, 1.0f / 120, 1.0f / 20);
    reduced_ = reduced;
    moving_ = false;
    std::erase_if(values_, [&](const auto& entry) { return entry.second.asked != frame_; });
    ++frame_;
}

float Motion::ease(const std::string& key, float target) {
    constexpr float kSpeed = 18;  // per second: 95 % of the way in 170 ms
    const auto [entry, is_new] = values_.try_emplace(key, target, frame_);
    float& value = entry->second.now;
    entry->second.asked = frame_;
    if (is_new || reduced_) return value = target;
    value += (target - value) * (1 - std::exp(-kSpeed * seconds_));
    if (std::abs(target - value) < 0.01f) {
        value = target;
    } else {
        moving_ = true;
    }
    return value;
}

}  // namespace ui
