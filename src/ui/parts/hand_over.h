// The end of every screen that hands something over: who can read a link, the link itself, and the
// presses that share or copy it.
#pragma once

#include <functional>
#include <string>

#include "ui/parts/scene.h"

namespace ui {

void link_readers(Scene& scene);

// What goes along in the share sheet.
struct Covering {
    i18n::Text title{};
    i18n::Text message{};
};

// The link on the page and the buttons on the bar. Neither is there to be taken while something in
// it waits to be looked at (patient_guard).
void hand_over_link(Scene& scene, const Covering& covering);

// Ways for a partner whom no link reaches: the code alone, the words themselves, or paper.
// `words` writes them, and is called by the press that wants them.
void other_ways(Scene& scene, i18n::Text title, const std::function<std::string()>& words);

}  // namespace ui
