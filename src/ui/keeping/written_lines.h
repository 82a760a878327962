// All that is kept of talks and preps, line by line, in words: what codec/written_out.h makes a
// text or a table of.
#pragma once

#include "app/file_actions.h"
#include "app/state.h"
#include "i18n/words.h"

namespace ui {

// Partner by partner, then group by group, each in the order of time.
app::WriteOut write_out(const app::State& state, const i18n::Words& words, app::WrittenForm form);

}  // namespace ui
