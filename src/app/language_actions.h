// The language on the screen, whose words come from outside.
#pragma once

#include "app/action.h"
#include "domain/settings.h"

namespace app {

struct ChooseLanguage {
    domain::Language language = domain::Language::Japanese;
};
void happen(Updater&, const ChooseLanguage&);

struct WordsCame {
    domain::Language language = domain::Language::Japanese;
    bool whole = false;  // they can be shown
    static constexpr Nature kNature = Nature::Told;
};
void happen(Updater&, const WordsCame&);

}  // namespace app
