// What two people settle between them: how often they talk and what they agree on; and where a
// person places themselves.
#include "app/updater.h"
#include "base/utf8.h"
#include "domain/rhythm.h"

namespace app {

void Updater::operator()(const ChooseRhythm& choose) {
    domain::Partner* with = partner(choose.partner);
    const int days = choose.every_days.value_or(1);
    if (with == nullptr || days < 1 || days > domain::kLongestRhythm) return;
    with->every_days = choose.every_days;
    keep_all(*with);
}

void Updater::operator()(const EditHandshake& edit) {
    domain::Prep* prep = my_prep(edit.prep);
    if (prep == nullptr) return;
    prep->handshake = edit.handshake;
    if (prep->handshake) {
        prep->handshake->lines &= domain::kLargestHandshake;
        prep->handshake->own = base::cleaned_line(prep->handshake->own, domain::kLongestOwnLine);
    }
    keep_changed(*prep);
}

void Updater::operator()(const AcceptHandshake& accept) {
    const domain::HandshakeBetween between =
        state.handshakes.between(state.notebook, accept.partner);
    if (between.standing != domain::HandshakeStanding::Changed) return;
    const domain::Prep* open =
        state.open_ends.open_prep(state.notebook, accept.partner, domain::Author::Me);
    if (open == nullptr || open->phase == domain::PrepPhase::Draft) {
        (*this)(StartPrep{accept.partner});
        (*this)(EditHandshake{domain::PrepId{state.route().subject}, between.theirs});
        return;
    }
    domain::Prep& prep = state.notebook.preps.at(open->id);
    prep.handshake = between.theirs;
    ++prep.revision;
    keep_all(prep);
    push({Screen::Share, prep.id.text});
}

void Updater::operator()(const PlaceOnLadder& place) {
    const int step = place.step.value_or(1);
    if (step < 1 || step > domain::kLadderSteps) return;
    state.notebook.settings.place_on(place.ladder, place.step);
    keep_all(state.notebook.settings);
}

}  // namespace app
