// The talk, the press after it, and the next small step.
#include <algorithm>

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
    domain::Session& talk = *session(press.session);
    if (!talk.telling.feeling) return keep_all(reflection);
    domain::mark_changed(talk.telling);
    keep_all(reflection, talk);
}

void Updater::operator()(const EditNoticed& edit) {
    if (session(edit.session) == nullptr) return;
    domain::Reflection& reflection = reflection_of(state.notebook, edit.session);
    reflection.noticed = base::cleaned(edit.noticed, domain::kLongestNote);
    keep_all(reflection);
}

domain::Step* Updater::step(const domain::SessionId& id, domain::StepKind kind) {
    domain::Session* talk = session(id);
    if (talk == nullptr) return nullptr;
    if (kind == domain::StepKind::Promise) return &talk->promise;
    return &reflection_of(state.notebook, id).step;
}

void Updater::keep_step(const domain::SessionId& id, domain::StepKind kind) {
    if (kind == domain::StepKind::Promise) {
        keep_all(*session(id));
    } else {
        keep_all(reflection_of(state.notebook, id));
    }
}

void Updater::operator()(const EditStep& edit) {
    domain::Step* edited = step(edit.session, edit.kind);
    if (edited == nullptr) return;
    edited->text = base::cleaned_line(edit.text, domain::kLongestStep);
    keep_step(edit.session, edit.kind);
}

void Updater::operator()(const EditStepDue& edit) {
    domain::Step* edited = step(edit.session, edit.kind);
    if (edited == nullptr) return;
    edited->due = edit.due;
    keep_step(edit.session, edit.kind);
}

void Updater::operator()(const MarkStep& mark) {
    domain::Step* marked = step(mark.session, mark.kind);
    if (marked == nullptr || marked->text.empty()) return;
    marked->state = mark.state;
    keep_step(mark.session, mark.kind);
}

void Updater::operator()(const MarkReceived& mark) {
    domain::Session* talk = session(mark.session);
    if (talk == nullptr || mark.index >= talk->agenda.size()) return;
    talk->agenda[mark.index].received = mark.response;
    if (talk->telling.responses) domain::mark_changed(talk->telling);
    keep_all(*talk);
}

void Updater::operator()(const ChooseBalance& choose) {
    domain::Session* talk = session(choose.session);
    if (talk == nullptr) return;
    talk->balance = choose.balance;
    if (talk->telling.balance) domain::mark_changed(talk->telling);
    keep_all(*talk);
}

void Updater::operator()(const ChooseLength& choose) {
    domain::Session* talk = session(choose.session);
    if (talk == nullptr || talk->finished || choose.length <= std::chrono::minutes{0}) return;
    talk->length = choose.length;
    talk->swapped.reset();
    keep_all(*talk);
}

void Updater::operator()(const ChooseBell& choose) {
    state.notebook.settings.bell = choose.bell;
    keep_all(state.notebook.settings);
    // Heard at once: so the person knows how loud it is, and the browser allows it from then on.
    if (choose.bell == domain::Bell::Sound)
        effects.push_back(RingBell{state.notebook.settings.bell});
}

void Updater::tell_half() {
    if (state.route().screen != Screen::Talk) return;
    domain::Session* talk = session(domain::SessionId{state.route().subject});
    if (talk == nullptr) return;
    const auto half = domain::half_time(*talk);
    if (half && env.now >= *half && !talk->swapped && !talk->finished) {
        talk->swapped = env.now;
        if (state.role == Role::Writer) keep_all(*talk);
        effects.push_back(RingBell{state.notebook.settings.bell});
    }
}

}  // namespace app
