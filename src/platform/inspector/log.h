// What a recorder remembers, as text for a person to read and for replay.h to play. A line is one
// of these; what is drawn of time and chance, and what the person does, stands before what takes
// it:
//   zone <ms> <minutes>             from that moment on, so far from UTC
//   now <ms>…  chance <bits>…       drawn by the next `told` or `frames`
//   press "<id>"  typed "<id>" "<text>"
//   told <Action> <fields>          fields.h
//   frames <count> <seconds> <width> <wide> <top> <height> <dark> <still> "<hovered>" "<held>"
//   "<focused>" came <Action>…                  what the screens wanted in those frames
#pragma once

#include <string>

#include "platform/inspector/recorder.h"

namespace platform::inspector {

inline constexpr std::string_view kLogBegins = "taiwa log 1";

std::string print(const Recorder& recorder);

// What an entry was about, in one line that may be cut.
std::string summary_of(const Entry& entry);

// With spaces between them.
std::string names_of(const std::vector<app::Action>& actions);

}  // namespace platform::inspector
