// One overload per action, in the files updater_*.cpp by subject. No catch-all: an action that
// nobody handles does not compile. Only update.cpp and those files include this header.
#pragma once

#include <initializer_list>

#include "app/action.h"
#include "app/effect.h"
#include "app/env.h"
#include "app/state.h"
#include "codec/link.h"

namespace app {

struct Updater {
    State& state;
    const Env& env;
    Effects effects;

    // updater_store.cpp
    void operator()(const Started&);
    void operator()(const Loaded&);
    void operator()(const RoleGiven&);
    void operator()(const StoreAnswered&);
    void operator()(const SaveAgain&);
    void operator()(const EraseEverything&);

    // updater_route.cpp
    void operator()(const GoTo&);
    void operator()(const GoBack&);
    void operator()(const WentBack&);
    void operator()(const ChooseLanguage&);
    void operator()(const EditMyName&);
    void operator()(const UpdateFound&);
    void operator()(const AcceptUpdate&);
    void operator()(const ReadNotices&);
    void operator()(const NoticesRead&);

    // updater_prep.cpp
    void operator()(const AddPartner&);
    void operator()(const ChooseStage&);
    void operator()(const StartPrep&);
    void operator()(const ToggleTopic&);
    void operator()(const AdoptItem&);
    void operator()(const CarryStep&);
    void operator()(const MoveItem&);
    void operator()(const ChooseResponse&);
    void operator()(const EditItemNote&);
    void operator()(const EditPurpose&);
    void operator()(const EditDay&);
    void operator()(const EditPlace&);
    void operator()(const FinishPrep&);

    // updater_pair.cpp
    void operator()(const ChooseRhythm&);
    void operator()(const EditHandshake&);
    void operator()(const AcceptHandshake&);
    void operator()(const PlaceOnLadder&);

    // updater_wake.cpp
    void operator()(const WokeUp&);

    // updater_share.cpp
    void operator()(const ShareLink&);
    void operator()(const CopyLink&);
    void operator()(const CopyCode&);
    void operator()(const ShareWords&);
    void operator()(const SaveCode&);
    void operator()(const PrintWords&);
    void operator()(const LinkSealed&);
    void operator()(const ShareAnswered&);

    // updater_link.cpp
    void operator()(const ChooseFile&);
    void operator()(const LinkArrived&);
    void operator()(const LinkUnsealed&);
    void operator()(const TakeIn&);
    void operator()(const LeaveOut&);

    // updater_guard.cpp
    void operator()(const LetPass&);
    void operator()(const EditWatched&);

    // updater_talk.cpp
    void operator()(const StartTalk&);
    void operator()(const MarkPoint&);
    void operator()(const ChooseLength&);
    void operator()(const ChooseBell&);
    void operator()(const EditTalkNotes&);
    void operator()(const FinishTalk&);
    void operator()(const PressFeeling&);
    void operator()(const EditNoticed&);
    void operator()(const EditStep&);
    void operator()(const EditStepDue&);
    void operator()(const MarkStep&);
    void operator()(const MarkReceived&);
    void operator()(const ChooseBalance&);

    // updater_file.cpp
    void operator()(const SaveAppointment&);
    void operator()(const SaveText&);
    void operator()(const SaveCard&);

    // updater_lock.cpp
    void operator()(const MakeWords&);
    void operator()(const WordsPicked&);
    void operator()(const TryWords&);
    void operator()(const KeepPairKey&);
    void operator()(const TakeInPairKey&);
    void operator()(const ForgetLock&);

    // updater_recruit.cpp
    void operator()(const EditRecruit&);
    void operator()(const AnswerRecruit&);

    // updater_circle.cpp
    void operator()(const FormCircle&);
    void operator()(const ChangeCircle&);
    void operator()(const ShowRound&);

    // updater_telling.cpp
    void operator()(const ToggleTelling&);
    void operator()(const EditWord&);
    void operator()(const TakeInAfterword&);

    // updater_records.cpp
    void operator()(const ShowRecords&);
    void operator()(const FilterRecords&);
    void operator()(const DeleteRecord&);
    void operator()(const UndoDelete&);

    // updater_group.cpp
    void operator()(const KeepGroupPlan&);
    void operator()(const EditSeat&);
    void operator()(const ChooseOccupation&);
    void operator()(const ToggleSeatTopic&);
    void operator()(const ChooseSeatResponse&);
    void operator()(const EditSeatNote&);
    void operator()(const FinishSeat&);
    void operator()(const TakeInGroup&);
    void operator()(const DrawTurns&);
    void operator()(const RemoveMember&);
    void operator()(const CopyAddress&);

    // updater_group_talk.cpp
    void operator()(const StartGroupTalk&);
    void operator()(const MarkTurn&);
    void operator()(const DrawCard&);
    void operator()(const EditInsight&);
    void operator()(const FinishGroupTalk&);

    // Writes records together: all of them are stored, or none.
    void keep(std::vector<codec::StoredRecord> records);
    template <class... Values>
    void keep_all(const Values&... values) {
        keep({codec::encode_record(values)...});
    }

    // What is kept has changed: the history, the open ends and the handshakes follow.
    void follow(const std::vector<codec::StoredRecord>& records);
    void follow_all();

    // Into the notebook; false when it cannot be read.
    bool shelve(const codec::StoredRecord& stored);
    void take_out_talk(const domain::SessionId& id, std::vector<codec::StoredRecord>& records);
    void take_out_group(const domain::GroupId& id, std::vector<codec::StoredRecord>& records);
    void put_back(const Deleted& deleted);
    void not_deleted(const Deleted& kept);  // the store could not

    // すべての記録, while it is on the screen, shows what there is now.
    void find_records_again();

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

    void push(Route route);         // one step deeper
    void replace_top(Route route);  // in place of the screen that has done its work
    void start_over(std::initializer_list<Route> routes);
    void leave_unfinished();  // the screen that would share what is not complete
    void arrived();           // what the screen that is now on top needs to begin with

    // Begins to make the link of what the screen hands over; looks through what is written in it.
    template <class Shared>
    void seal(const Shared& shared, const std::optional<domain::Lock>& lock = {}) {
        seal_document(codec::encode_link(shared), domain::texts_of(shared), lock);
    }
    void draw_qr();
    void seal_document(std::vector<std::uint8_t> document, const domain::Texts& texts,
                       const std::optional<domain::Lock>& lock);
    void offer_pair_key(const domain::PartnerId& id);

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

    void seal_afterword(const domain::SessionId& id);
    void mark_handed_over();

    domain::Group* group(const domain::GroupId& id);

    // What was shared of it must never change under its number: the plan's, or my own seat's.
    void keep_changed_plan(domain::Group& group);
    void keep_changed_seat(domain::Group& group);
    void seal_group(const domain::GroupId& id);
    void show_taken_in(const domain::Group& group, domain::Admission result);
};

}  // namespace app
