// 1on1募集: what I post, and the prep that answers what somebody else has posted.
#include "app/recruit_actions.h"

#include <algorithm>

#include "app/prep_actions.h"
#include "app/updater.h"
#include "base/utf8.h"

namespace app {

void Updater::hand_over_recruit() {
    const domain::Recruit& recruit = state.notebook.settings.recruit;
    state.outgoing.reset();
    if (!recruit.says_nothing()) seal(recruit);
}

void happen(Updater& updater, const EditRecruit& edit) {
    domain::Recruit& recruit = updater.state.notebook.settings.recruit;
    recruit = edit.recruit;
    recruit.name = base::cleaned_line(recruit.name);
    recruit.when = base::cleaned_line(recruit.when);
    updater.keep_all(updater.state.notebook.settings);
    updater.arrived();  // the link and the picture carry it
}

void happen(Updater& updater, const AnswerRecruit& answer) {
    if (!updater.state.incoming || updater.state.incoming->as<domain::Recruit>() == nullptr) return;
    const auto poster = updater.sender_of({}, {answer.partner, answer.name, answer.relation});
    if (!poster) return;
    if (const auto* here = updater.partner(poster->id); here == nullptr || *here != *poster) {
        updater.state.notebook.partners[poster->id] = *poster;
        updater.keep_all(*poster);
    }
    updater.state.incoming.reset();
    updater.start_over({{Screen::Home, {}}, {Screen::Partner, poster->id.text}});
    happen(updater, StartPrep{poster->id});
}

}  // namespace app
