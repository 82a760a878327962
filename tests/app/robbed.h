// An app whose store was robbed, and what it keeps meanwhile.
#pragma once

#include <map>

#include "app/desk.h"
#include "app/records_actions.h"
#include "app/recovery_actions.h"
#include "app/wake_actions.h"

namespace robbed {

using namespace desk;
using app::Role;
using app::StoreAnswer;
using app::StoreStatus;
using codec::StoredRecord;
using Kept = std::map<std::string, std::string>;

inline StoredRecord partner(const std::string& id, const std::string& name) {
    Partner made;
    made.id = {id};
    made.pair = {id};
    made.name = name;
    return codec::encode_record(made);
}

inline const StoredRecord kTanaka = partner("0000000000000001", "田中");
inline const StoredRecord kSato = partner("0000000000000002", "佐藤");
inline const StoredRecord kSatoBefore = partner("0000000000000002", "佐藤さん");
inline const StoredRecord kSuzuki = partner("0000000000000003", "鈴木");

// An app whose store has 佐藤 as she was before, and 鈴木; the shadow has 田中 and 佐藤.
struct Robbed : testing::Test {
    Kept kept{{kSatoBefore.key, kSatoBefore.text}, {kSuzuki.key, kSuzuki.text}};
    const std::vector<StoredRecord> found{kSatoBefore, kSuzuki};
    const std::vector<StoredRecord> shadow{kTanaka, kSato};
    Desk desk;

    Robbed() { start(); }

    void start() {
        desk.state = {};
        act(app::Started{"https://taiwa.example/", "", Language::Japanese, false});
        act(app::RoleGiven{Role::Writer});
        act(app::Loaded{StoreStatus::Open, found, false, shadow});
    }
    // What is asked of the store happens to it.
    void act(const app::Action& action) {
        desk.act(action);
        for (const auto& write : desk.asked<app::WriteRecords>()) {
            for (const auto& [key, text] : write.records) kept[key] = text;
            for (const std::string& key : write.erased) kept.erase(key);
        }
        for (const auto& renew : desk.asked<app::RenewStore>()) {
            kept.clear();
            for (const auto& [key, text] : renew.records) kept[key] = text;
        }
    }
    void start_again() {
        std::vector<StoredRecord> records;
        for (const auto& [key, text] : kept) records.push_back({key, text});
        desk.state = {};
        act(app::Started{"https://taiwa.example/", "", Language::Japanese, false});
        act(app::Loaded{StoreStatus::Open, records});
    }
    [[nodiscard]] std::string name_of(const std::string& id) const {
        const auto found_at = desk.state.notebook.partners.find({id});
        return found_at == desk.state.notebook.partners.end() ? "" : found_at->second.name;
    }
    [[nodiscard]] std::string group() const {
        return std::string(codec::aside_in_key(desk.state.aside.at(0).key)->group);
    }
    void expect_names(const std::string& tanaka, const std::string& sato,
                      const std::string& suzuki) const {
        EXPECT_EQ(name_of("0000000000000001"), tanaka);
        EXPECT_EQ(name_of("0000000000000002"), sato);
        EXPECT_EQ(name_of("0000000000000003"), suzuki);
    }
};

}  // namespace robbed
