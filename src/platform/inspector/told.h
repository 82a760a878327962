// What a platform tells the app, as a line and back. What the person does needs none of this: it is
// the input of a frame.
#pragma once

#include <optional>
#include <string>
#include <string_view>

#include "app/action.h"

namespace platform::inspector {

// The action's name and its fields. What has no row in told.cpp has a ? in place of its fields, and
// cannot be played again.
std::string told_line(const app::Action& action);

// Nothing when the line is none of these.
std::optional<app::Action> read_told(std::string_view line);

}  // namespace platform::inspector
