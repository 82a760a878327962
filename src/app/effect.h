// What update wants of the outside, as data. The platform carries each out and answers, where an
// answer is named, with exactly one action.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <variant>
#include <vector>

#include "app/file.h"
#include "app/route.h"
#include "base/language.h"
#include "base/time.h"
#include "codec/qr_code.h"
#include "codec/record.h"
#include "domain/lock.h"

namespace app {

struct LoadRecords {};  // answered by Loaded
struct WriteRecords {   // answered by StoreAnswered
    unsigned ticket = 0;
    std::vector<codec::StoredRecord> records;
    std::vector<std::string> erased{};  // keys that go, in the same transaction
};
struct RenewStore {  // in the place of one that cannot be read; answered by StoreAnswered
    unsigned ticket = 0;
    std::vector<codec::StoredRecord> records;
};
struct EraseAll {  // all that the store holds, known or not; answered by StoreAnswered
    unsigned ticket = 0;
};
struct TakeRole {};      // answered by RoleGiven
struct AskToPersist {};  // after the first real save; no answer
struct SealLink {        // answered by LinkSealed
    unsigned ticket = 0;
    std::vector<std::uint8_t> document;
    std::optional<domain::Lock> lock{};
};
struct UnsealLink {  // answered by LinkUnsealed
    std::string text;
    std::vector<domain::Lock> locks{};  // to try, where it is closed
};
struct FetchWords {  // all that the screens say in that language; answered by WordsCame
    base::Language language{};
};
struct PickWords {  // five, at random, from the list of that language; answered by WordsPicked
    base::Language language{};
};
struct ShareText {  // answered by ShareAnswered
    std::string title;
    std::string text;
    std::string url;
};
struct CopyText {  // answered by ShareAnswered
    std::string text;
};
struct ShowPlace {        // in the address bar and the browser's history, which answers WentTo
    std::string steps;    // as steps_in() reads them
    std::string address;  // of the last step that has one; empty for the app's own
};
struct WakeAfter {  // answered by WokeUp; takes the place of the wake asked for before
    std::chrono::milliseconds pause{};
};
struct LetSleep {};  // the wake asked for before is not needed any more
struct RingBell {    // once, softly; a phone shakes either way
    domain::Bell bell{};
};
struct KeepScreenLit {};  // while something is held out to a camera; LetScreenDim ends it
struct LetScreenDim {};
struct SaveFile {  // answered by ShareAnswered; so is SavePicture
    std::string name;
    std::string type;
    std::string text;
};
struct SaveBackup {  // answered by BackupSaved once the person has it
    std::string name;
    std::string about;
    std::vector<codec::StoredRecord> records;
    std::string words{};  // that close it; none: whoever has it may read it
};
struct SavePicture {
    std::string name;
    std::vector<CardLine> lines;
    CardShape shape = CardShape::AsTallAsItsLines;
};
struct PrintSheet {
    std::string title;
    std::string text;
    std::optional<codec::QrCode> qr{};
    Paper paper{};
};
struct OpenFile {};        // the person chooses one; what is in it arrives as a link does
struct TakeOverUpdate {};  // the page starts anew
struct FetchLicences {};   // answered by LicencesRead

using Effect =
    std::variant<LoadRecords, WriteRecords, RenewStore, EraseAll, TakeRole, AskToPersist, SealLink,
                 UnsealLink, ShareText, CopyText, ShowPlace, WakeAfter, LetSleep, RingBell,
                 KeepScreenLit, LetScreenDim, SaveFile, SaveBackup, SavePicture, FetchWords,
                 PickWords, PrintSheet, OpenFile, TakeOverUpdate, FetchLicences>;
using Effects = std::vector<Effect>;

}  // namespace app
