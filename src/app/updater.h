// What the sources <subject>_actions.cpp change a state with: the state, the world, what is asked
// of it, and what more than one of them does. Only they and update.cpp include this header.
#pragma once

#include <initializer_list>
#include <string_view>

#include "app/action.h"
#include "app/effect.h"
#include "app/env.h"
#include "app/state.h"
#include "codec/link.h"

namespace app {

enum class StoreAnswer : unsigned char;

struct Updater {
    State& state;
    const Env& env;
    Effects effects;
    bool waited = false;  // the action was done before the records were open

    // What comes of it: now, or once it may be written, or nothing where another tab writes.
    void take(const Action& action);

    // Writes records together: all of them are stored, or none.
    // With them goes what is under the keys of `erased`.
    void keep(std::vector<codec::StoredRecord> records, std::vector<std::string> erased = {});
    // False, and one of them is too_large, when they could not be read again.
    bool can_be_read_again(const std::vector<codec::StoredRecord>& records);
    // The write itself; where the store is not open they wait unsaved.
    void put(std::vector<codec::StoredRecord> records, std::vector<std::string> erased = {});
    void hold_unsaved(std::vector<codec::StoredRecord> records);
    // What was refused before: only what could be read again, and the rest waits on.
    void keep_what_can_be(std::vector<codec::StoredRecord> records);
    template <class... Values>
    void keep_all(const Values&... values) {
        keep({codec::encode_record(values)...});
    }

    // The language of the settings is on the screen, at once or when its words have come.
    void speak_as_set();

    // What is kept has changed: the history, the open ends and the handshakes follow.
    void follow(const std::vector<codec::StoredRecord>& records);
    void follow_all();

    // Asks the store for all it holds, unless that is on its way.
    void load();
    void try_locks_again();  // on a link that came before the records

    // All of it, in place of what there was; an empty list where the store would not open.
    void take_in_records(StoreStatus store, const std::vector<codec::StoredRecord>& records);
    // One of the two that there are is it: what the other has besides stands aside.
    // `loser`: what it has besides stands aside.
    [[nodiscard]] std::vector<codec::StoredRecord> both_of(
        const std::vector<codec::StoredRecord>& winner,
        const std::vector<codec::StoredRecord>& loser) const;
    void settle(const Recovery& recovery, const std::vector<codec::StoredRecord>& winner,
                const std::vector<codec::StoredRecord>& loser);
    // The notebook as it is stored, whether it is by now or not.
    [[nodiscard]] std::vector<codec::StoredRecord> all_kept() const;
    [[nodiscard]] std::vector<codec::StoredRecord> all_while_asked() const;
    // With what cannot be read, and what stands aside.
    [[nodiscard]] std::vector<codec::StoredRecord> all_held() const;
    void compare_backup();  // that was opened, with what is here now
    // Whether what the app holds is all there is; where the store was not read yet, it says so.
    bool knows_all();

    // Into the notebook; false when it cannot be read.
    bool shelve(const codec::StoredRecord& stored);
    // Likewise, or to those aside, or to those that cannot be read.
    void place(const codec::StoredRecord& stored);
    // Likewise, in the place of what is there under its key.
    void place_anew(const codec::StoredRecord& stored);
    // Out of wherever place() puts it, and of what waits to be written.
    void unplace(const codec::StoredRecord& stored);
    // Written with what goes at once; for ten seconds all of it can be put back as it was `before`.
    void change(std::vector<codec::StoredRecord> before, std::vector<codec::StoredRecord> after,
                const std::vector<std::string>& gone = {});
    // Out of the store, from wherever they were taken; for ten seconds they can be put back.
    void delete_records(std::vector<codec::StoredRecord> records);
    void take_out_talk(const domain::SessionId& id, std::vector<codec::StoredRecord>& records);
    void take_out_group(const domain::GroupId& id, std::vector<codec::StoredRecord>& records);
    void not_deleted(const std::vector<codec::StoredRecord>& kept);  // the store could not
    void go_on_to_delete(std::string_view stored);  // what the app before had under kDeletedKey
    // Without a copy: a full device has no room for it, and what an undo takes out needs none.
    void delete_whole(std::vector<codec::StoredRecord> records);
    void forget_deleted();  // it can no longer be put back

