#include "ui/words/tally_words.h"

namespace ui {

using i18n::Text;

std::string tally_words(const i18n::Words& words, const domain::Tally& tally) {
    return words.fill(Text::KeepingTally, {{"partners", std::to_string(tally.partners)},
                                           {"preps", std::to_string(tally.preps)},
                                           {"talks", std::to_string(tally.talks)}});
}

std::string newest_words(const i18n::Words& words, const domain::Tally& tally,
                         const base::Zone& zone, base::Day today) {
    if (!tally.newest) return std::string(words(Text::KeepingNothing));
    const std::string day = words.day(base::local_day(*tally.newest, zone), today);
    return words.fill(Text::KeepingNewest, {{"day", day}});
}

}  // namespace ui
