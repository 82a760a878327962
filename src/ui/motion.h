// Values that ease toward where they belong, and whether anything still moves. With reduced
// motion everything is there at once.
#pragma once

#include <map>
#include <string>

namespace ui {

class Motion {
  public:
    // `seconds` since the frame before; 0 for the first one after a rest.
    void begin(float seconds, bool reduced);

    // The value now; a key that is new starts at its target.
    float ease(const std::string& key, float target);

    [[nodiscard]] bool moving() const { return moving_; }

  private:
    std::map<std::string, float> values_;
    float seconds_ = 0;
    bool reduced_ = false;
    bool moving_ = false;
};

}  // namespace ui
