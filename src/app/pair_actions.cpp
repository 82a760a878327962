// What two people settle between them: how often they talk and what they agree on; and where a
// person places themselves.
#include "app/pair_actions.h"

#include "app/prep_actions.h"
#include "app/updater.h"
#include "base/utf8.h"
#include "domain/rhythm.h"

namespace app {

void happen(Updater& updater, const ChooseRhythm& choose) {
    domain::Partner* with = updater.partner(choose.partner);
    const int days = choose.every_days.value_or(1);
    if (with == nullptr || days < 1 || days > domain::kLongestRhythm) return;
    with->every_days = choose.every_days;
    updater.keep_all(*with);
}

void happen(Updater& updater, const EditHandshake& edit) {
    domain::Prep* prep = updater.my_prep(edit.prep);
    if (prep == nullptr) return;
    prep->handshake = edit.handshake;
    if (prep->handshake) {
        prep->handshake->lines &= domain::kLargestHandshake;
        prep->handshake->own = base::cleaned_line(prep->handshake->own);
    }
    updater.keep_changed(*prep);
}

void happen(Updater& updater, const AcceptHandshake& accept) {
    const domain::HandshakeBetween between =
        updater.state.handshakes.between(updater.state.notebook, accept.partner);
    if (between.standing != domain::HandshakeStanding::Changed) return;
    const domain::Prep* open = updater.state.open_ends.open_prep(
        updater.state.notebook, accept.partner, domain::Author::Me);
    if (open == nullptr || open->phase == domain::PrepPhase::Draft) {
        happen(updater, StartPrep{accept.partner});
        happen(updater,
               EditHandshake{domain::PrepId{updater.state.route().subject}, between.theirs});
        return;
    }
    domain::Prep& prep = updater.state.notebook.preps.at(open->id);
    prep.handshake = between.theirs;
    ++prep.revision;
    updater.keep_all(prep);
    updater.push({Screen::Share, prep.id.text});
}

void happen(Updater& updater, const PlaceOnLadder& place) {
    const int step = place.step.value_or(1);
    if (step < 1 || step > domain::kLadderSteps) return;
    updater.state.notebook.settings.place_on(place.ladder, place.step);
    updater.keep_all(updater.state.notebook.settings);
}

}  // namespace app
