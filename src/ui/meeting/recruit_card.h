// The picture of a 1on1募集, as lines: what the person has chosen to be seen, and nothing else.
#pragma once

#include <vector>

#include "app/file.h"
#include "domain/recruit.h"
#include "i18n/words.h"

namespace ui {

std::vector<app::CardLine> recruit_card(const i18n::Words& words, const domain::Recruit& recruit);

// "キャリア・業務", a line of them each.
std::vector<std::string> topic_lines(const i18n::Words& words,
                                     const std::vector<domain::Topic>& topics);

}  // namespace ui
