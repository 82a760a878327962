#include "app/backup_actions.h"

#include <map>
#include <set>
#include <utility>

#include "app/screens.h"
#include "app/updater.h"
#include "base/id.h"
#include "codec/aside.h"
#include "codec/backup.h"

namespace app {
namespace {

using codec::Standing;
using codec::StoredRecord;
using Stored = std::vector<StoredRecord>;
using Texts = std::map<std::string, std::string>;  // by key

Texts texts_of(const Stored& records) {
    Texts texts;
    for (const StoredRecord& record : records) texts[record.key] = record.text;
    return texts;
}

Standing standing_in(const Texts& here, const StoredRecord& record) {
    const auto now = here.find(record.key);
    if (now == here.end()) return Standing::New;
    const StoredRecord kept{now->first, now->second};
    return codec::standing_of(&kept, record);
}

// Of what stands aside: what it was, and how it reads.
std::string as_it_was(std::string_view key, const std::string& text) {
    return std::string{key} + '\n' + text;
}

}  // namespace

Stored Updater::all_held() const {
    Stored all = all_kept();
    all.insert(all.end(), state.unreadable.begin(), state.unreadable.end());
    all.insert(all.end(), state.aside.begin(), state.aside.end());
    return all;
}

void happen(Updater& updater, const PickBackupWords&) {
    updater.state.picking_for.reset();
    updater.state.picking_for_backup = true;
    updater.effects.push_back(PickWords{updater.state.notebook.settings.language});
}

void happen(Updater& updater, const ForgetBackupWords&) { updater.state.backup_words.clear(); }

void happen(Updater& updater, const MakeBackup& make) {
    const std::string& words = updater.state.backup_words;
    Stored all = updater.all_held();
    if (words.empty()) {
        for (StoredRecord& record : all) record = codec::without_lock(record);
    }
    updater.effects.push_back(SaveBackup{make.name, make.about, std::move(all), words});
}

void happen(Updater& updater, const BackupSaved&) {
    updater.state.notice = Notice::FileSaved;
    updater.state.notebook.settings.backed_up = updater.env.now;
    if (updater.state.may_write()) updater.keep_all(updater.state.notebook.settings);
}

void Updater::compare_backup() {
    if (!state.backup) return;
    const Texts here = texts_of(all_held());
    state.backup->counts = {};
    for (const StoredRecord& record : state.backup->records) {
        ++state.backup->counts[static_cast<std::size_t>(standing_in(here, record))];
    }
}

void happen(Updater& updater, const BackupRead& read) {
    State& state = updater.state;
    state.unsealed_awaited = false;
    state.backup = Backup{
        .records = read.records, .fault = read.fault, .tally = codec::tally_of(read.records)};
    updater.compare_backup();
    const Route route{Screen::Restore, {}};
    if (state.route() == route || kind_of(state.route().screen).gives_way)
        updater.replace_top(route);
    else
        updater.push(route);
}

void happen(Updater& updater, const Restore&) {
    State& state = updater.state;
    if (!state.backup || state.backup->fault || state.backup->is_taken_in) return;
    Backup& backup = *state.backup;
    const Stored held = updater.all_held();
    const Texts here = texts_of(held);
    std::set<std::string> aside;
    for (const StoredRecord& record : held) {
        if (const auto key = codec::aside_in_key(record.key))
            aside.insert(as_it_was(key->key, record.text));
    }
    const std::string group = base::hex_from_bits(updater.env.random());
    Stored written;
    for (const StoredRecord& record : backup.records) {
        const Standing standing = standing_in(here, record);
        if (standing == Standing::New || standing == Standing::Newer) {
            written.push_back(record);
        } else if (standing == Standing::Other &&
                   !aside.contains(as_it_was(record.key, record.text)) &&
                   !codec::aside_in_key(record.key)) {
            written.push_back({codec::aside_key(group, record.key), record.text});
        }
    }
    updater.move_aside(written);  // what cannot be read, and is replaced
    for (const StoredRecord& record : written) {
        const auto before = here.find(record.key);
        if (before == here.end())
            backup.added.push_back(record.key);
        else
            backup.replaced.push_back({before->first, before->second});
        std::erase(state.aside, record);  // moved there just now
        updater.place(record);
    }
    backup.is_taken_in = true;
    if (written.empty()) return;
    updater.put(std::move(written));
    updater.follow_all();
    updater.speak_as_set();
}

void happen(Updater& updater, const UndoRestore&) {
    State& state = updater.state;
    if (!state.backup || !std::exchange(state.backup->is_taken_in, false)) return;
    const Stored replaced = std::exchange(state.backup->replaced, {});
    const std::vector<std::string> added = std::exchange(state.backup->added, {});
    std::set<std::string> gone(added.begin(), added.end());
    for (const StoredRecord& record : replaced) gone.insert(record.key);
    const auto is_gone = [&](const StoredRecord& record) { return gone.contains(record.key); };
    Stored all = updater.all_held();
    std::erase_if(all, is_gone);
    all.insert(all.end(), replaced.begin(), replaced.end());
    for (auto& [ticket, records] : state.in_flight) std::erase_if(records, is_gone);
    std::erase_if(state.unsaved, [&](const auto& one) { return gone.contains(one.first); });
    if (!replaced.empty() || !added.empty()) updater.put(replaced, added);
    updater.take_in_records(state.store, all);
    updater.compare_backup();
}

}  // namespace app
