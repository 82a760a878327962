// A person who starts anew over what her device has kept.
#pragma once

#include <algorithm>
#include <map>

#include "app/circle_actions.h"
#include "app/desk.h"
#include "app/guard_actions.h"
#include "app/language_actions.h"
#include "app/link_actions.h"
#include "app/lock_actions.h"
#include "app/prep_actions.h"
#include "app/route_actions.h"
#include "app/share_actions.h"
#include "app/store_actions.h"

namespace start {

using namespace desk;
using app::Notice;
using app::Role;
using app::StoreAnswer;
using app::StoreStatus;
using codec::Fault;
using codec::StoredRecord;

inline constexpr const char* kLink = "p2.abc";

// What has reached the store of a desk: every write that was asked for, in order.
struct Shelf {
    std::map<std::string, std::string> records;

    void carry_out(const app::Effects& effects) {
        for (const app::Effect& effect : effects) {
            if (const auto* write = std::get_if<app::WriteRecords>(&effect)) {
                for (const auto& record : write->records) records[record.key] = record.text;
                for (const auto& key : write->erased) records.erase(key);
            }
        }
    }
    [[nodiscard]] app::Loaded loaded() const {
        app::Loaded all{StoreStatus::Open, {}};
        for (const auto& [key, text] : records) all.records.push_back({key, text});
        return all;
    }
    [[nodiscard]] std::size_t count(const std::string& kind) const {
        return static_cast<std::size_t>(std::ranges::count_if(
            records, [&](const auto& record) { return record.first.starts_with(kind); }));
    }
};

// A desk as it was, and one that starts anew over what it has kept.
struct Start : testing::Test {
    Desk before{1};
    Desk sato{2};
    Shelf shelf;
    PartnerId tanaka;
    PrepId prep;
    std::vector<std::uint8_t> document;  // of that prep, as the partner gets it

    void act(Desk& desk, const app::Action& action) { shelf.carry_out(desk.act(action)); }

    void SetUp() override {
        act(before, app::GoTo{{app::Screen::AddPartner, ""}});
        act(before, app::AddPartner{"田中", Relation::Manager, app::AfterAdding::ShowPartner});
        tanaka = PartnerId{before.state.route().subject};
        act(before, app::StartPrep{tanaka});
        prep = PrepId{before.state.route().subject};
        act(before, app::ToggleTopic{prep, Topic::Career});
        act(before, app::ChooseResponse{prep, Topic::Career, Response::Listen});
        act(before, app::FinishPrep{prep});
        document = before.document_of(prep);
        sato.state = {};
        shelf.carry_out(sato.effects);
    }

    void begin(const std::string& fragment = "") {
        act(sato, app::Started{"https://taiwa.example/", fragment, Language::Japanese, false});
    }
    [[nodiscard]] const Notebook& notebook() const { return sato.state.notebook; }
};

}  // namespace start
