// Reading at the start, writing at each change, and what is true about "saved".
#include "app/store_actions.h"

#include <algorithm>
#include <set>
#include <utility>

#include "app/link_actions.h"
#include "app/updater.h"
#include "base/id.h"
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

Saving saving_after(StoreAnswer answer) {
    return answer == StoreAnswer::Full ? Saving::Full : Saving::Failed;
}

}  // namespace

void happen(Updater& updater, const Started& started) {
    updater.state.link_base = started.link_base;
    updater.state.can_share = started.can_share;
    updater.state.notebook.settings.language = started.language;
    updater.state.language = started.language;
    updater.state.speaks.insert(started.language);
    updater.effects.push_back(LoadRecords{});
    if (!started.fragment.empty()) happen(updater, LinkArrived{started.fragment});
}

void happen(Updater& updater, const Loaded& loaded) {
    const bool first = updater.state.store == StoreStatus::Opening;
    updater.state.store = loaded.store;
    if (loaded.store != StoreStatus::Open) return;
    const domain::Language wish = updater.state.notebook.settings.language;
    updater.state.notebook = {};
    updater.state.notebook.settings.language = wish;
    updater.state.unreadable.clear();
    for (const codec::StoredRecord& stored : loaded.records) {
        if (!updater.shelve(stored)) updater.state.unreadable.push_back(stored);
    }
    // What could not be saved yet is newer than what was read: it stays on the screen.
    for (const auto& [key, text] : updater.state.unsaved) updater.shelve({key, text});
    updater.follow_all();
    updater.state.awaits_words = first;
    updater.speak_as_set();
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

void happen(Updater& updater, const RoleGiven& given) {
    const bool promoted = updater.state.role == Role::Reader && given.role == Role::Writer;
    updater.state.role = given.role;
    if (promoted)
        updater.effects.push_back(LoadRecords{});  // the other tab may have written meanwhile
}

void Updater::move_aside(std::vector<codec::StoredRecord>& records) {
    for (codec::StoredRecord& damaged : state.unreadable) {
        if (std::ranges::find(records, damaged.key, &codec::StoredRecord::key) == records.end()) {
            continue;
        }
        damaged.key = "aside/" + base::hex_from_bits(env.random()) + "/" + damaged.key;
        records.push_back(damaged);
    }
}

void Updater::keep(std::vector<codec::StoredRecord> records) {
    follow(records);
    move_aside(records);
    for (const codec::StoredRecord& record : records) state.unsaved.erase(record.key);
    if (state.store != StoreStatus::Open && state.store != StoreStatus::Opening) {
        for (codec::StoredRecord& record : records) {
            state.unsaved[record.key] = std::move(record.text);
        }
        state.saving = Saving::Failed;
        return;
    }
    const unsigned ticket = ++state.last_ticket;
    state.in_flight[ticket] = records;
    state.saving = Saving::Pending;
    effects.push_back(WriteRecords{ticket, std::move(records)});
}

void happen(Updater& updater, const StoreAnswered& answered) {
    if (answered.ticket == updater.state.erasing) return updater.erased(answered.answer);
    auto written = updater.state.in_flight.extract(answered.ticket);
    if (written.empty()) return;
    const auto deletion = updater.state.deleting.extract(answered.ticket);
    if (deletion && answered.answer != StoreAnswer::Saved)
        return updater.not_deleted(deletion.mapped());
    if (answered.answer == StoreAnswer::Saved) {
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
            for (const codec::StoredRecord& other : deleted.records) {
                newer_on_its_way = newer_on_its_way || other.key == record.key;
            }
        }
        if (!newer_on_its_way) updater.state.unsaved[record.key] = std::move(record.text);
    }
    updater.state.saving = saving_after(answered.answer);
}

void happen(Updater& updater, const SaveAgain&) {
    if (updater.state.unsaved.empty()) return;
    std::vector<codec::StoredRecord> records;
    for (auto& [key, text] : updater.state.unsaved) records.push_back({key, text});
    updater.keep(std::move(records));
}

void happen(Updater& updater, const EraseEverything&) {
    if (updater.state.erasing) return;
    const domain::Notebook& notebook = updater.state.notebook;
    std::set<std::string> keys{codec::encode_record(notebook.settings).key};
    const auto name = [&](const auto& shelf) {
        for (const auto& [id, value] : shelf) keys.insert(codec::encode_record(value).key);
    };
    name(notebook.partners);
    name(notebook.preps);
    name(notebook.sessions);
    name(notebook.reflections);
    name(notebook.groups);
    for (const codec::StoredRecord& damaged : updater.state.unreadable) keys.insert(damaged.key);
    updater.state.erasing = ++updater.state.last_ticket;
    if (updater.state.store != StoreStatus::Open)
        return updater.erased(StoreAnswer::Saved);  // nothing is stored
    updater.effects.push_back(WriteRecords{*updater.state.erasing, {}, {keys.begin(), keys.end()}});
}

void Updater::erased(StoreAnswer answer) {
    state.erasing.reset();
    if (answer != StoreAnswer::Saved) {
        state.notice = Notice::EraseFailed;
        return;
    }
    const domain::Language language = state.notebook.settings.language;
    state.notebook = {};
    state.notebook.settings.language = language;
    state.unreadable.clear();
    state.unsaved.clear();
    state.saving = Saving::Nothing;
    state.outgoing.reset();
    state.let_pass.clear();
    state.incoming.reset();
    state.records = {};
    state.deleted.reset();
    state.deleting.clear();
    follow_all();
    start_over({{Screen::Settings, {}}});
    state.notice = Notice::Erased;
}

}  // namespace app
