// 1on1募集: what I post, and the prep that answers what somebody else has posted.
#include <algorithm>

#include "app/updater.h"
#include "base/utf8.h"

namespace app {

void Updater::operator()(const EditRecruit& edit) {
    domain::Recruit& recruit = state.notebook.settings.recruit;
    recruit = edit.recruit;
    recruit.name = base::cleaned_line(recruit.name, domain::kLongestName);
    recruit.when = base::cleaned_line(recruit.when, domain::kLongestWhen);
    keep_all(state.notebook.settings);
    arrived();  // the link and the picture carry it
}

void Updater::operator()(const AnswerRecruit& answer) {
    if (!state.incoming || state.incoming->as<domain::Recruit>() == nullptr) return;
    const auto poster = sender_of({}, {answer.partner, answer.name, answer.relation});
    if (!poster) return;
    if (!state.notebook.partners.contains(poster->id)) {
        state.notebook.partners[poster->id] = *poster;
        keep_all(*poster);
    }
    state.incoming.reset();
    start_over({{Screen::Home, {}}, {Screen::Partner, poster->id.text}});
    (*this)(StartPrep{poster->id});
}

}  // namespace app
