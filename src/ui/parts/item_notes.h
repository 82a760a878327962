// A note for each topic that was chosen, with sub-topics and questions to take for it.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "domain/prep.h"
#include "ui/parts/scene.h"

namespace ui {

struct NoteEdited {
    domain::Topic topic{};
    std::string note;  // all of it, as it is now
};

std::optional<NoteEdited> item_notes(Scene& scene, const std::vector<domain::Item>& items);

}  // namespace ui
