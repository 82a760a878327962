// A browser's store for tests: a map that survives a restart, writes that reach it only when they
// are answered, and every way in which a real one fails.
#pragma once

#include <deque>
#include <map>
#include <optional>
#include <string>
#include <variant>

#include "app/action.h"
#include "app/effect.h"
#include "app/store_actions.h"

namespace platform::headless {

class MemoryStore {
  public:
    std::map<std::string, std::string> records;
    app::StoreStatus status = app::StoreStatus::Open;  // what loading says
    bool lost = false;                                 // something is gone, and no shadow has it
    // What loading says there was, where that is other than the records; until the next write.
    std::vector<codec::StoredRecord> shadow;
    bool full = false;
    bool reader = false;     // another tab is the writer
    bool answering = true;   // false: nothing is written or answered until it is true again
    std::size_t writes = 0;  // asked for so far

    // The n-th write from now on (from 1) fails, and no other.
    void fail_write(std::size_t n) { failing_ = writes + n; }

    void load() { asked_.emplace_back(app::LoadRecords{}); }
    void write(const app::WriteRecords& write);
    void renew(const app::RenewStore& renew);
    void erase(unsigned ticket);

    // Carries out what was asked for first. nullopt when nothing waits, or nothing is answered.
    std::optional<app::Action> next_answer();

    // The page goes: what was not answered is lost.
    void forget_what_waits() { asked_.clear(); }

  private:
    struct Numbered {
        std::size_t number;
        app::WriteRecords write;
        bool all = false;  // everything goes first
    };

    [[nodiscard]] app::Loaded loaded() const;
    app::StoreAnswered written(const Numbered& asked);

    std::deque<std::variant<app::LoadRecords, Numbered>> asked_;
    std::size_t failing_ = 0;
};

}  // namespace platform::headless
