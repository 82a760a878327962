// バックアップ: all of it as a file, and what such a file holds taken in beside what is here.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "app/action.h"
#include "codec/fault.h"
#include "codec/record.h"

namespace app {

// Words to close the next one with; WordsPicked answers.
struct PickBackupWords {
    static constexpr Nature kNature = Nature::Looks;
};
void happen(Updater&, const PickBackupWords&);

struct ForgetBackupWords {
    static constexpr Nature kNature = Nature::Looks;
};
void happen(Updater&, const ForgetBackupWords&);

struct MakeBackup {
    std::string name;   // of the file
    std::string about;  // what it is, in words
    static constexpr Nature kNature = Nature::Looks;
};
void happen(Updater&, const MakeBackup&);

// It was handed to the person.
struct BackupSaved {
    static constexpr Nature kNature = Nature::Told;
};
void happen(Updater&, const BackupSaved&);

// A file, or a text, was opened and is one.
struct BackupRead {
    std::optional<codec::Fault> fault;  // then there are no records
    std::vector<codec::StoredRecord> records{};
    static constexpr Nature kNature = Nature::Told;
};
void happen(Updater&, const BackupRead&);

// What is new here, or newer than what is here; what differs stands aside.
struct Restore {};
void happen(Updater&, const Restore&);

struct UndoRestore {};
void happen(Updater&, const UndoRestore&);

}  // namespace app
