// Letting words leave although they may tell of a patient, and the names the person watches for.
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

void Updater::operator()(const LetPass& pass) {
    state.let_pass.insert(pass.texts.begin(), pass.texts.end());
}

void Updater::operator()(const EditWatched& edit) {
    state.notebook.settings.watched = base::cleaned(edit.names, domain::kLongestWatched);
    keep_all(state.notebook.settings);
}

}  // namespace app
