// Letting words leave although they may tell of a patient, and the names the person watches for.
#include "app/guard_actions.h"

#include <algorithm>

#include "app/guard.h"
#include "app/updater.h"
#include "base/utf8.h"

namespace app {

namespace {

bool is_own_copy(const State& state) { return state.route().screen == Screen::WriteOut; }

}  // namespace

const std::set<std::string>& let_pass(const State& state) {
    return is_own_copy(state) ? state.written_pass : state.let_pass;
}

bool may_leave(const State& state, const std::vector<domain::Finding>& findings) {
    return std::ranges::all_of(findings, [&](const domain::Finding& finding) {
        return let_pass(state).contains(finding.text);
    });
}

void happen(Updater& updater, const LetPass& pass) {
    State& state = updater.state;
    auto& passed = is_own_copy(state) ? state.written_pass : state.let_pass;
    passed.insert(pass.texts.begin(), pass.texts.end());
}

void happen(Updater& updater, const EditWatched& edit) {
    updater.state.notebook.settings.watched = base::cleaned(edit.names);
    updater.keep_all(updater.state.notebook.settings);
}

}  // namespace app
