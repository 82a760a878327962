// Circle pairing: who talks with whom, round by round. Nothing of it is stored; its link holds it
// all.
#include "app/circle_actions.h"

#include <utility>

#include "app/updater.h"

namespace app {

void Updater::hand_over_circle() {
    state.outgoing.reset();
    if (!state.circle) return;
    state.circle_round = domain::round_of(*state.circle);
    seal(*state.circle);
}

void happen(Updater& updater, const FormCircle& form) {
    if (form.names.size() < 2) return;
    updater.state.circle = domain::NamedCircle{.names = form.names, .seed = updater.env.random()};
    updater.arrived();
}

void happen(Updater& updater, const ChangeCircle& change) {
    if (!updater.state.circle) return;
    updater.state.circle->not_with = change.not_with;
    updater.state.circle->sits_out = change.sits_out;
    updater.arrived();
}

void happen(Updater& updater, const ShowRound& show) {
    if (!updater.state.circle) return;
    updater.state.circle->round =
        show.round % domain::rounds_until_all_met(updater.state.circle->names.size());
    updater.state.circle->sits_out.clear();
    updater.arrived();
}

}  // namespace app
