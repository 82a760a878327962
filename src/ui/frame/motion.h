// Values that ease toward where they belong, and whether anything still moves. With reduced
// motion everything is there at once.
#pragma once

#include <cstddef>
#include <map>
#include <string>

namespace ui {

class Motion {
  public:
    // `seconds` since the frame before; 0 for the first one after a rest. What the frame before did
    // not ask for is forgotten.
    void begin(float seconds, bool reduced);

    // The value now; a key that is new starts at its target.
    float ease(const std::string& key, float target);

    [[nodiscard]] bool moving() const { return moving_; }
    [[nodiscard]] std::size_t remembered() const { return values_.size(); }

  private:
    struct Value {
        float now;
        unsigned asked;  // in which frame, last
    };
    std::map<std::string, Value> values_;
    unsigned frame_ = 0;
    float seconds_ = 0;
    bool reduced_ = false;
    bool moving_ = false;
};

}  // namespace ui
