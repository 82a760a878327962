// The meeting of a group: turns, cards, and one insight of each. All of it stays on this device.
#include "app/group_talk_actions.h"

#include <algorithm>

#include "app/route_actions.h"
#include "app/updater.h"
#include "base/utf8.h"

namespace app {
namespace {

domain::Seat* seat_in(domain::Group* group, const domain::MemberId& id) {
    if (group == nullptr) return nullptr;
    const auto seat = std::ranges::find(group->seats, id, &domain::Seat::id);
    return seat == group->seats.end() ? nullptr : &*seat;
}

}  // namespace

void happen(Updater& updater, const StartGroupTalk& start) {
    domain::Group* meets = updater.group(start.group);
    if (meets == nullptr || meets->seats.size() < domain::kFewestMembers) return;
    if (!meets->started) {
        meets->started = updater.env.now;
        updater.keep_all(*meets);
    }
    updater.push({Screen::GroupTalk, meets->plan.id.text});
}

void happen(Updater& updater, const MarkTurn& mark) {
    domain::Group* meets = updater.group(mark.group);
    domain::Seat* seat = seat_in(meets, mark.member);
    if (seat == nullptr) return;
    seat->turn = mark.turn;
    updater.keep_all(*meets);
}

void happen(Updater& updater, const DrawCard& draw) {
    domain::Group* meets = updater.group(draw.group);
    if (meets == nullptr || !domain::has_more_cards(*meets)) return;
    ++meets->cards;
    updater.keep_all(*meets);
}

void happen(Updater& updater, const EditInsight& edit) {
    domain::Group* meets = updater.group(edit.group);
    domain::Seat* seat = seat_in(meets, edit.member);
    if (seat == nullptr) return;
    seat->insight = base::cleaned(edit.insight);
    updater.keep_all(*meets);
}

void happen(Updater& updater, const ResumeGroupTalk& resume) {
    domain::Group* meets = updater.group(resume.group);
    if (meets == nullptr || !domain::can_go_on(*meets, updater.env.now)) return;
    meets->finished.reset();
    updater.keep_all(*meets);
    updater.push({Screen::GroupTalk, meets->plan.id.text});
}

void happen(Updater& updater, const FinishGroupTalk& finish) {
    domain::Group* meets = updater.group(finish.group);
    if (meets == nullptr) return;
    if (!meets->finished) {
        // The device's clock can be set back.
        meets->finished = std::max(updater.env.now, meets->started.value_or(updater.env.now));
        updater.keep_all(*meets);
    }
    happen(updater, GoBack{});
}

}  // namespace app
