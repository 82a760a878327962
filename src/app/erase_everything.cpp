// すべて消す: asked for, and done once the store says so.
#include <memory>
#include <tuple>
#include <utility>

#include "app/store_actions.h"
#include "app/updater.h"

namespace app {

void happen(Updater& updater, const EraseEverything&) {
    State& state = updater.state;
    if (state.erasing) return;
    state.erasing = ++state.last_ticket;
    if (state.store == StoreStatus::Missing) return updater.erased(StoreAnswer::Saved);
    updater.effects.push_back(EraseAll{*state.erasing});
}

void Updater::erased(StoreAnswer answer) {
    state.erasing.reset();
    if (answer != StoreAnswer::Saved) {
        state.notice = Notice::EraseFailed;
        return;
    }
    // All of it begins anew: what stays is of the browser, nothing of the person but the language
    // of the screen. Made in its place, as moving a whole state costs the first visit 1 kB.
    const base::Language set = state.notebook.settings.language;
    const base::Language shown = state.language;
    const auto speaks = state.speaks;
    std::vector<Action> waiting = std::move(state.waiting);
    std::string link_base = std::move(state.link_base);
    std::string licences = std::move(state.licences);
    const auto [store, role, loading, was_read, last_ticket] =
        std::tuple{state.store, state.role, state.loading, state.was_read, state.last_ticket};
    const auto [update_ready, can_share, asked_to_persist, screen_lit, is_persisted, is_installed] =
        std::tuple{state.update_ready, state.can_share,    state.asked_to_persist,
                   state.screen_lit,   state.is_persisted, state.is_installed};
    const std::optional<base::Moment> wake_at = state.wake_at;
    const base::Moment now = state.now;
    const base::Day today = state.today;
    std::destroy_at(&state);
    std::construct_at(&state);
    state.notebook.settings.language = set;
    state.language = shown;
    state.speaks = speaks;
    state.waiting = std::move(waiting);
    state.link_base = std::move(link_base);
    state.licences = std::move(licences);
    state.store = store;
    state.role = role;
    state.loading = loading;
    state.was_read = was_read;
    state.last_ticket = last_ticket;
    state.update_ready = update_ready;
    state.can_share = can_share;
    state.asked_to_persist = asked_to_persist;
    state.is_persisted = is_persisted;
    state.is_installed = is_installed;
    state.screen_lit = screen_lit;
    state.wake_at = wake_at;
    state.now = now;
    state.zone = env.zone;
    state.today = today;
    follow_all();
    if (state.store == StoreStatus::Refused) load();  // an empty one may open
    start_over({{Screen::Settings, {}}});
    state.notice = Notice::Erased;
}

}  // namespace app
