// Everything that can happen: what a person does, and what the platform answers. Each subject has a
// header action_<subject>.h, and updater_<subject>.cpp says what comes of it.
#pragma once

#include <variant>

#include "app/action_circle.h"
#include "app/action_file.h"
#include "app/action_group.h"
#include "app/action_guard.h"
#include "app/action_link.h"
#include "app/action_lock.h"
#include "app/action_pair.h"
#include "app/action_prep.h"
#include "app/action_records.h"
#include "app/action_recruit.h"
#include "app/action_route.h"
#include "app/action_store.h"
#include "app/action_talk.h"
#include "app/action_telling.h"

namespace app {

using Action = std::variant<
    // store
    Started, Loaded, RoleGiven, StoreAnswered, SaveAgain, EraseEverything,
    // route
    GoTo, GoBack, WentBack, ChooseLanguage, EditMyName, UpdateFound, AcceptUpdate, ReadNotices,
    NoticesRead, WokeUp,
    // prep
    AddPartner, ChooseStage, StartPrep, ToggleTopic, AdoptItem, CarryStep, MoveItem, ChooseResponse,
    EditItemNote, EditPurpose, EditDay, EditPlace, FinishPrep,
    // pair
    ChooseRhythm, EditHandshake, AcceptHandshake, PlaceOnLadder,
    // link
    LinkArrived, LinkSealed, LinkUnsealed, ShareLink, CopyLink, CopyCode, ShareWords, ShareAnswered,
    TakeIn, LeaveOut,
    // guard
    LetPass, EditWatched,
    // talk
    StartTalk, MarkPoint, ChooseLength, ChooseBell, EditTalkNotes, FinishTalk, PressFeeling,
    EditNoticed, EditStep, EditStepDue, MarkStep, MarkReceived, ChooseBalance,
    // telling
    ToggleTelling, EditWord, TakeInAfterword,
    // records
    ShowRecords, FilterRecords, DeleteRecord, UndoDelete,
    // group
    KeepGroupPlan, EditSeat, ChooseOccupation, ToggleSeatTopic, ChooseSeatResponse, EditSeatNote,
    FinishSeat, TakeInGroup, DrawTurns, RemoveMember, CopyAddress, StartGroupTalk, MarkTurn,
    DrawCard, EditInsight, FinishGroupTalk,
    // file
    SaveAppointment, SaveText, SaveCard, PrintWords, SaveCode, ChooseFile,
    // lock
    MakeWords, WordsPicked, TryWords, KeepPairKey, TakeInPairKey, ForgetLock,
    // recruit
    EditRecruit, AnswerRecruit,
    // circle
    FormCircle, ChangeCircle, ShowRound>;

}  // namespace app
