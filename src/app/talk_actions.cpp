// The talk, the press after it, and the next small step.
#include "app/talk_actions.h"

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

void happen(Updater& updater, const StartTalk& start) {
    const domain::Partner* with = updater.partner(start.partner);
    if (with == nullptr) return;
    if (const auto* running =
            updater.state.open_ends.running_session(updater.state.notebook, with->id)) {
        updater.push({Screen::Talk, running->id.text});
        return;
    }
    const domain::Prep* mine =
        updater.state.open_ends.open_prep(updater.state.notebook, with->id, domain::Author::Me);
    const domain::Prep* theirs = updater.state.open_ends.open_prep(updater.state.notebook, with->id,
                                                                   domain::Author::Partner);
    if (mine != nullptr && mine->items.empty()) mine = nullptr;  // was only looked at
    domain::Session begun;
    begun.id = base::make_id<domain::SessionId>(updater.env.random());
    begun.partner = with->id;
    if (mine != nullptr) begun.mine = mine->id;
    if (theirs != nullptr) begun.theirs = theirs->id;
    begun.agenda = domain::make_agenda(mine, theirs, with->relation);
    if (begun.agenda.empty()) return;
    begun.started = updater.env.now;
    updater.state.notebook.sessions[begun.id] = begun;
    updater.keep_all(begun);
    updater.push({Screen::Talk, begun.id.text});
}

// A talk that is over has its record in this place: a bookmark or Forward may lead to it.
void Updater::go_on_talking() {
    state.outgoing.reset();
    const domain::Session* const talk = session(domain::SessionId{state.route().subject});
    if (talk != nullptr && talk->finished) state.routes.back().screen = Screen::Record;
}

void happen(Updater& updater, const MarkPoint& mark) {
    domain::Session* talk = updater.session(mark.session);
    if (talk == nullptr || mark.index >= talk->agenda.size()) return;
    talk->agenda[mark.index].outcome = mark.outcome;
    updater.keep_all(*talk);
}

void happen(Updater& updater, const EditTalkNotes& edit) {
    domain::Session* talk = updater.session(edit.session);
    if (talk == nullptr) return;
    talk->notes = base::cleaned(edit.notes);
    updater.keep_all(*talk);
}

void happen(Updater& updater, const FinishTalk& finish) {
    domain::Session* talk = updater.session(finish.session);
    if (talk == nullptr || talk->finished) return;
    talk->finished = domain::in_talk(*talk, updater.env.now);
    std::vector<codec::StoredRecord> records{codec::encode_record(*talk)};
    for (const auto& id : {talk->mine, talk->theirs}) {
        if (!id) continue;
        const auto prep = updater.state.notebook.preps.find(*id);
        if (prep == updater.state.notebook.preps.end()) continue;
        prep->second.phase = domain::PrepPhase::Talked;
        records.push_back(codec::encode_record(prep->second));
    }
    updater.keep(std::move(records));
    // Back leads to the partner: the prep's own page has no more to do for what was talked about.
    const Route reflect{Screen::Reflect, talk->id.text};
    updater.state.routes.resize(1);
    updater.state.routes.push_back({Screen::Partner, talk->partner.text});
    updater.push(reflect);
}

void happen(Updater& updater, const ResumeTalk& resume) {
    domain::Session* talk = updater.session(resume.session);
    if (talk == nullptr || !domain::can_go_on(*talk, updater.env.now)) return;
    const domain::Notebook& notebook = updater.state.notebook;
    if (updater.state.open_ends.running_session(notebook, talk->partner) != nullptr) return;
    talk->finished.reset();
    std::vector<codec::StoredRecord> records{codec::encode_record(*talk)};
    for (const auto& id : {talk->mine, talk->theirs}) {
        if (!id) continue;
        const auto prep = updater.state.notebook.preps.find(*id);
        if (prep == updater.state.notebook.preps.end()) continue;
        prep->second.phase =
            domain::is_complete(prep->second) ? domain::PrepPhase::Ready : domain::PrepPhase::Draft;
        records.push_back(codec::encode_record(prep->second));
    }
    updater.keep(std::move(records));
    // Its pages are those of a talk that is over.
    std::erase_if(updater.state.routes,
                  [&](const Route& route) { return route.subject == talk->id.text; });
    updater.push({Screen::Talk, talk->id.text});
}

void happen(Updater& updater, const PressFeeling& press) {
    if (updater.session(press.session) == nullptr) return;
    domain::Reflection& reflection = reflection_of(updater.state.notebook, press.session);
    reflection.feeling = press.feeling;
    domain::Session& talk = *updater.session(press.session);
    if (!talk.telling.feeling) return updater.keep_all(reflection);
    domain::mark_changed(talk.telling);
    updater.keep_all(reflection, talk);
}

void happen(Updater& updater, const EditNoticed& edit) {
    if (updater.session(edit.session) == nullptr) return;
    domain::Reflection& reflection = reflection_of(updater.state.notebook, edit.session);
    reflection.noticed = base::cleaned(edit.noticed);
    updater.keep_all(reflection);
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

void happen(Updater& updater, const EditStep& edit) {
    domain::Step* edited = updater.step(edit.session, edit.kind);
    if (edited == nullptr) return;
    edited->text = base::cleaned_line(edit.text);
    updater.keep_step(edit.session, edit.kind);
}

void happen(Updater& updater, const EditStepDue& edit) {
    domain::Step* edited = updater.step(edit.session, edit.kind);
    if (edited == nullptr) return;
    edited->due = edit.due;
    updater.keep_step(edit.session, edit.kind);
}

void happen(Updater& updater, const MarkStep& mark) {
    domain::Step* marked = updater.step(mark.session, mark.kind);
    if (marked == nullptr || marked->text.empty()) return;
    marked->state = mark.state;
    updater.keep_step(mark.session, mark.kind);
}

void happen(Updater& updater, const MarkReceived& mark) {
    domain::Session* talk = updater.session(mark.session);
    if (talk == nullptr || mark.index >= talk->agenda.size()) return;
    talk->agenda[mark.index].received = mark.response;
    if (talk->telling.responses) domain::mark_changed(talk->telling);
    updater.keep_all(*talk);
}

void happen(Updater& updater, const ChooseBalance& choose) {
    domain::Session* talk = updater.session(choose.session);
    if (talk == nullptr) return;
    talk->balance = choose.balance;
    if (talk->telling.balance) domain::mark_changed(talk->telling);
    updater.keep_all(*talk);
}

void happen(Updater& updater, const ChooseLength& choose) {
    domain::Session* talk = updater.session(choose.session);
    if (talk == nullptr || talk->finished || choose.length <= std::chrono::minutes{0}) return;
    talk->length = choose.length;
    talk->swapped.reset();
    updater.keep_all(*talk);
}

void happen(Updater& updater, const ChooseBell& choose) {
    updater.state.notebook.settings.bell = choose.bell;
    updater.keep_all(updater.state.notebook.settings);
    // Heard at once: so the person knows how loud it is, and the browser allows it from then on.
    if (choose.bell == domain::Bell::Sound)
        updater.effects.push_back(RingBell{updater.state.notebook.settings.bell});
}

void Updater::tell_half() {
    if (state.route().screen != Screen::Talk) return;
    domain::Session* talk = session(domain::SessionId{state.route().subject});
    if (talk == nullptr) return;
    const auto half = domain::half_time(*talk);
    if (half && env.now >= *half && !talk->swapped && !talk->finished) {
        talk->swapped = env.now;
        if (state.may_write()) keep_all(*talk);
        effects.push_back(RingBell{state.notebook.settings.bell});
    }
}

}  // namespace app
