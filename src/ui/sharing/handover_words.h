// A prep as a message that works for a partner who opens nothing: plain text, in the language of
// the screen. Made of what travels, so that nothing private has a way into it.
#pragma once

#include <string>

#include "domain/handover.h"
#include "i18n/words.h"

namespace ui {

std::string handover_words(const i18n::Words& words, const domain::Handover& handover,
                           base::Day today);

}  // namespace ui
