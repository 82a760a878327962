// Circle pairing: who talks with whom, round by round. Nothing of it is stored; its link holds it
// all.
#include <utility>

#include "app/updater.h"

namespace app {

void Updater::operator()(const FormCircle& form) {
    if (form.names.size() < 2) return;
    state.circle = domain::NamedCircle{.names = form.names, .seed = env.random()};
    arrived();
}

void Updater::operator()(const ChangeCircle& change) {
    if (!state.circle) return;
    state.circle->not_with = change.not_with;
    state.circle->sits_out = change.sits_out;
    arrived();
}

void Updater::operator()(const ShowRound& show) {
    if (!state.circle) return;
    state.circle->round = show.round % domain::rounds_until_all_met(state.circle->names.size());
    state.circle->sits_out.clear();
    arrived();
}

}  // namespace app
