// How much there is in records, in words.
#pragma once

#include <string>

#include "base/time.h"
#include "domain/tally.h"
#include "i18n/words.h"

namespace ui {

// "相手2人、準備3件、対話12件"
std::string tally_words(const i18n::Words& words, const domain::Tally& tally);

// "いちばん新しいもの：11月24日（火）", or that there is nothing.
std::string newest_words(const i18n::Words& words, const domain::Tally& tally,
                         const base::Zone& zone, base::Day today);

}  // namespace ui
