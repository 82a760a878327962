// Adding a partner and preparing a talk. Every change is written as it is made.
#include "app/prep_actions.h"

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
    if (!domain::is_complete(*prep) || !may_make_ready()) return false;
    become_ready(*prep, state);
    keep_all(*prep);
    return true;
}

domain::Partner* Updater::partner(const domain::PartnerId& id) {
    const auto found = state.notebook.partners.find(id);
    return found == state.notebook.partners.end() ? nullptr : &found->second;
}

void happen(Updater& updater, const AddPartner& add) {
    const std::string name = base::cleaned_line(add.name);
    if (base::is_blank(name)) return;
    domain::Partner added;
    added.id = base::make_id<domain::PartnerId>(updater.env.random());
    added.pair = base::make_id<domain::PairId>(updater.env.random());
    added.name = name;
    added.relation = add.relation;
    added.added = updater.env.now;
    updater.state.notebook.partners[added.id] = added;
    updater.keep_all(added);
    if (add.then == AfterAdding::ShowPartner) {
        return updater.replace_top({Screen::Partner, added.id.text});
    }
    if (updater.state.route().screen == Screen::AddPartner) updater.state.routes.pop_back();
    happen(updater, StartPrep{added.id});
}

void happen(Updater& updater, const ChooseStage& choose) {
    domain::Partner* with = updater.partner(choose.partner);
    if (with == nullptr || choose.stage < 1 || choose.stage > domain::kStages) return;
    with->stage = choose.stage;
    updater.keep_all(*with);
}

void happen(Updater& updater, const StartPrep& start) {
    if (updater.partner(start.partner) == nullptr) return;
    const domain::Prep* open = updater.state.open_ends.open_prep(updater.state.notebook,
                                                                 start.partner, domain::Author::Me);
    domain::PrepId id;
    if (open != nullptr) {
        id = open->id;
    } else {
        // Stored with its first topic: a prep that was only looked at leaves nothing behind.
        domain::Prep prep;
        prep.id = base::make_id<domain::PrepId>(updater.env.random());
        prep.partner = start.partner;
        prep.made = updater.env.now;
        id = prep.id;
        updater.state.notebook.preps[id] = prep;
        updater.state.looked_at = id;
    }
    const Route prepare{Screen::Prepare, id.text};
    if (updater.state.route().screen == Screen::Who) {
        updater.replace_top(prepare);
    } else {
        updater.push(prepare);
    }
}

void happen(Updater& updater, const ToggleTopic& toggle) {
    domain::Prep* prep = updater.my_prep(toggle.prep);
    if (prep == nullptr) return;
    auto& unticked = updater.state.unticked[toggle.prep.text];
    domain::toggle_topic(prep->items, unticked, toggle.topic);
    updater.keep_changed(*prep);
}

void happen(Updater& updater, const AdoptItem& adopt) {
    domain::Prep* prep = updater.my_prep(adopt.prep);
    if (prep == nullptr) return;
    domain::adopt_item(*prep, adopt.item);
    updater.keep_changed(*prep);
}

void happen(Updater& updater, const CarryStep& carry) {
    domain::Prep* prep = updater.my_prep(carry.prep);
    const domain::Step* carried = updater.step(carry.session, carry.kind);
    if (prep == nullptr || carried == nullptr || carried->text.empty()) return;
    domain::carry_step(*prep, *carried);
    updater.keep_changed(*prep);
}

void happen(Updater& updater, const MoveItem& move) {
    domain::Prep* prep = updater.my_prep(move.prep);
    if (prep == nullptr) return;
    domain::move_item(*prep, move.index, move.direction);
    updater.keep_changed(*prep);
}

void happen(Updater& updater, const ChooseResponse& choose) {
    domain::Prep* prep = updater.my_prep(choose.prep);
    domain::Item* item = item_about(prep, choose.topic);
    if (item == nullptr) return;
    item->response = choose.response;
    updater.keep_changed(*prep);
}

void happen(Updater& updater, const EditItemNote& edit) {
    domain::Prep* prep = updater.my_prep(edit.prep);
    domain::Item* item = item_about(prep, edit.topic);
    if (item == nullptr) return;
    item->note = base::cleaned(edit.note);
    updater.keep_changed(*prep);
}

void happen(Updater& updater, const EditPurpose& edit) {
    domain::Prep* prep = updater.my_prep(edit.prep);
    if (prep == nullptr) return;
    prep->purpose = base::cleaned_line(edit.purpose);
    updater.keep_changed(*prep);
}

void happen(Updater& updater, const EditDay& edit) {
    domain::Prep* prep = updater.my_prep(edit.prep);
    if (prep == nullptr) return;
    prep->day = edit.day;
    updater.keep_changed(*prep);
}

void happen(Updater& updater, const EditPlace& edit) {
    domain::Prep* prep = updater.my_prep(edit.prep);
    if (prep == nullptr) return;
    prep->place = base::cleaned_line(edit.place);
    updater.keep_changed(*prep);
}

void happen(Updater& updater, const FinishPrep& finish) {
    domain::Prep* prep = updater.my_prep(finish.prep);
    if (prep == nullptr || !domain::is_complete(*prep)) return;
    become_ready(*prep, updater.state);
    updater.keep_all(*prep);
    const Route page{Screen::Prep, prep->id.text};
    // Changed from its own page: go back there instead of standing on it twice.
    if (updater.state.routes.size() > 1 &&
        updater.state.routes[updater.state.routes.size() - 2] == page) {
        updater.state.routes.pop_back();
        updater.arrived();
    } else {
        updater.replace_top(page);
    }
}

}  // namespace app
