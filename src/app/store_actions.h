// The store speaks; and what the person does with all that is kept.
#pragma once

#include <string>
#include <vector>

#include "app/action.h"
#include "app/state.h"
#include "codec/record.h"
#include "domain/settings.h"

namespace app {

struct Started {
    std::string link_base;
    std::string fragment;  // as it stood in the address; the address bar is clean by now
    domain::Language language =
        domain::Language::Japanese;  // the browser's wish; its words are there
    bool can_share = false;
    std::string place{};  // where the person was or wants to be, as steps_in() reads it
    static constexpr Nature kNature = Nature::Told;
};
void happen(Updater&, const Started&);

struct Loaded {
    StoreStatus store = StoreStatus::Open;
    std::vector<codec::StoredRecord> records;
    bool lost = false;                          // something is gone, and no shadow has it
    std::vector<codec::StoredRecord> shadow{};  // what there was, where that is more, or other
    static constexpr Nature kNature = Nature::Told;
};
void happen(Updater&, const Loaded&);

// The person wants to write in this tab, and not in the other.
struct UseHere {
    static constexpr Nature kNature = Nature::Looks;
};
void happen(Updater&, const UseHere&);

struct RoleGiven {
    Role role = Role::Writer;
    static constexpr Nature kNature = Nature::Told;
};
void happen(Updater&, const RoleGiven&);

// Another tab has written: who only reads follows.
struct RecordsChanged {
    static constexpr Nature kNature = Nature::Told;
};
void happen(Updater&, const RecordsChanged&);

enum class StoreAnswer : unsigned char { Saved, Full, Failed, Reader };
struct StoreAnswered {
    unsigned ticket = 0;
    StoreAnswer answer = StoreAnswer::Saved;
    static constexpr Nature kNature = Nature::Told;
};
void happen(Updater&, const StoreAnswered&);

// How safe from the browser what it holds is.
struct StorageTold {
    bool is_persisted = false;
    bool is_installed = false;
    static constexpr Nature kNature = Nature::Told;
};
void happen(Updater&, const StorageTold&);

// What the store held is not there any more, and nobody here has erased it.
struct StoreEmptied {
    static constexpr Nature kNature = Nature::Told;
};
void happen(Updater&, const StoreEmptied&);

struct SaveAgain {
    static constexpr Nature kNature = Nature::Looks;
};
void happen(Updater&, const SaveAgain&);

struct EraseEverything {};
void happen(Updater&, const EraseEverything&);

}  // namespace app
