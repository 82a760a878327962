#include "app/update.h"

#include <type_traits>
#include <utility>

#include "app/updater.h"

namespace app {
namespace {

template <class T, class... Options>
constexpr bool kIsOneOf = (std::is_same_v<T, Options> || ...);

// Answers and events: they leave a notice on the screen standing.
template <class T>
constexpr bool kByPlatform =
    kIsOneOf<T, Started, LinkArrived, Loaded, RoleGiven, StoreAnswered, LinkSealed, LinkUnsealed,
             ShareAnswered, WentBack, UpdateFound, NoticesRead, WokeUp>;

// What a tab that only reads may still do.
template <class T>
constexpr bool kWritesNothing =
    kByPlatform<T> || kIsOneOf<T, GoTo, GoBack, ShareLink, CopyLink, CopyCode, ShareWords, LetPass,
                               CopyAddress, LeaveOut, SaveAppointment, SaveText, SaveCard,
                               SaveAgain, AcceptUpdate, ReadNotices, ShowRecords, FilterRecords>;

}  // namespace

Effects update(State& state, const Action& action, const Env& env) {
    state.now = env.now;
    state.zone = env.zone;
    state.today = base::local_day(env.now, env.zone);
    const std::size_t depth = state.routes.size();
    Updater updater{state, env, {}};
    std::visit(
        [&]<class T>(const T& happened) {
            if constexpr (!kByPlatform<T>) state.notice = Notice::None;
            if constexpr (!kWritesNothing<T>) {
                if (state.role == Role::Reader) {
                    state.notice = Notice::ReaderCannotEdit;
                    return;
                }
            }
            updater(happened);
        },
        action);
    updater.find_records_again();
    updater.ask_for_next_wake();
    updater.light_screen();
    if (state.routes.size() != depth) {
        updater.effects.push_back(KeepHistory{state.routes.size() - 1});
    }
    return std::move(updater.effects);
}

}  // namespace app
