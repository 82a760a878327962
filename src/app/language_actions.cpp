// A language is on the screen once its words are there, and chosen then.
#include "app/language_actions.h"

#include "app/updater.h"

namespace app {

void Updater::speak_as_set() {
    const domain::Language language = state.notebook.settings.language;
    if (state.can_speak(language)) {
        state.language = language;
        state.awaits_words = false;
    } else {
        state.choosing.reset();
        effects.push_back(FetchWords{language});
    }
}

void happen(Updater& updater, const ChooseLanguage& choose) {
    State& state = updater.state;
    if (!state.can_speak(choose.language)) {
        state.choosing = choose.language;
        updater.effects.push_back(FetchWords{choose.language});
        return;
    }
    state.choosing.reset();
    state.language = choose.language;
    state.notebook.settings.language = choose.language;
    updater.keep_all(state.notebook.settings);
}

void happen(Updater& updater, const WordsCame& came) {
    State& state = updater.state;
    const bool chosen = state.choosing == came.language;
    const bool set = !state.choosing && state.notebook.settings.language == came.language;
    if (came.whole) state.speaks[static_cast<std::size_t>(came.language)] = true;
    if (!chosen && !set) return;  // the person has chosen another since
    state.awaits_words = false;
    state.choosing.reset();
    if (!came.whole) {
        state.notice = Notice::LanguageNotHad;
    } else if (set) {
        state.language = came.language;
    } else {
        updater.take(ChooseLanguage{came.language});
    }
}

}  // namespace app
