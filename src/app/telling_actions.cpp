// Telling the partner after a talk, part by part as it was chosen; and what is heard from them.
#include "app/telling_actions.h"

#include "app/updater.h"
#include "base/utf8.h"
#include "codec/link.h"
#include "domain/talks_of.h"

namespace app {
namespace {

bool& part_of(domain::Telling& telling, domain::TellingPart part) {
    switch (part) {
        case domain::TellingPart::Feeling: return telling.feeling;
        case domain::TellingPart::Balance: return telling.balance;
        case domain::TellingPart::Responses: return telling.responses;
    }
    return telling.feeling;
}

const domain::Session* talk_told_of(const domain::Afterword& afterword, const State& state) {
    for (const auto& prep : {afterword.tellers, afterword.readers}) {
        for (const domain::Session* talk :
             domain::talks_of(prep, state.notebook, state.history, state.open_ends)) {
            if (domain::is_about(afterword, *talk)) return talk;
        }
    }
    return nullptr;
}

}  // namespace

void Updater::hand_over_afterword() {
    const domain::SessionId id{state.route().subject};
    state.outgoing.reset();
    const domain::Session* talk = session(id);
    if (talk == nullptr || talk->telling.says_nothing()) return;
    const domain::Partner* with = partner(talk->partner);
    if (with == nullptr) return;
    const auto reflection = state.notebook.reflections.find(id);
    const std::optional<domain::Feeling> feeling =
        reflection == state.notebook.reflections.end() ? std::nullopt : reflection->second.feeling;
    seal(
        domain::afterword_from_session(*talk, with->pair, state.notebook.settings.my_name, feeling),
        with->lock);
    state.outgoing->tells_of = id;
}

void Updater::mark_handed_over() {
    if (!state.outgoing || !state.outgoing->tells_of || !state.may_write()) return;
    domain::Session* talk = session(*state.outgoing->tells_of);
    if (talk == nullptr || talk->telling.handed_over) return;
    talk->telling.handed_over = true;
    keep_all(*talk);
}

void happen(Updater& updater, const ToggleTelling& toggle) {
    domain::Session* talk = updater.session(toggle.session);
    if (talk == nullptr) return;
    domain::mark_changed(talk->telling);
    bool& part = part_of(talk->telling, toggle.part);
    part = !part;
    updater.keep_all(*talk);
    updater.arrived();  // the link tells it
}

void happen(Updater& updater, const EditWord& edit) {
    domain::Session* talk = updater.session(edit.session);
    if (talk == nullptr) return;
    domain::mark_changed(talk->telling);
    talk->telling.word = base::cleaned_line(edit.word);
    updater.keep_all(*talk);
    updater.arrived();  // the link tells it
}

void happen(Updater& updater, const TakeInAfterword&) {
    const auto* const received =
        updater.state.incoming ? updater.state.incoming->as<domain::Afterword>() : nullptr;
    if (received == nullptr || updater.state.incoming->came_before) return;
    const domain::Afterword afterword = *received;
    const domain::Session* const found = talk_told_of(afterword, updater.state);
    if (found == nullptr) {
        updater.state.notice = Notice::TalkNotHere;
        return;
    }
    domain::Session& talk = updater.state.notebook.sessions.at(found->id);
    switch (domain::take_in(talk, afterword)) {
        case domain::TakenIn::New:
            if (domain::Partner* const teller = updater.partner(talk.partner);
                teller != nullptr && updater.state.incoming->lock) {
                updater.learn_lock(*teller);
                updater.keep_all(talk, *teller);
            } else {
                updater.keep_all(talk);
            }
            updater.state.notice =
                updater.state.store == StoreStatus::Open ? Notice::TakenIn : Notice::CannotKeep;
            break;
        case domain::TakenIn::Known: updater.state.notice = Notice::TakenIn; break;
        case domain::TakenIn::Older: updater.state.notice = Notice::OlderIsKept; break;
    }
    updater.state.incoming.reset();
    updater.start_over({{Screen::Home, {}},
                        {Screen::Partner, talk.partner.text},
                        {Screen::Reflect, talk.id.text}});
}

}  // namespace app
