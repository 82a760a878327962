// Everything the app knows. Only update writes it; screens read it.
#pragma once

#include <array>
#include <map>
#include <optional>
#include <set>
#include <string>
#include <vector>

#include "app/action.h"
#include "app/route.h"
#include "base/language.h"
#include "base/time.h"
#include "codec/aside.h"
#include "codec/backup.h"
#include "codec/deleted_record.h"
#include "codec/fault.h"
#include "codec/link.h"
#include "codec/qr_code.h"
#include "codec/record.h"
#include "domain/find_records.h"
#include "domain/handover.h"
#include "domain/handshakes.h"
#include "domain/history.h"
#include "domain/leaving.h"
#include "domain/notebook.h"
#include "domain/open_ends.h"
#include "domain/tally.h"

namespace app {

enum class StoreStatus : unsigned char {
    Opening,
    Open,
    Missing,  // the browser has no storage: the app works, nothing is kept
    Refused,  // there is storage, it would not open or read
};

enum class Role : unsigned char {
    Writer,
    Reader,     // another tab is the writer
    Asking,     // the writer or a reader: it shows soon
    Promoting,  // the writer to be: it loads first what the other tab has written
};

enum class Saving : unsigned char {
    Nothing,  // nothing was written since the start
    Pending,
    Saved,
    Full,    // the device has no room
    Failed,  // anything else; what is not saved stays in `unsaved`
};

// A sentence to show and speak once; the next action of the person takes it away.
enum class Notice : unsigned char {
    None,
    Copied,
    CopyFailed,
    Shared,
    ShareFailed,
    BackupInsecure,
    TakenIn,
    OlderIsKept,
    ReaderCannotEdit,
    NotReadYet,
    WritesHere,
    OvertakenAside,
    CannotKeep,
    SaveFirst,
    Erased,
    EraseFailed,
    TalkNotHere,  // an afterword about a talk that this device does not have
    AddressCopied,
    FileSaved,  // handed to the browser
    FileFailed,
    Deleted,
    Changed,
    DeleteFailed,
    PutBack,
    WordsNotHad,  // the list of key words could not be fetched
    LockKept,
    LockForgotten,
    WaitsForRecords,  // what was asked for happens as soon as the records are open
    LanguageNotHad,   // its words could not be fetched
};

inline constexpr std::size_t kLongestLink = 2000;  // characters; a longer one is cut by chats

// What is being handed over: its link is made when the screen opens, so that the system's share
// sheet can open in the same press.
struct Outgoing {
    std::string link;                 // empty while it is being made
    unsigned ticket = 0;              // whose answer is the link
    bool too_long = false;            // no link can hold it
    bool insecure = false;            // no link can be made where the page did not come by https
    std::optional<codec::QrCode> qr;  // of the link, while it is shown; none where it is too long
    std::vector<domain::Finding> findings;        // what in it could tell who a patient is
    bool closed = false;                          // only the two can open it
    std::optional<domain::SessionId> tells_of{};  // whose afterword it is

    [[nodiscard]] bool is_for_chats() const { return link.size() <= kLongestLink; }
};

// A link that was opened. Nothing of it is stored before the person takes it in.
struct Incoming {
    std::optional<codec::Document> document;
    std::optional<codec::Fault> fault;
    std::optional<domain::Lock> lock{};  // what opened it, where it was closed
    std::string mark{};                  // of that closed link
    bool came_before = false;            // a closed link that was taken in already

    // nullptr when it is nothing, or something of another kind.
    template <class Kind>
    [[nodiscard]] const Kind* as() const {
        return document ? std::get_if<Kind>(&*document) : nullptr;
    }
};

// すべての記録 as it was left: what is looked for, and what there is of it.
struct Records {
    domain::RecordFilter filter;
    std::vector<domain::RecordId> found;  // newest first
    std::size_t at_change = 0;            // of the history that it was found in
};

// What was deleted (a talk with its reflection and the preps that were only there because of it, or
// a group) can be put back for so long.
inline constexpr std::chrono::seconds kTimeToPutBack{10};

// A record that could not be read again, which is why it is not written.
struct TooLarge {
    std::string key;
    std::string longest;  // the beginning of the text that should be shorter
};

// The store was robbed, or went back to what it was earlier. Until the person has said which it is,
// nothing is written.
struct Recovery {
    StoreStatus store{};                      // Refused: nothing of it can be read
    std::vector<codec::StoredRecord> found;   // in it
    std::vector<codec::StoredRecord> shadow;  // what there was
    domain::Tally in_found;
    domain::Tally in_shadow;
};

// What stands aside, as its screen lists it.
enum class AsideKind : unsigned char {
    Partner,
    Prep,
    Talk,
    Reflection,
    Group,
    Settings,
    Unreadable
};
struct AsideLine {
    AsideKind kind{};
    std::string with{};  // a person or a group
    std::optional<base::Moment> when{};
};
struct AsideGroup {
    std::string name;  // as in codec/aside.h
    domain::Tally tally;
    std::vector<AsideLine> lines;  // the newest first
};

// One that was opened, beside what is here.
struct Backup {
    std::vector<codec::StoredRecord> records;
    std::optional<codec::Fault> fault{};
    domain::Tally tally;
    std::array<std::size_t, codec::kStandings> counts{};  // of them, by codec::Standing
    std::size_t new_partners = 0;                         // of those that are New
    bool has_locks = false;                               // what closes links
    bool is_taken_in = false;
    std::vector<codec::StoredRecord> written{};   // with it
    std::vector<codec::StoredRecord> replaced{};  // for it
};

struct State {
    domain::Notebook notebook;
    domain::History history;             // of the notebook
    domain::OpenEnds open_ends;          // likewise
    domain::Handshakes handshakes;       // likewise
    std::vector<Route> routes{Route{}};  // the last one is on the screen; never empty
    std::string shown_steps{};           // of them, as the browser was told

