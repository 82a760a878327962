// A group before it meets: its plan, my own part in it, and what arrives of the others'.
#include "app/group_actions.h"

#include <algorithm>
#include <utility>

#include "app/route_actions.h"
#include "app/updater.h"
#include "base/utf8.h"
#include "codec/link.h"

namespace app {
namespace {

int another_turn_number(const Env& env, int than) {
    for (;;) {
        const auto number =
            1 + static_cast<int>(env.random() % static_cast<unsigned>(domain::kLargestTurnNumber));
        if (number != than) return number;
    }
}

// Local times are told for the start: where it moves over a change of summer time, they move.
void follow_start(domain::Group& group, const base::Zone& zone) {
    const std::chrono::minutes from_utc = zone(group.plan.start);
    if (group.mine.from_utc == from_utc) return;
    group.mine.from_utc = from_utc;
    if (group.phase == domain::PrepPhase::Ready) ++group.mine.revision;
}

}  // namespace

domain::Group* Updater::group(const domain::GroupId& id) {
    const auto found = state.notebook.groups.find(id);
    return found == state.notebook.groups.end() ? nullptr : &found->second;
}

void Updater::keep_changed_plan(domain::Group& group) {
    ++group.plan.revision;
    keep_all(group);
}

void Updater::keep_changed_seat(domain::Group& group) {
    if (group.phase == domain::PrepPhase::Ready) {
        group.phase = domain::PrepPhase::Draft;
        ++group.mine.revision;
    }
    keep_all(group);
}

bool Updater::may_make_ready() {
    if (state.may_write()) return true;
    state.notice = state.role == Role::Reader ? Notice::ReaderCannotEdit : Notice::WaitsForRecords;
    return false;
}

bool Updater::make_ready(domain::Group& group) {
    if (group.part == domain::Part::Organiser) return true;  // the plan is always ready
    if (group.phase != domain::PrepPhase::Draft) return true;
    if (!domain::is_complete(group.mine) || !may_make_ready()) return false;
    follow_start(group, state.zone);
    group.phase = domain::PrepPhase::Ready;
    keep_all(group);
    return true;
}

void happen(Updater& updater, const KeepGroupPlan& plan) {
    const std::string name = base::cleaned_line(plan.name);
    if (base::is_blank(name)) return;
    domain::Group made;
    domain::Group* kept = plan.group ? updater.group(*plan.group) : &made;
    if (kept == nullptr || kept->part != domain::Part::Organiser) return;
    const bool is_new = kept == &made;
    if (is_new) {
        made.plan.id = base::make_id<domain::GroupId>(updater.env.random());
        made.plan.turn_number = another_turn_number(updater.env, 0);
        made.mine.id = base::make_id<domain::MemberId>(updater.env.random());
        made.mine.name = base::cleaned_line(plan.organiser);
        made.made = updater.env.now;
        kept = &(updater.state.notebook.groups[made.plan.id] = made);
    }
    kept->plan.name = name;
    kept->plan.organiser = base::cleaned_line(plan.organiser);
    kept->plan.start = base::moment_from_local(plan.day, plan.time, updater.state.zone);
    kept->plan.address = base::cleaned_line(plan.address);
    kept->plan.subjects = plan.subjects;
    if (is_new) {
        updater.keep_all(*kept);
        updater.replace_top({Screen::Group, kept->plan.id.text});
    } else {
        follow_start(*kept, updater.state.zone);
        if (kept->phase == domain::PrepPhase::Ready) {
            domain::take_in(*kept, domain::answer_from(*kept).member);
        }
        updater.keep_changed_plan(*kept);
        happen(updater, GoBack{});
    }
}

void happen(Updater& updater, const EditSeat& edit) {
    domain::Group* in = updater.group(edit.group);
    if (in == nullptr) return;
    domain::Seat& mine = in->mine;
    switch (edit.which) {
        case SeatText::Name: mine.name = base::cleaned_line(edit.text); break;
        case SeatText::Standpoint: mine.standpoint = base::cleaned_line(edit.text); break;
        case SeatText::Brings: mine.brings = base::cleaned_line(edit.text); break;
    }
    updater.keep_changed_seat(*in);
}

void happen(Updater& updater, const ChooseOccupation& choose) {
    domain::Group* in = updater.group(choose.group);
    if (in == nullptr) return;
    in->mine.occupation = choose.occupation;
    updater.keep_changed_seat(*in);
}

void happen(Updater& updater, const ToggleSeatTopic& toggle) {
    domain::Group* in = updater.group(toggle.group);
    if (in == nullptr) return;
    auto& unticked = updater.state.unticked[toggle.group.text];
    domain::toggle_topic(in->mine.items, unticked, toggle.topic);
    updater.keep_changed_seat(*in);
}

void happen(Updater& updater, const ChooseSeatResponse& choose) {
    domain::Group* in = updater.group(choose.group);
    if (in == nullptr) return;
    const auto item = std::ranges::find(in->mine.items, choose.topic, &domain::Item::topic);
    if (item == in->mine.items.end()) return;
    item->response = choose.response;
    updater.keep_changed_seat(*in);
}

void happen(Updater& updater, const EditSeatNote& edit) {
    domain::Group* in = updater.group(edit.group);
    if (in == nullptr) return;
    const auto item = std::ranges::find(in->mine.items, edit.topic, &domain::Item::topic);
    if (item == in->mine.items.end()) return;
    item->note = base::cleaned(edit.note);
    updater.keep_changed_seat(*in);
}

void happen(Updater& updater, const FinishSeat& finish) {
    domain::Group* in = updater.group(finish.group);
    if (in == nullptr || !domain::is_complete(in->mine)) return;
    follow_start(*in, updater.state.zone);
    in->phase = domain::PrepPhase::Ready;
    if (in->part == domain::Part::Organiser &&
        domain::take_in(*in, domain::answer_from(*in).member) == domain::Admission::Now) {
        updater.keep_changed_plan(*in);
    } else {
        updater.keep_all(*in);
    }
    happen(updater, GoBack{});
}

void happen(Updater& updater, const DrawTurns& draw) {
    domain::Group* in = updater.group(draw.group);
    if (in == nullptr || in->part != domain::Part::Organiser || in->started) return;
    in->plan.turn_number = another_turn_number(updater.env, in->plan.turn_number);
    updater.keep_changed_plan(*in);
}

void happen(Updater& updater, const RemoveMember& remove) {
    domain::Group* from = updater.group(remove.group);
    if (from == nullptr || from->part != domain::Part::Organiser || from->started) return;
    if (remove.member == from->mine.id || !domain::remove_member(*from, remove.member)) return;
    updater.keep_changed_plan(*from);
}

void happen(Updater& updater, const CopyAddress& copy) {
    const domain::Group* of = updater.group(copy.group);
    if (of == nullptr || of->plan.address.empty()) return;
    updater.effects.push_back(CopyText{of->plan.address});
    // The words for a link that was copied are about sending it.
    updater.state.when_copied = Notice::AddressCopied;
}

void Updater::hand_over_group() {
    domain::Group* const from = group(domain::GroupId{state.route().subject});
    if (from == nullptr) return;
    if (!make_ready(*from)) return leave_unfinished();
    if (from->part == domain::Part::Organiser) {
        seal(domain::invitation_from(*from));
    } else {
        seal(domain::answer_from(*from));
    }
}

void Updater::show_taken_in(const domain::Group& group, domain::Admission result) {
    state.incoming.reset();
    start_over({{Screen::Partners, {}}, {Screen::Group, group.plan.id.text}});
    if (result == domain::Admission::OlderKept) {
        state.notice = Notice::OlderIsKept;
    } else {
        state.notice = state.store == StoreStatus::Open ? Notice::TakenIn : Notice::CannotKeep;
    }
}

void happen(Updater& updater, const TakeInGroup&) {
    if (!updater.state.incoming) return;
    if (const auto* answer = updater.state.incoming->as<domain::GroupAnswer>()) {
        domain::Group* mine = updater.group(answer->group);
        if (mine == nullptr || mine->part != domain::Part::Organiser) return;
        if (answer->member.id == mine->mine.id) return;
        const domain::Admission result = domain::take_in(*mine, answer->member);
        if (result == domain::Admission::NoRoom) return;
        if (result == domain::Admission::Now) updater.keep_changed_plan(*mine);
        return updater.show_taken_in(*mine, result);
    }
    const auto* invitation = updater.state.incoming->as<domain::GroupInvitation>();
    if (invitation == nullptr) return;
    domain::Group* known = updater.group(invitation->plan.id);
    if (known == nullptr) {
        domain::Group begun = domain::group_from_invitation(
            *invitation, base::make_id<domain::MemberId>(updater.env.random()));
        begun.mine.name = updater.state.notebook.settings.my_name;
        begun.made = updater.env.now;
        const domain::Group& kept = updater.state.notebook.groups[begun.plan.id] = std::move(begun);
        updater.keep_all(kept);
        return updater.show_taken_in(kept, domain::Admission::Now);
    }
    if (known->part == domain::Part::Organiser) return;
    const domain::Admission result = domain::take_in(*known, *invitation);
    if (result == domain::Admission::Now) {
        follow_start(*known, updater.state.zone);
        updater.keep_all(*known);
    }
    updater.show_taken_in(*known, result);
}

}  // namespace app
