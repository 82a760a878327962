// すべての記録: looking for talks, taking one away, and putting it back.
#include "app/records_actions.h"

#include <algorithm>
#include <utility>

#include "app/updater.h"

namespace app {
namespace {

// Out of the notebook, as it was stored.
template <class Shelf, class Id>
void take_out(Shelf& shelf, const Id& id, std::vector<codec::StoredRecord>& records) {
    if (const auto taken = shelf.extract(id)) {
        records.push_back(codec::encode_record(taken.mapped()));
    }
}

void take_away(std::vector<codec::StoredRecord>& from,
               const std::vector<codec::StoredRecord>& records) {
    std::erase_if(from, [&](const codec::StoredRecord& one) {
        return std::ranges::find(records, one.key, &codec::StoredRecord::key) != records.end();
    });
}

}  // namespace

void happen(Updater& updater, const ShowRecords& show) {
    happen(updater, FilterRecords{show.filter});
    if (updater.state.route().screen != Screen::Records) updater.push({Screen::Records, {}});
}

void happen(Updater& updater, const FilterRecords& look) {
    updater.state.records.filter = look.filter;
    updater.state.records.at_change = 0;
}

void Updater::find_records_again() {
    if (state.route().screen != Screen::Records) return;
    Records& records = state.records;
    if (records.at_change == state.history.changes()) return;
    records.found = domain::find_records(state.history, state.notebook, records.filter);
    records.at_change = state.history.changes();
}

void Updater::take_out_talk(const domain::SessionId& id,
                            std::vector<codec::StoredRecord>& records) {
    const domain::Session* talk = session(id);
    if (talk == nullptr || !talk->finished) return;
    for (const auto& from : {talk->mine, talk->theirs}) {
        if (!from || state.history.talks_of(*from).size() > 1) continue;
        const auto prep = state.notebook.preps.find(*from);
        if (prep == state.notebook.preps.end()) continue;
        if (prep->second.phase != domain::PrepPhase::Talked) continue;
        take_out(state.notebook.preps, *from, records);
    }
    take_out(state.notebook.sessions, id, records);
    take_out(state.notebook.reflections, id, records);
}

void Updater::take_out_group(const domain::GroupId& id, std::vector<codec::StoredRecord>& records) {
    const domain::Group* met = group(id);
    if (met == nullptr || !met->finished) return;
    take_out(state.notebook.groups, id, records);
}

void happen(Updater& updater, const DeleteRecord& wanted) {
    std::vector<codec::StoredRecord> records;
    std::string subject;
    if (const auto* talk = std::get_if<domain::SessionId>(&wanted.record)) {
        updater.take_out_talk(*talk, records);
        subject = talk->text;
    } else if (const auto* met = std::get_if<domain::GroupId>(&wanted.record)) {
        updater.take_out_group(*met, records);
        subject = met->text;
    }
    if (records.empty()) return;
    updater.follow(records);
    updater.delete_records(std::move(records));
    // Its own pages have nothing on them now.
    std::erase_if(updater.state.routes,
                  [&](const Route& route) { return route.subject == subject; });
    updater.arrived();
}

void Updater::change(std::vector<codec::StoredRecord> before,
                     std::vector<codec::StoredRecord> after, const std::vector<std::string>& gone) {
    const auto earlier = std::exchange(state.deleted, std::nullopt);
    for (const std::string& key : gone) {
        state.unsaved.erase(key);
        state.known.erase(key);
        state.to_erase[key] = 0;
        for (auto& [ticket, records] : state.in_flight) {
            std::erase_if(records, [&](const auto& record) { return record.key == key; });
        }
    }
    // What was deleted just before is put back along with it, and without it no more.
    std::vector<std::string> erased;
    if (earlier) erased.emplace_back(codec::kDeletedKey);
    keep(std::move(after), std::move(erased));
    follow_all();
    // Of what was changed twice, the first is what there was.
    if (earlier) {
        take_away(before, earlier->records);
        before.insert(before.end(), earlier->records.begin(), earlier->records.end());
    }
    state.deleted = {std::move(before), env.now + kTimeToPutBack};
    state.was_changed = true;
    state.notice = Notice::Changed;
}

void Updater::delete_records(std::vector<codec::StoredRecord> records) {
    codec::Deleted deleted{.records = records, .until = env.now + kTimeToPutBack};
    std::vector<std::string> keys;
    for (const codec::StoredRecord& record : records) {
        state.unsaved.erase(record.key);
        keys.push_back(record.key);
    }
    // What was deleted just before is put back along with it.
    if (state.deleted) {
        const auto& before = state.deleted->records;
        deleted.records.insert(deleted.records.end(), before.begin(), before.end());
    }
    if (state.store == StoreStatus::Open) {
        const unsigned ticket = ++state.last_ticket;
        state.in_flight[ticket] = {};
        state.deleting[ticket] = std::move(records);
        state.saving = Saving::Pending;
        effects.push_back(WriteRecords{ticket, {codec::encode_deleted(deleted)}, std::move(keys)});
    }
    state.deleted = std::move(deleted);
    state.was_changed = false;
    state.notice = Notice::Deleted;
}

void Updater::go_on_to_delete(std::string_view stored) {
    if (state.role == Role::Reader || state.role == Role::Asking || state.deleted) return;
    state.deleted = codec::decode_deleted(stored);
    const auto left = state.deleted ? state.deleted->until - env.now : kTimeToPutBack * 0;
    if (left > kTimeToPutBack * 0 && left <= kTimeToPutBack) return;
    state.deleted_is_over = true;
    forget_deleted();
}

void Updater::delete_whole(std::vector<codec::StoredRecord> records) {
    std::vector<std::string> keys;
    for (const codec::StoredRecord& record : records) keys.push_back(record.key);
    const unsigned ticket = ++state.last_ticket;
    state.in_flight[ticket] = {};
    state.deleting[ticket] = std::move(records);
    state.deleting_whole.insert(ticket);
    effects.push_back(WriteRecords{ticket, {}, std::move(keys)});
}

void Updater::forget_deleted() {
    state.deleted.reset();
    if (state.store != StoreStatus::Open || !state.may_write()) return;
    // Nobody waits for the answer: what stays goes with the next start.
    effects.push_back(WriteRecords{++state.last_ticket, {}, {std::string{codec::kDeletedKey}}});
}

void happen(Updater& updater, const UndoDelete&) {
    if (!updater.state.deleted || updater.state.deleted->until <= updater.env.now) return;
    const codec::Deleted deleted = *std::exchange(updater.state.deleted, std::nullopt);
    for (auto& [ticket, waiting] : updater.state.deleting) {
        take_away(waiting, deleted.records);
    }
    for (const codec::StoredRecord& record : deleted.records) updater.place(record);
    updater.keep(deleted.records, {std::string{codec::kDeletedKey}});
    updater.follow_all();
    // What is on its way out on the screen says what was undone.
    if (updater.state.outgoing && !updater.state.shown_key) updater.arrived();
    updater.state.notice = Notice::PutBack;
}

void Updater::not_deleted(const std::vector<codec::StoredRecord>& kept) {
    if (kept.empty()) return;  // put back before the store answered
    if (state.deleted) take_away(state.deleted->records, kept);
    if (state.deleted && state.deleted->records.empty()) state.deleted.reset();
    state.notice = Notice::DeleteFailed;
    for (const codec::StoredRecord& record : kept) place(record);
    keep(kept);
}

}  // namespace app