    base::Language language{};                    // on the screen
    std::array<bool, base::kLanguages> speaks{};  // whose words are there, by language
    std::optional<base::Language> choosing;       // chosen; its words are on their way
    bool awaits_words = false;  // of the settings' language, before the first screen

    StoreStatus store = StoreStatus::Opening;
    bool lost = false;           // of what the store had, and no shadow has it
    bool written_again = false;  // all of it, as somebody had emptied the store
    Role role = Role::Writer;
    Saving saving = Saving::Nothing;
    unsigned loading = 0;           // loads asked for and not answered yet
    bool was_read = false;          // the notebook is what the store holds, and what came since
    unsigned readings = 0;          // of the store, so far
    std::vector<Action> waiting{};  // what was done before the records were open, or while all goes
    unsigned last_ticket = 0;
    std::map<unsigned, std::vector<codec::StoredRecord>> in_flight;  // by ticket, not answered yet
    std::map<std::string, std::string> unsaved;                      // key → text, refused so far
    std::map<std::string, std::vector<std::size_t>>
        known;                          // key → hashes of what it may hold; of "" for nothing
    std::optional<TooLarge> too_large;  // among them
    std::vector<codec::StoredRecord> unreadable;  // kept as they are
    std::vector<codec::StoredRecord> aside;       // their places are others' (codec/aside.h)
    std::vector<AsideGroup> aside_list;           // while it is on the screen
    std::optional<Recovery> recovery{};
    std::optional<Backup> backup{};
    bool left_as_found = false;  // a store that would not open; the shadow is not offered again

    Records records;
    // Keys that go with a change, by the ticket of the first write that took them out.
    std::map<std::string, unsigned> to_erase{};
    std::optional<codec::Deleted> deleted;  // or changed; the last, while they can be put back
    bool was_changed = false;               // it was, and nothing but that is said of it
    bool deleted_is_over = false;           // what the app before had left of it is to go
    // By ticket, not answered yet; empty once put back.
    std::map<unsigned, std::vector<codec::StoredRecord>> deleting;
    std::set<unsigned>
        deleting_whole;  // of them, those that leave no copy: there is no room for it

    std::optional<unsigned> erasing;  // the ticket of erasing everything, not answered yet

    std::optional<Outgoing> outgoing;
    std::set<std::string>
        let_pass;  // texts the person lets leave as they are, until the app closes
    std::vector<domain::Finding> written_findings{};  // in what is to be written out
    std::set<std::string> written_pass{};             // of it, while its screen is there
    std::optional<Incoming> incoming;
    std::string unsealing{};        // the text that was opened last: words may be tried on it
    bool unsealed_awaited = false;  // that text is being opened
    // It was tried without the locks in the records, which were not open yet…
    bool unsealed_early = false;
    bool unsealed_in_vain = false;  // …and nothing opened it: it is tried again with them
    // Topics whose tick was taken off, by the prep or group: with the tick all of it comes back.
    std::map<std::string, std::vector<domain::Item>> unticked{};
    std::optional<domain::PrepId> looked_at{};  // begun and not stored: it goes with its screen

    std::optional<domain::PartnerId> picking_for{};  // whose key words are being made
    bool picking_for_backup = false;                 // or those of the next backup
    std::string backup_words{};                      // which they are; kept by nobody
    std::optional<domain::Lock> shown_key{};         // on the screen as a QR code
    std::optional<domain::NamedCircle> circle{};     // on the screen; never stored
    domain::Round circle_round{};                    // the one it is at
    Notice notice = Notice::None;
    Notice when_copied = Notice::Copied;  // what is said of the copy that was asked for
    bool update_ready = false;
    bool can_share = false;  // the system has a share sheet
    bool asked_to_persist = false;
    bool is_persisted = false;  // the browser has said that it takes nothing away by itself
    bool is_installed = false;  // it runs as an app of its own
    bool wants_role = false;    // the person has pressed for it
    std::string link_base;      // the address of the app, up to the fragment
    std::string licences;       // licences, once read
    bool licences_not_had = false;

    base::Moment now{};
    bool screen_lit = false;              // asked for and not ended yet
    std::optional<base::Moment> wake_at;  // asked for and not come yet
    base::Zone zone = [](base::Moment) { return std::chrono::minutes{0}; };  // the person's
    base::Day today{};  // the person's calendar day

    [[nodiscard]] const Route& route() const { return routes.back(); }
    // Nothing is written on top of what is not loaded yet, or of what is being erased.
    [[nodiscard]] bool may_write() const {
        return store != StoreStatus::Opening && role == Role::Writer && !erasing && !recovery;
    }
    [[nodiscard]] bool can_speak(base::Language in) const {
        return speaks[static_cast<std::size_t>(in)];
    }
};

}  // namespace app
