// A note for each topic that was chosen, with sub-topics and questions to take for it.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "domain/prep.h"
#include "ui/screens/screen.h"

namespace ui {

struct NoteEdited {
    domain::Topic topic{};
    std::string note;  // all of it, as it is now
};

std::optional<NoteEdited> item_notes(Screen& screen, const std::vector<domain::Item>& items);

}  // namespace ui
