// Topics with the responses wanted for them, as they are handed over.
#pragma once

#include <string>
#include <vector>

#include "domain/prep.h"
#include "ui/frame/frame.h"
#include "ui/widgets/card.h"

namespace ui {

// Inside a card: rank, topic, response, note. Ids start with `id`.
void item_list(Frame& frame, const std::string& id, const std::vector<domain::Item>& items);

bool has_circumstances(const domain::Prep& prep);

// Purpose, date and place, as far as they were given.
void circumstances(Frame& frame, const std::string& id, const domain::Prep& prep, base::Day today);

// All of a prep on one card.
void prep_card(Frame& frame, const std::string& id, const domain::Prep& prep, base::Day today,
               CardLook look);

}  // namespace ui
