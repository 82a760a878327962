#include "platform/headless/memory_store.h"

#include <utility>

#include "app/store_actions.h"

namespace platform::headless {

void MemoryStore::write(const app::WriteRecords& write) {
    asked_.emplace_back(Numbered{++writes, write});
}

void MemoryStore::renew(const app::RenewStore& renew) {
    asked_.emplace_back(
        Numbered{++writes, {.ticket = renew.ticket, .records = renew.records}, true});
}

void MemoryStore::erase(unsigned ticket) {
    asked_.emplace_back(Numbered{++writes, {.ticket = ticket, .records = {}}, true});
}

std::optional<app::Action> MemoryStore::next_answer() {
    if (!answering || asked_.empty()) return std::nullopt;
    const auto asked = std::move(asked_.front());
    asked_.pop_front();
    if (const auto* write = std::get_if<Numbered>(&asked)) return written(*write);
    return loaded();
}

app::Loaded MemoryStore::loaded() const {
    app::Loaded loaded{status, {}, lost, shadow};
    if (status != app::StoreStatus::Open) return loaded;
    for (const auto& [key, text] : records) loaded.records.push_back({key, text});
    return loaded;
}

app::StoreAnswered MemoryStore::written(const Numbered& asked) {
    const unsigned ticket = asked.write.ticket;
    if (reader) return {ticket, app::StoreAnswer::Reader};
    if (asked.all && asked.number != failing_) {
        records.clear();  // also where the database would not open: it is deleted itself
        status = app::StoreStatus::Open;
    }
    if (full) return {ticket, app::StoreAnswer::Full};
    if (asked.number == failing_ || status != app::StoreStatus::Open) {
        return {ticket, app::StoreAnswer::Failed};
    }
    shadow.clear();
    for (const codec::StoredRecord& record : asked.write.records) {
        records[record.key] = record.text;
    }
    for (const std::string& key : asked.write.erased) records.erase(key);
    return {ticket, app::StoreAnswer::Saved};
}

}  // namespace platform::headless
