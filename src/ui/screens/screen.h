// What every screen gets: the state to read, the page to fill, the bar for the one thing to do
// next, and its own drafts. One function, one file, one screen.
#pragma once

#include "app/state.h"
#include "ui/drafts.h"
#include "ui/frame.h"

namespace ui {

struct Screen {
    const app::State& state;
    Frame& page;
    Frame& bar;  // stays in sight at the bottom; left empty it is not there
    Drafts& drafts;
};

void draw_home(Screen& screen);
void draw_partners(Screen& screen);
void draw_look_back(Screen& screen);
void draw_show_qr(Screen& screen);
void draw_hints(Screen& screen);
void draw_settings(Screen& screen);
void draw_add_partner(Screen& screen);
void draw_partner(Screen& screen);
void draw_who(Screen& screen);
void draw_prepare(Screen& screen);
void draw_prep(Screen& screen);
void draw_share(Screen& screen);
void draw_received(Screen& screen);
void draw_talk(Screen& screen);
void draw_reflect(Screen& screen);
void draw_tell(Screen& screen);
void draw_heard(Screen& screen);
void draw_calendar(Screen& screen);
void draw_cue_cards(Screen& screen);
void draw_guide(Screen& screen);
void draw_notices(Screen& screen);
void draw_erase(Screen& screen);
void draw_paste_code(Screen& screen);
void draw_lock_screen(Screen& screen);
void draw_show_pair_key(Screen& screen);
void draw_pair_key_received(Screen& screen);
void draw_recruit(Screen& screen);
void draw_recruit_received(Screen& screen);
void draw_circle(Screen& screen);
void draw_group_form(Screen& screen);
void draw_group(Screen& screen);
void draw_group_prepare(Screen& screen);
void draw_group_share(Screen& screen);
void draw_group_received(Screen& screen);
void draw_group_talk(Screen& screen);
void draw_all_records(Screen& screen);
void draw_record(Screen& screen);

}  // namespace ui
