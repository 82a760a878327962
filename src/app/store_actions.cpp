// Reading at the start, what the store answers, and what is true about "saved".
#include "app/store_actions.h"

#include <algorithm>
#include <utility>

#include "app/link_actions.h"
#include "app/updater.h"
#include "codec/record.h"

namespace app {
namespace {

struct Shelve {
    domain::Notebook& notebook;

    void operator()(const domain::Partner& partner) { notebook.partners[partner.id] = partner; }
    void operator()(const domain::Prep& prep) { notebook.preps[prep.id] = prep; }
    void operator()(const domain::Session& session) { notebook.sessions[session.id] = session; }
    void operator()(const domain::Reflection& reflection) {
        notebook.reflections[reflection.session] = reflection;
    }
    void operator()(const domain::Settings& settings) { notebook.settings = settings; }
    void operator()(const domain::Group& group) { notebook.groups[group.plan.id] = group; }
};

struct Unshelve {
    domain::Notebook& notebook;

    void operator()(const domain::Partner& partner) { notebook.partners.erase(partner.id); }
    void operator()(const domain::Prep& prep) { notebook.preps.erase(prep.id); }
    void operator()(const domain::Session& session) { notebook.sessions.erase(session.id); }
    void operator()(const domain::Reflection& reflection) {
        notebook.reflections.erase(reflection.session);
    }
    void operator()(const domain::Settings& settings) {
        notebook.settings = {};
        notebook.settings.language = settings.language;
    }
    void operator()(const domain::Group& group) { notebook.groups.erase(group.plan.id); }
};

Saving saving_after(StoreAnswer answer) {
    return answer == StoreAnswer::Full ? Saving::Full : Saving::Failed;
}

}  // namespace

void happen(Updater& updater, const Started& started) {
    updater.state.link_base = started.link_base;
    updater.state.can_share = started.can_share;
    updater.state.notebook.settings.language = started.language;
    updater.state.language = started.language;
    updater.state.speaks[static_cast<std::size_t>(started.language)] = true;
    updater.come_to(started.place);
    updater.load();
    if (!started.fragment.empty()) happen(updater, LinkArrived{started.fragment});
}

void Updater::load() {
    if (state.loading > 0 && state.role != Role::Promoting) return;
    ++state.loading;
    effects.push_back(LoadRecords{});
}

void happen(Updater& updater, const Loaded& loaded) {
    State& state = updater.state;
    state.lost = state.lost || loaded.lost;
    // The one before was to be asked about, and is answered by this one.
    if (std::exchange(state.recovery, std::nullopt) && state.loading > 0) --state.loading;
    const bool was_left = state.left_as_found && loaded.store != StoreStatus::Open;
    const bool reads = state.role == Role::Reader || state.role == Role::Asking;
    if (loaded.shadow.empty() || was_left || reads) {
        return updater.take_in_records(loaded.store, loaded.records);
    }
    state.recovery = {loaded.store, loaded.records, loaded.shadow, codec::tally_of(loaded.records),
                      codec::tally_of(loaded.shadow)};
}

void Updater::take_in_records(StoreStatus store, const std::vector<codec::StoredRecord>& records) {
    const bool first = state.store == StoreStatus::Opening;
    if (state.loading > 0) --state.loading;
    // The last one asked for is what the tab before has left.
    if (state.role == Role::Promoting && state.loading == 0) state.role = Role::Writer;
    state.store = store;
    if (store != StoreStatus::Open) return try_locks_again();
    const domain::Language wish = state.notebook.settings.language;
    auto looked_at = state.notebook.preps.extract(state.looked_at.value_or(domain::PrepId{}));
    state.notebook = {};
    state.notebook.settings.language = wish;
    state.unreadable.clear();
    state.aside.clear();
    const auto is_going = [&](const std::string& key) {
        return std::ranges::any_of(state.deleting, [&](const auto& deletion) {
            return std::ranges::find(deletion.second, key, &codec::StoredRecord::key) !=
                   deletion.second.end();
        });
    };
    for (const codec::StoredRecord& stored : records) {
        if (is_going(stored.key) || state.to_erase.contains(stored.key)) continue;
        if (stored.key == codec::kDeletedKey)
            go_on_to_delete(stored.text);
        else
            place(stored);
    }
    // What is on its way to the store, or could not be saved yet, is newer than what was read.
    for (const auto& [ticket, written] : state.in_flight) {
        for (const codec::StoredRecord& record : written) place_anew(record);
    }
    state.notebook.preps.insert(std::move(looked_at));
    if (state.role == Role::Writer && state.was_read) set_overtaken_aside(records);
    know_anew(records);
    std::vector<codec::StoredRecord> unsaved = settle_unsaved();
    state.was_read = true;
    ++state.readings;
    follow_all();
    if (state.role != Role::Writer) {
        for (codec::StoredRecord& record : unsaved)
            state.unsaved[record.key] = std::move(record.text);
    } else if (!unsaved.empty()) {
        keep_what_can_be(std::move(unsaved));
    }
    try_locks_again();
    compare_backup();
    state.awaits_words = first;
    speak_as_set();
    if (first) arrived();
}

void Updater::unplace(const codec::StoredRecord& stored) {
    const auto is_it = [&](const codec::StoredRecord& other) { return other.key == stored.key; };
    std::erase_if(state.aside, is_it);
    std::erase_if(state.unreadable, is_it);
    state.unsaved.erase(stored.key);
    for (auto& [ticket, records] : state.in_flight) std::erase_if(records, is_it);
    const auto record = codec::decode_record(stored.key, stored.text);
    if (record) std::visit(Unshelve{state.notebook}, *record);
}

void Updater::place_anew(const codec::StoredRecord& stored) {
    const auto is_it = [&](const codec::StoredRecord& other) { return other.key == stored.key; };
    std::erase_if(state.aside, is_it);
    std::erase_if(state.unreadable, is_it);
    place(stored);
}

void Updater::place(const codec::StoredRecord& stored) {
    if (stored.key == codec::kDeletedKey) return;  // what is to go belongs nowhere
    if (codec::aside_in_key(stored.key))
        state.aside.push_back(stored);
    else if (!shelve(stored))
        state.unreadable.push_back(stored);
}

bool Updater::shelve(const codec::StoredRecord& stored) {
    const auto record = codec::decode_record(stored.key, stored.text);
    if (record) std::visit(Shelve{state.notebook}, *record);
    return record.has_value();
}

void Updater::follow(const std::vector<codec::StoredRecord>& records) {
    for (const codec::StoredRecord& record : records) {
        if (const auto talk = codec::talk_in_key(record.key)) {
            state.history.follow(state.notebook, *talk, env.zone);
            state.open_ends.follow(state.notebook, *talk);
        } else if (const auto prep = codec::prep_in_key(record.key)) {
            state.history.follow(*prep);
            state.open_ends.follow(state.notebook, *prep);
            state.handshakes.follow(state.notebook, *prep);
        } else if (const auto group = codec::group_in_key(record.key)) {
            state.history.follow(state.notebook, *group, env.zone);
        }
    }
}

void Updater::follow_all() {
    state.history.read(state.notebook, env.zone);
    state.open_ends.read(state.notebook);
    state.handshakes.read(state.notebook);
}

void happen(Updater& updater, const UseHere&) {
    if (updater.state.role != Role::Reader) return;
    updater.state.wants_role = true;
    updater.effects.push_back(TakeRole{});
}

void happen(Updater& updater, const RoleGiven& given) {
    State& state = updater.state;
    if (state.role == Role::Promoting && given.role == Role::Writer) return;
    const bool promoted = given.role == Role::Writer && state.role != Role::Writer;
    state.role = promoted ? Role::Promoting : given.role;
    if (given.role == Role::Writer) {
        if (std::exchange(state.wants_role, false)) state.notice = Notice::WritesHere;
        // What was read before the role was given could not be taken out yet.
        const bool is_over = std::exchange(state.deleted_is_over, false);
        if (is_over && !state.deleted) updater.forget_deleted();
    } else {
        // It is the writer who is asked.
        if (const auto recovery = std::exchange(state.recovery, std::nullopt)) {
            updater.take_in_records(recovery->store, recovery->found);
        }
        state.deleted.reset();  // the writer's to put back
        state.wants_role = state.wants_role && given.role == Role::Asking;
    }
    if (promoted) updater.load();
}

void happen(Updater& updater, const StorageTold& told) {
    updater.state.is_persisted = told.is_persisted;
    updater.state.is_installed = told.is_installed;
}

void happen(Updater& updater, const RecordsChanged&) {
    if (updater.state.role != Role::Reader || !updater.state.was_read) return;
    ++updater.state.loading;
    updater.effects.push_back(LoadRecords{});
}

void happen(Updater& updater, const StoreAnswered& answered) {
    if (answered.ticket == updater.state.erasing) return updater.erased(answered.answer);
    auto written = updater.state.in_flight.extract(answered.ticket);
    if (written.empty()) return;
    const auto deletion = updater.state.deleting.extract(answered.ticket);
    const bool whole = updater.state.deleting_whole.erase(answered.ticket) > 0;
    if (deletion && answered.answer == StoreAnswer::Full && !whole && !deletion.mapped().empty())
        return updater.delete_whole(std::move(deletion.mapped()));
    if (deletion && answered.answer != StoreAnswer::Saved) {
        for (const codec::StoredRecord& kept : deletion.mapped()) updater.suppose(kept.key, "");
        return updater.not_deleted(deletion.mapped());
    }
    if (answered.answer == StoreAnswer::Saved) {
        updater.know(written.mapped());
        std::erase_if(updater.state.to_erase, [&](const auto& gone) {
            return gone.second != 0 && gone.second <= answered.ticket;
        });
        if (deletion) {
            for (const codec::StoredRecord& gone : deletion.mapped())
                updater.state.known.erase(gone.key);
        }
        if (!updater.state.asked_to_persist) updater.effects.push_back(AskToPersist{});
        updater.state.asked_to_persist = true;
        if (!updater.state.in_flight.empty()) return;
        updater.state.saving = updater.state.unsaved.empty() ? Saving::Saved : Saving::Failed;
        return;
    }
    for (codec::StoredRecord& record : written.mapped()) {
        bool newer_on_its_way = false;
        for (const auto& [ticket, records] : updater.state.in_flight) {
            for (const codec::StoredRecord& other : records) {
                newer_on_its_way = newer_on_its_way || other.key == record.key;
            }
        }
        for (const auto& [ticket, deleted] : updater.state.deleting) {
            for (const codec::StoredRecord& other : deleted) {
                newer_on_its_way = newer_on_its_way || other.key == record.key;
            }
        }
        updater.suppose(record.key, record.text);  // it may be there all the same
        if (newer_on_its_way) continue;
        updater.state.unsaved[record.key] = std::move(record.text);
    }
    // Another tab has its turn, and may have written there: what was to go stays.
    if (answered.answer == StoreAnswer::Reader) updater.state.to_erase.clear();
    updater.state.saving = saving_after(answered.answer);
}

std::vector<codec::StoredRecord> Updater::all_kept() const {
    const domain::Notebook& notebook = state.notebook;
    std::vector<codec::StoredRecord> records{codec::encode_record(notebook.settings)};
    const auto add = [&](const auto& shelf) {
        for (const auto& [id, value] : shelf) records.push_back(codec::encode_record(value));
    };
    add(notebook.partners);
    for (const auto& [id, prep] : notebook.preps) {
        if (id != state.looked_at) records.push_back(codec::encode_record(prep));
    }
    add(notebook.sessions);
    add(notebook.reflections);
    add(notebook.groups);
    return records;
}

void happen(Updater& updater, const StoreEmptied&) {
    State& state = updater.state;
    // What the tab before has erased stays so; this one only reads, or has not read yet.
    if (state.role != Role::Writer || !state.was_read || state.erasing) return;
    std::vector<codec::StoredRecord> records = updater.all_kept();
    if (records.size() == 1 && state.unreadable.empty() && state.aside.empty()) return;
    state.known.clear();
    updater.keep_what_can_be(std::move(records));
    std::vector<codec::StoredRecord> as_they_are = state.unreadable;
    as_they_are.insert(as_they_are.end(), state.aside.begin(), state.aside.end());
    if (!as_they_are.empty()) updater.put(std::move(as_they_are));
    state.written_again = true;
}

void happen(Updater& updater, const SaveAgain&) {
    if (updater.state.unsaved.empty()) return;
    if (updater.state.store == StoreStatus::Refused) return updater.load();
    std::vector<codec::StoredRecord> records;
    for (auto& [key, text] : updater.state.unsaved) records.push_back({key, text});
    updater.keep_what_can_be(std::move(records));
}

}  // namespace app
