// How the things of a group are said.
#pragma once

#include <string>

#include "domain/group.h"
#include "i18n/words.h"

namespace ui {

i18n::Text label_of(domain::Occupation occupation);  // "new" for one from a newer version
i18n::Text text_of(domain::Subject subject);         // likewise

std::string_view title_of(const i18n::Words& words, const domain::GroupPlan& plan);

// "佐藤さん"
std::string called(const i18n::Words& words, const std::string& name);

// "11月28日（土） 21:00", on a clock of that zone.
std::string when(const i18n::Words& words, base::Moment moment, const base::Zone& zone,
                 base::Day today);

// The same on a member's clock, with what it differs by: "… （UTC+5:30）".
std::string when_there(const i18n::Words& words, base::Moment moment, std::chrono::minutes from_utc,
                       base::Day today);

}  // namespace ui
