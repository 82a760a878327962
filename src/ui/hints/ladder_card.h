// A guide with three steps, on which a person may place themselves.
#pragma once

#include "domain/settings.h"
#include "ui/parts/scene.h"
#include "ui/words/content.h"

namespace ui {

// Which ladder a guide is about; nullopt for one without.
std::optional<domain::Ladder> ladder_of(const Guide& guide);

// The steps to choose from, inside a card with room for rows.
void ladder_choice(Scene& scene, domain::Ladder ladder);

// As guide_card. True when its title was pressed.
bool ladder_card(Scene& scene, const Guide& guide, domain::Ladder ladder, bool open);

}  // namespace ui
