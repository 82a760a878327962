// The moments at which something is due by itself: the next minute of a talk in sight, its half,
// and the end of the time in which a deleted record can be put back.
#include "app/wake_actions.h"

#include <algorithm>

#include "app/screens.h"
#include "app/updater.h"

namespace app {

std::optional<base::Moment> Updater::next_in_talk() const {
    constexpr std::chrono::milliseconds kMinute{60'000};
    if (state.route().screen != Screen::Talk) return std::nullopt;
    const auto found = state.notebook.sessions.find(domain::SessionId{state.route().subject});
    if (found == state.notebook.sessions.end() || found->second.finished) return std::nullopt;
    const domain::Session& talk = found->second;
    const base::Moment minute =
        env.now + kMinute - (domain::in_talk(talk, env.now) - talk.started) % kMinute;
    const auto half = domain::half_time(talk);
    return half && *half > env.now ? std::min(minute, *half) : minute;
}

void Updater::ask_for_next_wake() {
    std::optional<base::Moment> next = next_in_talk();
    if (state.deleted) {
        // Were the clock set back, it would not be over for as long.
        state.deleted->until = std::min(state.deleted->until, env.now + kTimeToPutBack);
    }
    if (state.deleted) next = std::min(next.value_or(state.deleted->until), state.deleted->until);
    if (next == state.wake_at) return;
    state.wake_at = next;
    if (next) {
        effects.push_back(WakeAfter{*next - env.now});
    } else {
        effects.push_back(LetSleep{});
    }
}

void Updater::light_screen() {
    const bool lit = kind_of(state.route().screen).shows_qr;
    if (lit == state.screen_lit) return;
    state.screen_lit = lit;
    if (lit) {
        effects.push_back(KeepScreenLit{});
    } else {
        effects.push_back(LetScreenDim{});
    }
}

void happen(Updater& updater, const WokeUp&) {
    updater.state.wake_at.reset();
    if (updater.state.deleted && updater.state.deleted->until <= updater.env.now)
        updater.forget_deleted();
    updater.tell_half();
}

}  // namespace app
