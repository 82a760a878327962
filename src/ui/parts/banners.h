// What the person must know on every screen: whether their words are safe, and why not.
#pragma once

#include "app/state.h"
#include "ui/frame/frame.h"

namespace ui {

void draw_banners(Frame& frame, const app::State& state);

// "保存しました", only when it is.
void draw_saving(Frame& frame, const app::State& state);

// What the live region says now.
std::string announcement(const i18n::Words& words, const app::State& state,
                         const LeftOut& left_out);

// The words of a notice; None has none.
std::string_view notice_words(const i18n::Words& words, app::Notice notice);

}  // namespace ui
