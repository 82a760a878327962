// バックアップ: made of all there is, compared with what is here, taken in, and that undone.
#include "app/backup_actions.h"

#include <set>
#include <utility>

#include "app/screens.h"
#include "app/stored_texts.h"
#include "app/updater.h"
#include "base/id.h"
#include "codec/aside.h"
#include "codec/backup.h"

namespace app {
namespace {

using codec::Standing;
using codec::StoredRecord;

// Of what stands aside: what it was, and how it reads.
std::string as_it_was(std::string_view key, const std::string& text) {
    return std::string{key} + '\n' + text;
}

std::string_view own_key(const StoredRecord& record) {
    const auto aside = codec::aside_in_key(record.key);
    return aside ? aside->key : std::string_view{record.key};
}

// What is here, for what a backup holds to be seen beside it.
struct Here {
    Texts texts;
    std::set<std::string> aside{};

    explicit Here(const Stored& held) : texts(texts_of(held)) {
        for (const StoredRecord& record : held) {
            if (const auto key = codec::aside_in_key(record.key))
                aside.insert(as_it_was(key->key, record.text));
        }
    }
    [[nodiscard]] Standing standing_of(const StoredRecord& record) const {
        const auto now = texts.find(record.key);
        if (now == texts.end()) return Standing::New;
        const StoredRecord kept{now->first, now->second};
        const Standing standing = codec::standing_of(&kept, record);
        const bool stands_aside =
            standing == Standing::Other && aside.contains(as_it_was(own_key(record), record.text));
        return stands_aside ? Standing::Same : standing;
    }
    // What can be read, and stands nowhere once a newer one has its place.
    [[nodiscard]] std::optional<std::string> giving_way_to(const StoredRecord& record,
                                                           Standing standing) const {
        if (standing != Standing::Newer) return std::nullopt;
        const std::string& now = texts.at(record.key);
        const bool readable = codec::decode_record(record.key, now).has_value();
        if (!readable || aside.contains(as_it_was(record.key, now))) return std::nullopt;
        return now;
    }
};

}  // namespace

// While the person is asked which records are the ones: both, and what was made meanwhile.
Stored Updater::all_while_asked() const {
    Stored made;
    for (const auto& [key, text] : state.unsaved) made.push_back({key, text});
    for (const auto& [ticket, records] : state.in_flight) {
        made.insert(made.end(), records.begin(), records.end());
    }
    Stored all = both_of(both_of(state.recovery->shadow, state.recovery->found), made);
    std::erase_if(all, [](const auto& record) { return record.key == codec::kDeletedKey; });
    return all;
}

Stored Updater::all_held() const {
    if (state.recovery) return all_while_asked();
    Stored all = all_kept();
    all.insert(all.end(), state.unreadable.begin(), state.unreadable.end());
    all.insert(all.end(), state.aside.begin(), state.aside.end());
    return all;
}

bool Updater::knows_all() {
    if (state.was_read || state.recovery || state.store == StoreStatus::Missing) return true;
    state.notice = Notice::NotReadYet;
    load();
    return false;
}

void happen(Updater& updater, const PickBackupWords&) {
    updater.state.picking_for.reset();
    updater.state.picking_for_backup = true;
    updater.effects.push_back(PickWords{updater.state.notebook.settings.language});
}

void happen(Updater& updater, const ForgetBackupWords&) { updater.state.backup_words.clear(); }

void happen(Updater& updater, const MakeBackup& make) {
    if (!updater.knows_all()) return;
    const std::string& words = updater.state.backup_words;
    Stored all;
    for (const StoredRecord& record : updater.all_held()) {
        const auto open = words.empty() ? codec::without_lock(record) : std::optional{record};
        if (open) all.push_back(*open);
    }
    updater.effects.push_back(SaveBackup{make.name, make.about, std::move(all), words});
}

void happen(Updater& updater, const BackupSaved&) {
    updater.state.notice = Notice::FileSaved;
    if (updater.state.recovery) return;  // nothing is written before the answer
    updater.state.notebook.settings.backed_up = updater.env.now;
    if (updater.state.may_write()) updater.keep_all(updater.state.notebook.settings);
}

void Updater::compare_backup() {
    if (!state.backup) return;
    const Here here(all_held());
    state.backup->counts = {};
    state.backup->new_partners = 0;
    for (const StoredRecord& record : state.backup->records) {
        const Standing standing = here.standing_of(record);
        ++state.backup->counts[static_cast<std::size_t>(standing)];
        const bool partner = record.key.starts_with("partner/");
        if (partner && standing == Standing::New) ++state.backup->new_partners;
    }
}

void happen(Updater& updater, const BackupRead& read) {
    State& state = updater.state;
    state.unsealed_awaited = false;
    if (!read.fault) state.unsealing.clear();
    state.backup = Backup{
        .records = read.records, .fault = read.fault, .tally = codec::tally_of(read.records)};
    state.backup->has_locks = std::ranges::any_of(read.records, [](const StoredRecord& record) {
        return codec::without_lock(record) != record;
    });
    updater.compare_backup();
    updater.show_arrived({Screen::Restore, {}});
}

void happen(Updater& updater, const Restore&) {
    State& state = updater.state;
    if (!state.backup || state.backup->fault || state.backup->is_taken_in) return;
    if (state.recovery) return;
    if (!updater.knows_all()) return;
    Backup& backup = *state.backup;
    const Here here(updater.all_held());
    const std::string group = base::hex_from_bits(updater.env.random());
    Stored written;
    for (const StoredRecord& record : backup.records) {
        const Standing standing = here.standing_of(record);
        if (standing == Standing::New || standing == Standing::Newer) {
            written.push_back(record);
            if (const auto gives_way = here.giving_way_to(record, standing)) {
                written.push_back({codec::aside_key(group, record.key), *gives_way});
            }
        } else if (standing == Standing::Other) {
            // Two that stood aside already may have been one and the same.
            const bool twice = codec::aside_in_key(record.key).has_value();
            const std::string of = twice ? base::hex_from_bits(updater.env.random()) : group;
            written.push_back({codec::aside_key(of, own_key(record)), record.text});
        }
    }
    updater.move_aside(written);  // what cannot be read, and is replaced
    for (const StoredRecord& record : written) {
        const auto before = here.texts.find(record.key);
        if (before != here.texts.end()) backup.replaced.push_back({before->first, before->second});
        std::erase(state.aside, record);  // moved there just now
        state.unsaved.erase(record.key);
        updater.place(record);
    }
    backup.written = written;
    backup.is_taken_in = true;
    if (written.empty()) return;
    updater.put(std::move(written));
    updater.follow_all();
    updater.speak_as_set();
}

void happen(Updater& updater, const UndoRestore&) {
    State& state = updater.state;
    if (!state.backup || !std::exchange(state.backup->is_taken_in, false)) return;
    const Texts replaced = texts_of(std::exchange(state.backup->replaced, {}));
    const Texts now = texts_of(updater.all_held());
    Stored back;
    Stored gone;
    for (const StoredRecord& record : std::exchange(state.backup->written, {})) {
        const auto kept = now.find(record.key);
        if (kept == now.end() || kept->second != record.text) continue;  // it has changed since
        updater.unplace(record);
        const auto before = replaced.find(record.key);
        if (before == replaced.end()) {
            gone.push_back(record);
        } else {
            back.push_back({before->first, before->second});
            updater.place(back.back());
        }
    }
    if (!back.empty()) updater.put(std::move(back));
    if (!gone.empty() && state.store == StoreStatus::Open) updater.delete_whole(std::move(gone));
    updater.follow_all();
    updater.speak_as_set();
    updater.compare_backup();
}

}  // namespace app
