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
using ByKey = std::map<std::string_view, const StoredRecord*>;

ByKey by_key(const Stored& records) {
    ByKey found;
    for (const StoredRecord& record : records) found[record.key] = &record;
    return found;
}

Standing standing_in(const ByKey& here, const StoredRecord& record) {
    const auto now = here.find(record.key);
    return codec::standing_of(now == here.end() ? nullptr : now->second, record);
}

}  // namespace

Stored Updater::all_held() const {
    Stored all = all_kept();
    all.insert(all.end(), state.unreadable.begin(), state.unreadable.end());
    all.insert(all.end(), state.aside.begin(), state.aside.end());
    return all;
}

void happen(Updater& updater, const MakeBackup& make) {
    Stored all;
    for (const StoredRecord& record : updater.all_held())
        all.push_back(codec::without_lock(record));
    updater.effects.push_back(SaveBackup{make.name, make.about, std::move(all)});
}

void happen(Updater& updater, const BackupSaved&) {
    updater.state.notice = Notice::FileSaved;
    updater.state.notebook.settings.backed_up = updater.env.now;
    if (updater.state.may_write()) updater.keep_all(updater.state.notebook.settings);
}

void Updater::compare_backup() {
    if (!state.backup) return;
    const Stored held = all_held();
    const ByKey here = by_key(held);
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
    const ByKey here = by_key(held);
    std::set<std::pair<std::string_view, std::string_view>> aside;  // its own key, its text
    for (const StoredRecord& record : held) {
        if (const auto key = codec::aside_in_key(record.key)) aside.insert({key->key, record.text});
    }
    const std::string group = base::hex_from_bits(updater.env.random());
    Stored written;
    for (const StoredRecord& record : backup.records) {
        const Standing standing = standing_in(here, record);
        if (standing == Standing::New || standing == Standing::Newer) {
            written.push_back(record);
        } else if (standing == Standing::Other && !aside.contains({record.key, record.text}) &&
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
            backup.replaced.push_back(*before->second);
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
    std::set<std::string_view> gone(added.begin(), added.end());
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
