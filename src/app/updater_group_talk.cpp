// The meeting of a group: turns, cards, and one insight of each. All of it stays on this device.
#include <algorithm>

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

void Updater::operator()(const StartGroupTalk& start) {
    domain::Group* meets = group(start.group);
    if (meets == nullptr || meets->seats.size() < domain::kFewestMembers) return;
    if (!meets->started) {
        meets->started = env.now;
        keep_all(*meets);
    }
    push({Screen::GroupTalk, meets->plan.id.text});
}

void Updater::operator()(const MarkTurn& mark) {
    domain::Group* meets = group(mark.group);
    domain::Seat* seat = seat_in(meets, mark.member);
    if (seat == nullptr) return;
    seat->turn = mark.turn;
    keep_all(*meets);
}

void Updater::operator()(const DrawCard& draw) {
    domain::Group* meets = group(draw.group);
    if (meets == nullptr || !domain::has_more_cards(*meets)) return;
    ++meets->cards;
    keep_all(*meets);
}

void Updater::operator()(const EditInsight& edit) {
    domain::Group* meets = group(edit.group);
    domain::Seat* seat = seat_in(meets, edit.member);
    if (seat == nullptr) return;
    seat->insight = base::cleaned(edit.insight, domain::kLongestNote);
    keep_all(*meets);
}

void Updater::operator()(const FinishGroupTalk& finish) {
    domain::Group* meets = group(finish.group);
    if (meets == nullptr) return;
    if (!meets->finished) {
        meets->finished = env.now;
        keep_all(*meets);
    }
    (*this)(GoBack{});
}

}  // namespace app