    // すべての記録, while it is on the screen, shows what there is now.
    void find_records_again();
    void list_aside();  // likewise

    // What was made while the store would not open meets what is in it: nothing of that is
    // overwritten, nobody is doubled. Returns what is to be written.
    std::vector<codec::StoredRecord> settle_unsaved();
    // What another tab has written meanwhile stays; what was not saved here for it stands aside.
    void set_overtaken_aside(const std::vector<codec::StoredRecord>& read);
    void know(const std::vector<codec::StoredRecord>& stored);      // how they read in the store
    void know_anew(const std::vector<codec::StoredRecord>& read);   // all that is in it
    void suppose(const std::string& key, const std::string& text);  // it said no; it may be there

    // After the store has erased everything, or could not.
    void erased(StoreAnswer answer);

    // Where one of them takes the place of a record that could not be read, that one is written
    // along with them under a key of its own.
    void move_aside(std::vector<codec::StoredRecord>& records);

    // A prep that was ready becomes a draft of its next revision: the other side keeps the newest,
    // so what was shared must never change under its number.
    void keep_changed(domain::Prep& prep);

    // What is about to be shared is ready, so that its next change gets a number of its own. False
    // for what is not complete: it cannot be shared.
    bool make_ready(const domain::PrepId& id);
    bool make_ready(domain::Group& group);
    bool may_make_ready();  // false, and said, where it would not be stored

    void push(Route route);          // one step deeper
    void show_arrived(Route route);  // in the place of what gives way to it, or one step deeper
    void replace_top(Route route);   // in place of the screen that has done its work
    void start_over(std::initializer_list<Route> routes);
    void come_to(std::string_view place);  // as steps_in() reads it
    void leave_unfinished();               // the screen that would share what is not complete
    void arrived();                        // what the screen that is now on top needs to begin with

    // What screens begin with (screens.def).
    void hand_over_prep();
    void hand_over_afterword();
    void hand_over_group();
    void hand_over_recruit();
    void hand_over_circle();
    void offer_pair_key();
    void go_on_talking();
    void show_qr();
    void fetch_licences();

    // Begins to make the link of what the screen hands over; looks through what is written in it.
    template <class Shared>
    void seal(const Shared& shared, const std::optional<domain::Lock>& lock = {}) {
        seal_document(codec::encode_link(shared), domain::texts_of(shared), lock);
    }
    void draw_qr();
    void seal_document(std::vector<std::uint8_t> document, const domain::Texts& texts,
                       const std::optional<domain::Lock>& lock);

    // Who a link is from: the partner of that pair, the one the person says, or a new one, who is
    // not in the notebook yet. nullopt when a new one has no name.
    struct Says {
        std::optional<domain::PartnerId> partner;
        std::string name;
        domain::Relation relation{};
    };
    std::optional<domain::Partner> sender_of(const std::optional<domain::PairId>& pair,
                                             const Says& says);
    // What opened the link that is taken in is how links to this partner are closed from now on.
    void learn_lock(domain::Partner& partner) const;

    // One wake at a time, for the first thing that is due; none when nothing is.
    void ask_for_next_wake();
    void light_screen();  // while a QR code is on it
    void tell_half();     // of the talk on the screen, once it is over
    [[nodiscard]] std::optional<base::Moment> next_in_talk() const;  // on the screen

    // The entry, or nullptr when a stale press names one that is gone.
    domain::Prep* my_prep(const domain::PrepId& id);
    domain::Session* session(const domain::SessionId& id);
    domain::Partner* partner(const domain::PartnerId& id);
    // An empty step of a talk that is there is made when it is first written.
    domain::Step* step(const domain::SessionId& id, domain::StepKind kind);
    void keep_step(const domain::SessionId& id, domain::StepKind kind);

    void mark_handed_over();

    domain::Group* group(const domain::GroupId& id);

    // What was shared of it must never change under its number: the plan's, or my own seat's.
    void keep_changed_plan(domain::Group& group);
    void keep_changed_seat(domain::Group& group);
    void show_taken_in(const domain::Group& group, domain::Admission result);
};

}  // namespace app
