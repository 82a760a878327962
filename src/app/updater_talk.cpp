// The talk, the press after it, and the next small step.
#include "app/updater.h"
#include "base/utf8.h"

namespace app {

domain::Session* Updater::session(const domain::SessionId& id) {
    const auto found = state.notebook.sessions.find(id);
    return found == state.notebook.sessions.end() ? nullptr : &found->second;
}

namespace {

// The reflection of that talk, made when it is first written.
domain::Reflection& reflection_of(domain::Notebook& notebook, const domain::SessionId& session) {
    domain::Reflection& reflection = notebook.reflections[session];
    reflection.session = session;
    return reflection;
}

}  // namespace

void Updater::operator()(const StartTalk& start) {
    const domain::Partner* with = partner(start.partner);
    if (with == nullptr) return;
    if (const auto* running = state.open_ends.running_session(state.notebook, with->id)) {
        push({Screen::Talk, running->id.text});
        return;
    }
    const domain::Prep* mine =
        state.open_ends.open_prep(state.notebook, with->id, domain::Author::Me);
    const domain::Prep* theirs =
        state.open_ends.open_prep(state.notebook, with->id, domain::Author::Partner);
    if (mine != nullptr && mine->items.empty()) mine = nullptr;  // was only looked at
    domain::Session begun;
    begun.id = base::make_id<domain::SessionId>(env.random());
    begun.partner = with->id;
    if (mine != nullptr) begun.mine = mine->id;
    if (theirs != nullptr) begun.theirs = theirs->id;
    begun.agenda = domain::make_agenda(mine, theirs, with->relation);
    if (begun.agenda.empty()) return;
    begun.started = env.now;
    state.notebook.sessions[begun.id] = begun;
    keep_all(begun);
    push({Screen::Talk, begun.id.text});
}

void Updater::operator()(const MarkPoint& mark) {
    domain::Session* talk = session(mark.session);
    if (talk == nullptr || mark.index >= talk->agenda.size()) return;
    talk->agenda[mark.index].outcome = mark.outcome;
    keep_all(*talk);
}

void Updater::operator()(const EditTalkNotes& edit) {
    domain::Session* talk = session(edit.session);
    if (talk == nullptr) return;
    talk->notes = base::cleaned(edit.notes, domain::kLongestNote);
    keep_all(*talk);
}

void Updater::operator()(const FinishTalk& finish) {
    domain::Session* talk = session(finish.session);
    if (talk == nullptr || talk->finished) return;
    talk->finished = env.now;
    std::vector<codec::StoredRecord> records{codec::encode_record(*talk)};
    for (const auto& id : {talk->mine, talk->theirs}) {
        if (!id) continue;
        const auto prep = state.notebook.preps.find(*id);
        if (prep == state.notebook.preps.end()) continue;
        prep->second.phase = domain::PrepPhase::Talked;
        records.push_back(codec::encode_record(prep->second));
    }
    keep(std::move(records));
    // Back leads to the partner: the prep's own page has no more to do for what was talked about.
    const Route reflect{Screen::Reflect, talk->id.text};
    state.routes.resize(1);
    state.routes.push_back({Screen::Partner, talk->partner.text});
    push(reflect);
}

void Updater::operator()(const PressFeeling& press) {
    if (session(press.session) == nullptr) return;
    domain::Reflection& reflection = reflection_of(state.notebook, press.session);
    reflection.feeling = press.feeling;
    keep_all(reflection);
}

void Updater::operator()(const EditNoticed& edit) {
    if (session(edit.session) == nullptr) return;
    domain::Reflection& reflection = reflection_of(state.notebook, edit.session);
    reflection.noticed = base::cleaned(edit.noticed, domain::kLongestNote);
    keep_all(reflection);
}

void Updater::operator()(const EditStep& edit) {
    if (session(edit.session) == nullptr) return;
    domain::Reflection& reflection = reflection_of(state.notebook, edit.session);
    reflection.step = base::cleaned_line(edit.step, domain::kLongestStep);
    keep_all(reflection);
}

void Updater::operator()(const EditStepDue& edit) {
    if (session(edit.session) == nullptr) return;
    domain::Reflection& reflection = reflection_of(state.notebook, edit.session);
    reflection.step_due = edit.due;
    keep_all(reflection);
}

void Updater::operator()(const MarkStep& mark) {
    const auto found = state.notebook.reflections.find(mark.session);
    if (found == state.notebook.reflections.end()) return;
    found->second.step_state = mark.state;
    keep_all(found->second);
}

}  // namespace app
