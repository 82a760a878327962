// An app that makes backups and takes them in, and what its store keeps meanwhile.
#pragma once

#include "app/backup_actions.h"
#include "app/robbed.h"

namespace backups {

using namespace robbed;

struct Backups : testing::Test {
    Kept kept;
    Desk desk;

    void act(const app::Action& action) {
        desk.act(action);
        for (const auto& write : desk.asked<app::WriteRecords>()) {
            for (const auto& [key, text] : write.records) kept[key] = text;
            for (const std::string& key : write.erased) kept.erase(key);
        }
    }
    void begin_with(const std::vector<StoredRecord>& records) {
        desk.state = {};
        kept.clear();
        for (const auto& [key, text] : records) kept[key] = text;
        desk.act(app::Started{"https://taiwa.example/", "", Language::Japanese, false});
        desk.act(app::RoleGiven{Role::Writer});
        desk.act(app::Loaded{StoreStatus::Open, records});
    }
    std::vector<StoredRecord> made() {
        desk.act(app::MakeBackup{"taiwa.txt", "what it is"});
        return desk.the<app::SaveBackup>().records;
    }
    [[nodiscard]] std::size_t count(codec::Standing standing) const {
        return desk.state.backup->counts[static_cast<std::size_t>(standing)];
    }
    void open(const std::vector<StoredRecord>& records) { act(app::BackupRead{{}, records}); }
    void restore(const std::vector<StoredRecord>& records) {
        open(records);
        act(app::Restore{});
    }
    [[nodiscard]] std::size_t aside() const {
        return static_cast<std::size_t>(std::ranges::count_if(
            kept, [](const auto& record) { return record.first.starts_with("aside/"); }));
    }
    [[nodiscard]] std::string name(const std::string& id) const {
        return desk.state.notebook.partners.at({id}).name;
    }
};

}  // namespace backups
