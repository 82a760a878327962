// From a record that has changed to its write: nothing is written that could not be read again, and
// nothing over what could not be read.
#include <algorithm>
#include <functional>
#include <utility>

#include "app/updater.h"
#include "base/id.h"
#include "base/utf8.h"
#include "codec/aside.h"
#include "codec/record.h"

namespace app {

void Updater::move_aside(std::vector<codec::StoredRecord>& records) {
    const auto goes = [&](const codec::StoredRecord& damaged) {
        return std::ranges::find(records, damaged.key, &codec::StoredRecord::key) != records.end();
    };
    const auto [moved, end] = std::ranges::stable_partition(state.unreadable, std::not_fn(goes));
    for (auto damaged = moved; damaged != end; ++damaged) {
        damaged->key = codec::aside_key(base::hex_from_bits(env.random()), damaged->key);
        records.push_back(*damaged);
        state.aside.push_back(std::move(*damaged));
    }
    state.unreadable.erase(moved, end);
}

bool Updater::can_be_read_again(const std::vector<codec::StoredRecord>& records) {
    constexpr std::size_t kShown = 16;  // characters
    for (const codec::StoredRecord& record : records) {
        if (state.too_large && state.too_large->key == record.key) state.too_large.reset();
    }
    for (const codec::StoredRecord& record : records) {
        const auto read = codec::decode_record(record.key, record.text);
        if (read || read.error() == codec::Fault::Foreign) continue;
        const std::string longest = codec::longest_text(record.text);
        state.too_large = {record.key, base::cleaned_line(longest, kShown)};
        return false;
    }
    return true;
}

void Updater::keep_what_can_be(std::vector<codec::StoredRecord> records) {
    const auto [held, end] = std::ranges::stable_partition(
        records, [this](const codec::StoredRecord& record) { return can_be_read_again({record}); });
    std::vector<codec::StoredRecord> too_large{held, end};
    records.erase(held, end);
    if (!records.empty()) keep(std::move(records));
    if (!too_large.empty()) keep(std::move(too_large));
}

void Updater::keep(std::vector<codec::StoredRecord> records, std::vector<std::string> erased) {
    follow(records);
    const bool readable = can_be_read_again(records);
    move_aside(records);
    for (const codec::StoredRecord& record : records) {
        state.unsaved.erase(record.key);
        if (state.looked_at && codec::prep_in_key(record.key) == state.looked_at) {
            state.looked_at.reset();
        }
    }
    if (readable)
        put(std::move(records), std::move(erased));
    else
        hold_unsaved(std::move(records));
}

void Updater::hold_unsaved(std::vector<codec::StoredRecord> records) {
    for (codec::StoredRecord& record : records) state.unsaved[record.key] = std::move(record.text);
    state.saving = Saving::Failed;
    if (state.store == StoreStatus::Refused) load();  // it may open by now
}

void Updater::put(std::vector<codec::StoredRecord> records, std::vector<std::string> erased) {
    // What is written since then is not put back over.
    const auto is_written = [&](const codec::StoredRecord& before) {
        return std::ranges::find(records, before.key, &codec::StoredRecord::key) != records.end();
    };
    if (state.deleted && std::erase_if(state.deleted->records, is_written) > 0) {
        if (state.deleted->records.empty()) state.deleted.reset();
        erased.emplace_back(codec::kDeletedKey);
    }
    const bool open = state.store == StoreStatus::Open || state.store == StoreStatus::Opening;
    if (!open || state.recovery) return hold_unsaved(std::move(records));
    const unsigned ticket = ++state.last_ticket;
    for (const codec::StoredRecord& record : records) state.to_erase.erase(record.key);
    for (auto& [key, first] : state.to_erase) {
        if (first == 0) first = ticket;
        erased.push_back(key);
    }
    state.in_flight[ticket] = records;
    state.saving = Saving::Pending;
    effects.push_back(WriteRecords{ticket, std::move(records), std::move(erased)});
}

}  // namespace app
