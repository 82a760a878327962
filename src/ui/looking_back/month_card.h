// The card of a period: how often, about what, how it felt. Made of counts alone: a name or a note
// has no way into it.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "app/file.h"
#include "domain/look_back.h"
#include "i18n/words.h"

namespace ui {

// `period`: "2026年11月", as it stands above the numbers.
std::vector<app::CardLine> month_card(const i18n::Words& words, const domain::LookBack& sum,
                                      std::string_view period);

// The same as text, a line each.
std::string text_of(const std::vector<app::CardLine>& card);

}  // namespace ui
