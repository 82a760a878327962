// What every screen gets: the state to read, the page to fill, the bar for the one thing to do
// next, and its own drafts. One function, one file, one screen.
#pragma once

#include "app/state.h"
#include "ui/frame/frame.h"
#include "ui/parts/drafts.h"

namespace ui {

struct Scene {
    const app::State& state;
    Frame& page;
    Frame& bar;  // stays in sight at the bottom; left empty it is not there
    Drafts& drafts;
};

// The function of each screen's file (app/screens.def).
#define TAIWA_SCREEN(name, draw, ...) void draw(Scene& scene);
#include "app/screens.def"
#undef TAIWA_SCREEN

// What the screen is about. It is there, or the screen would not be drawn (table.cpp).
const domain::Partner& shown_partner(const Scene& scene);
const domain::Prep& shown_prep(const Scene& scene);
const domain::Session& shown_talk(const Scene& scene);
const domain::Group& shown_group(const Scene& scene);

// Instead of a screen whose subject is not there any more.
void draw_gone(Scene& scene);

// Instead of any screen, while nobody has said which records are the ones (app::Recovery).
void draw_recovery(Scene& scene);
bool asks_which_records(const app::State& state);

// What is on the screen, and what the window is called meanwhile.
void draw_screen(Scene& scene);
std::string window_title(const i18n::Words& words, const app::State& state);

}  // namespace ui
