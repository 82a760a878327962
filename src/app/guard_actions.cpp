// Letting words leave although they may tell of a patient, and the names the person watches for.
#include "app/guard_actions.h"

#include <algorithm>

#include "app/guard.h"
#include "app/updater.h"
#include "base/utf8.h"

namespace app {

bool may_leave(const State& state, const std::vector<domain::Finding>& findings) {
    return std::ranges::all_of(findings, [&](const domain::Finding& finding) {
        return state.let_pass.contains(finding.text);
    });
}

void happen(Updater& updater, const LetPass& pass) {
    updater.state.let_pass.insert(pass.texts.begin(), pass.texts.end());
}

void happen(Updater& updater, const EditWatched& edit) {
    updater.state.notebook.settings.watched = base::cleaned(edit.names);
    updater.keep_all(updater.state.notebook.settings);
}

}  // namespace app
