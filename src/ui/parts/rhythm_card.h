// How often two people mean to talk, and how long ago the last talk was. Said as a fact, not as a
// reproach.
#pragma once

#include <string>

#include "domain/rhythm.h"
#include "ui/parts/scene.h"

namespace ui {

// On the page of a partner.
void rhythm_card(Scene& scene, const domain::Partner& partner);

// "12日前に話しました"; empty before the first talk.
std::string days_since(const i18n::Words& words, const domain::Rhythm& rhythm);

// The same, and when it would be about time again; empty before the first talk.
std::string rhythm_words(const i18n::Words& words, const domain::Rhythm& rhythm, base::Day today);

}  // namespace ui
