// What a person types to find a record, as the domain looks for it.
#pragma once

#include <string_view>
#include <vector>

#include "domain/find_records.h"
#include "i18n/words.h"

namespace ui {

std::vector<domain::SearchWord> search_words(const i18n::Words& words, std::string_view typed);

}  // namespace ui
