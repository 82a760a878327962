// Adding a partner and preparing a talk. Every change is written as it is made.
#include <algorithm>

#include "app/updater.h"
#include "base/utf8.h"

namespace app {
namespace {

domain::Item* item_about(domain::Prep* prep, domain::Topic topic) {
    if (prep == nullptr) return nullptr;
    const auto found = std::ranges::find(prep->items, topic, &domain::Item::topic);
    return found == prep->items.end() ? nullptr : &*found;
}

// Answers the partner's prep that is there by now; where that changes a ready one, under a new
// number.
void become_ready(domain::Prep& prep, const State& state) {
    const domain::Prep* theirs =
        state.open_ends.open_prep(state.notebook, prep.partner, domain::Author::Partner);
    if (theirs != nullptr && prep.answers != theirs->id) {
        if (prep.phase == domain::PrepPhase::Ready) ++prep.revision;
        prep.answers = theirs->id;
    }
    prep.phase = domain::PrepPhase::Ready;
}

}  // namespace

domain::Prep* Updater::my_prep(const domain::PrepId& id) {
    const auto found = state.notebook.preps.find(id);
    if (found == state.notebook.preps.end()) return nullptr;
    return found->second.author == domain::Author::Me ? &found->second : nullptr;
}

void Updater::keep_changed(domain::Prep& prep) {
    if (prep.phase == domain::PrepPhase::Ready) {
        prep.phase = domain::PrepPhase::Draft;
        ++prep.revision;
    }
    keep_all(prep);
}

bool Updater::make_ready(const domain::PrepId& id) {
    domain::Prep* const prep = my_prep(id);
    if (prep == nullptr || prep->phase != domain::PrepPhase::Draft) return true;
    if (!domain::is_complete(*prep)) return false;
    become_ready(*prep, state);
    keep_all(*prep);
    return true;
}

domain::Partner* Updater::partner(const domain::PartnerId& id) {
    const auto found = state.notebook.partners.find(id);
    return found == state.notebook.partners.end() ? nullptr : &found->second;
}

void Updater::operator()(const AddPartner& add) {
    const std::string name = base::cleaned_line(add.name, domain::kLongestName);
    if (base::is_blank(name)) return;
    domain::Partner added;
    added.id = base::make_id<domain::PartnerId>(env.random());
    added.pair = base::make_id<domain::PairId>(env.random());
    added.name = name;
    added.relation = add.relation;
    added.added = env.now;
    state.notebook.partners[added.id] = added;
    keep_all(added);
    replace_top({Screen::Partner, added.id.text});
    if (add.then == AfterAdding::Prepare) {
        state.routes.pop_back();
        (*this)(StartPrep{added.id});
    }
}

void Updater::operator()(const ChooseStage& choose) {
    domain::Partner* with = partner(choose.partner);
    if (with == nullptr || choose.stage < 1 || choose.stage > domain::kStages) return;
    with->stage = choose.stage;
    keep_all(*with);
}

void Updater::operator()(const StartPrep& start) {
    if (partner(start.partner) == nullptr) return;
    const domain::Prep* open =
        state.open_ends.open_prep(state.notebook, start.partner, domain::Author::Me);
    domain::PrepId id;
    if (open != nullptr) {
        id = open->id;
    } else {
        // Stored with its first topic: a prep that was only looked at leaves nothing behind.
        domain::Prep prep;
        prep.id = base::make_id<domain::PrepId>(env.random());
        prep.partner = start.partner;
        prep.made = env.now;
        id = prep.id;
        state.notebook.preps[id] = prep;
    }
    const Route prepare{Screen::Prepare, id.text};
    if (state.route().screen == Screen::Who) {
        replace_top(prepare);
    } else {
        push(prepare);
    }
}

void Updater::operator()(const ToggleTopic& toggle) {
    domain::Prep* prep = my_prep(toggle.prep);
    if (prep == nullptr) return;
    domain::toggle_topic(*prep, toggle.topic);
    keep_changed(*prep);
}

void Updater::operator()(const AdoptItem& adopt) {
    domain::Prep* prep = my_prep(adopt.prep);
    if (prep == nullptr) return;
    domain::adopt_item(*prep, adopt.item);
    keep_changed(*prep);
}

void Updater::operator()(const CarryStep& carry) {
    domain::Prep* prep = my_prep(carry.prep);
    const domain::Step* carried = step(carry.session, carry.kind);
    if (prep == nullptr || carried == nullptr || carried->text.empty()) return;
    domain::carry_step(*prep, *carried);
    keep_changed(*prep);
}

void Updater::operator()(const MoveItem& move) {
    domain::Prep* prep = my_prep(move.prep);
    if (prep == nullptr) return;
    domain::move_item(*prep, move.index, move.direction);
    keep_changed(*prep);
}

void Updater::operator()(const ChooseResponse& choose) {
    domain::Prep* prep = my_prep(choose.prep);
    domain::Item* item = item_about(prep, choose.topic);
    if (item == nullptr) return;
    item->response = choose.response;
    keep_changed(*prep);
}

void Updater::operator()(const EditItemNote& edit) {
    domain::Prep* prep = my_prep(edit.prep);
    domain::Item* item = item_about(prep, edit.topic);
    if (item == nullptr) return;
    item->note = base::cleaned(edit.note, domain::kLongestNote);
    keep_changed(*prep);
}

void Updater::operator()(const EditPurpose& edit) {
    domain::Prep* prep = my_prep(edit.prep);
    if (prep == nullptr) return;
    prep->purpose = base::cleaned_line(edit.purpose, domain::kLongestPurpose);
    keep_changed(*prep);
}

void Updater::operator()(const EditDay& edit) {
    domain::Prep* prep = my_prep(edit.prep);
    if (prep == nullptr) return;
    prep->day = edit.day;
    keep_changed(*prep);
}

void Updater::operator()(const EditPlace& edit) {
    domain::Prep* prep = my_prep(edit.prep);
    if (prep == nullptr) return;
    prep->place = base::cleaned_line(edit.place, domain::kLongestPlace);
    keep_changed(*prep);
}

void Updater::operator()(const FinishPrep& finish) {
    domain::Prep* prep = my_prep(finish.prep);
    if (prep == nullptr || !domain::is_complete(*prep)) return;
    become_ready(*prep, state);
    keep_all(*prep);
    const Route page{Screen::Prep, prep->id.text};
    // Changed from its own page: go back there instead of standing on it twice.
    if (state.routes.size() > 1 && state.routes[state.routes.size() - 2] == page) {
        state.routes.pop_back();
        arrived();
    } else {
        replace_top(page);
    }
}

}  // namespace app
