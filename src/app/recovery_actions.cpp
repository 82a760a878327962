#include "app/recovery_actions.h"

#include <utility>

#include "app/stored_texts.h"
#include "app/updater.h"
#include "base/id.h"
#include "codec/aside.h"

namespace app {
namespace {

// Those of `records` that are not so, or not at all, among the others.
Stored missing_in(const Texts& others, const Stored& records) {
    Stored missing;
    for (const codec::StoredRecord& record : records) {
        const auto other = others.find(record.key);
        if (other == others.end() || other->second != record.text) missing.push_back(record);
    }
    return missing;
}

Stored in_group(const Stored& aside, std::string_view group) {
    Stored found;
    for (const codec::StoredRecord& record : aside) {
        if (codec::aside_in_key(record.key)->group == group) found.push_back(record);
    }
    return found;
}

}  // namespace

Stored Updater::both_of(const Stored& winner, const Stored& loser) const {
    const std::string group = base::hex_from_bits(env.random());
    const Texts kept = texts_of(winner);
    Stored all = winner;
    for (codec::StoredRecord record : missing_in(kept, loser)) {
        if (record.key == codec::kDeletedKey) continue;
        if (!codec::aside_in_key(record.key)) record.key = codec::aside_key(group, record.key);
        if (!kept.contains(record.key)) all.push_back(std::move(record));
    }
    return all;
}

void Updater::settle(const Recovery& recovery, const Stored& winner, const Stored& loser) {
    const Stored all = both_of(winner, loser);
    const unsigned ticket = ++state.last_ticket;
    state.saving = Saving::Pending;
    // All of it: what was found may be gone by now.
    state.in_flight[ticket] = all;
    if (recovery.store == StoreStatus::Open) {
        const Texts stays = texts_of(all);
        std::vector<std::string> erased;
        for (const codec::StoredRecord& record : recovery.found) {
            if (!stays.contains(record.key)) erased.push_back(record.key);
        }
        effects.push_back(WriteRecords{ticket, all, std::move(erased)});
    } else {
        effects.push_back(RenewStore{ticket, all});
    }
    take_in_records(StoreStatus::Open, all);
}

void happen(Updater& updater, const TakeShadow&) {
    const auto recovery = std::exchange(updater.state.recovery, std::nullopt);
    if (recovery) updater.settle(*recovery, recovery->shadow, recovery->found);
}

void happen(Updater& updater, const TakeFound&) {
    const auto recovery = std::exchange(updater.state.recovery, std::nullopt);
    if (!recovery) return;
    if (recovery->store == StoreStatus::Open) {
        return updater.settle(*recovery, recovery->found, recovery->shadow);
    }
    // Nothing can be kept aside where nothing can be kept; the shadow stays as it is.
    updater.state.left_as_found = true;
    updater.take_in_records(recovery->store, {});
}

void happen(Updater& updater, const PutAsideBack& wanted) {
    State& state = updater.state;
    const Texts there = texts_of(updater.all_kept());
    Stored changed;
    std::vector<std::string> erased;
    for (const codec::StoredRecord& record : in_group(state.aside, wanted.group)) {
        const std::string key{codec::aside_in_key(record.key)->key};
        if (!codec::decode_record(key, record.text)) continue;  // it stays where it is
        std::erase(state.aside, record);
        const auto now = there.find(key);
        if (now == there.end() || now->second == record.text) {
            erased.push_back(record.key);
        } else {
            changed.push_back({record.key, now->second});
            state.aside.push_back(changed.back());
        }
        changed.push_back({key, record.text});
        updater.shelve(changed.back());
    }
    if (changed.empty()) return;
    updater.keep(std::move(changed), std::move(erased));
    updater.follow_all();
    updater.speak_as_set();
    state.notice = Notice::PutBack;
}

void happen(Updater& updater, const DeleteAside& wanted) {
    Stored gone = in_group(updater.state.aside, wanted.group);
    if (gone.empty()) return;
    for (const codec::StoredRecord& record : gone) std::erase(updater.state.aside, record);
    updater.delete_records(std::move(gone));
}

void happen(Updater& updater, const WriteOutAside& wanted) {
    std::string text;
    for (const Stored* records : {&updater.state.aside, &updater.state.unreadable}) {
        for (const codec::StoredRecord& record : *records) {
            text += record.key + '\t' + record.text + '\n';
        }
    }
    updater.effects.push_back(SaveFile{wanted.name, "text/plain", std::move(text)});
}

}  // namespace app
