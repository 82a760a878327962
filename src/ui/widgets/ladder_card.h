// A guide with three steps, on which a person may place themselves.
#pragma once

#include "domain/settings.h"
#include "ui/content.h"
#include "ui/screens/screen.h"

namespace ui {

// Which ladder a guide is about; nullopt for one without.
std::optional<domain::Ladder> ladder_of(const Guide& guide);

// The steps to choose from, inside a card with room for rows.
void ladder_choice(Screen& screen, domain::Ladder ladder);

// As guide_card. True when its title was pressed.
bool ladder_card(Screen& screen, const Guide& guide, domain::Ladder ladder, bool open);

}  // namespace ui
