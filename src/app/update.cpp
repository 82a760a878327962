#include "app/update.h"

#include <algorithm>
#include <utility>

#include "app/address.h"
#include "app/updater.h"

namespace app {

void Updater::take(const Action& action) {
    if (action.nature() != Nature::Edits) return action.take_effect(*this);
    if (state.role == Role::Reader) {
        state.notice = Notice::ReaderCannotEdit;
    } else if (!state.may_write()) {
        state.waiting.push_back(action);
        state.notice = Notice::WaitsForRecords;
        state.saving = Saving::Pending;  // what stands on the screen is not saved yet
    } else {
        action.take_effect(*this);
    }
}

namespace {

void take_what_waited(Updater& updater) {
    State& state = updater.state;
    if (state.waiting.empty() || (!state.may_write() && state.role != Role::Reader)) return;
    if (state.notice == Notice::WaitsForRecords) state.notice = Notice::None;
    updater.waited = true;
    for (const Action& action : std::exchange(state.waiting, {})) updater.take(action);
    if (state.in_flight.empty() && state.saving == Saving::Pending) {
        state.saving = state.unsaved.empty() ? Saving::Nothing : Saving::Failed;
    }
}

// A prep that was only looked at goes when its screen does.
void forget_looked_at(State& state) {
    if (!state.looked_at) return;
    const Route prepare{Screen::Prepare, state.looked_at->text};
    if (std::ranges::find(state.routes, prepare) != state.routes.end()) return;
    state.notebook.preps.erase(*state.looked_at);
    state.looked_at.reset();
}

// Likewise a backup that was opened, and what was found in what was to be written out.
void forget_what_was_taken_out(State& state) {
    const bool is_shown =
        std::ranges::find(state.routes, Screen::Restore, &Route::screen) != state.routes.end();
    if (!is_shown) state.backup.reset();
    if (state.route().screen != Screen::WriteOut) {
        state.written_findings.clear();
        state.written_pass.clear();
    }
}

}  // namespace

Effects update(State& state, const Action& action, const Env& env) {
    state.now = env.now;
    state.zone = env.zone;
    state.today = base::local_day(env.now, env.zone);
    Updater updater{state, env, {}};
    if (action.nature() != Nature::Told) state.notice = Notice::None;
    updater.take(action);
    take_what_waited(updater);
    forget_looked_at(state);
    forget_what_was_taken_out(state);
    updater.find_records_again();
    updater.list_aside();
    updater.ask_for_next_wake();
    updater.light_screen();
    if (const std::string steps = text_of(state.routes); steps != state.shown_steps) {
        state.shown_steps = steps;
        updater.effects.push_back(ShowPlace{steps, address_of(state.routes)});
    }
    return std::move(updater.effects);
}

}  // namespace app
