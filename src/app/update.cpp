#include "app/update.h"

#include <utility>

#include "app/updater.h"

namespace app {

Effects update(State& state, const Action& action, const Env& env) {
    state.now = env.now;
    state.zone = env.zone;
    state.today = base::local_day(env.now, env.zone);
    const std::size_t depth = state.routes.size();
    Updater updater{state, env, {}};
    if (action.nature() != Nature::Told) state.notice = Notice::None;
    if (action.nature() == Nature::Edits && state.role == Role::Reader) {
        state.notice = Notice::ReaderCannotEdit;
    } else {
        action.take_effect(updater);
    }
    updater.find_records_again();
    updater.ask_for_next_wake();
    updater.light_screen();
    if (state.routes.size() != depth) {
        updater.effects.push_back(KeepHistory{state.routes.size() - 1});
    }
    return std::move(updater.effects);
}

}  // namespace app
