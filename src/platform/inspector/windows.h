// The windows themselves, one function for each; those about the drawing are in
// drawing_windows.cpp.
#pragma once

#include <string>
#include <vector>

#include "platform/program.h"

namespace platform::inspector {

// What whoever looks asks of the page around the windows.
struct Wishes {
    std::string print{};      // a text to be printed where it can be copied from; empty for none
    std::string highlight{};  // the element that is pointed at, as web/elements.js calls it
};

class Windows {
  public:
    // Within a frame of the inspector's context.
    Wishes draw(const Program& program);

  private:
    void draw_actions(const Program& program);
    void draw_state(const Program& program);
    void draw_nodes(const Program& program);
    void draw_atlas();
    void draw_times(const Program& program);

    Wishes wishes_;
    std::size_t seen_ = 0;  // entries of the recorder at the last frame
    std::vector<codec::StoredRecord> records_;
    std::size_t records_at_ = 0;  // entries of the recorder when they were spelt
};

}  // namespace platform::inspector
