// Everything that can happen: what a person does, and what the platform answers.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <variant>
#include <vector>

#include "app/file.h"
#include "app/route.h"
#include "app/state.h"
#include "base/time.h"
#include "codec/record.h"
#include "domain/appointment.h"
#include "domain/catalogue.h"
#include "domain/find_records.h"
#include "domain/notebook.h"

namespace app {

// The platform speaks.
struct Started {
    std::string link_base;
    std::string fragment;  // as it stood in the address; the address bar is clean by now
    domain::Language language = domain::Language::Japanese;  // the browser's wish
    bool can_share = false;
};
struct LinkArrived {
    std::string text;
};
struct Loaded {
    StoreStatus store = StoreStatus::Open;
    std::vector<codec::StoredRecord> records;
};
struct RoleGiven {
    Role role = Role::Writer;
};
enum class StoreAnswer : unsigned char { Saved, Full, Failed, Reader };
struct StoreAnswered {
    unsigned ticket = 0;
    StoreAnswer answer = StoreAnswer::Saved;
};
struct LinkSealed {
    unsigned ticket = 0;
    std::string text;  // "p1.…"; empty when it could not be made
};
struct LinkUnsealed {
    std::vector<std::uint8_t> document;
    std::optional<codec::Fault> fault;
};
struct ShareAnswered {
    Notice notice = Notice::None;
};
struct WentBack {
    std::size_t depth = 0;  // steps that are left in the browser's history
};
struct UpdateFound {};
struct NoticesRead {
    std::string text;
};
struct WokeUp {};  // the moment that WakeAfter asked for

// The person does.
struct GoTo {
    Route route;
};
struct GoBack {};
struct ChooseLanguage {
    domain::Language language = domain::Language::Japanese;
};
struct EditMyName {
    std::string name;
};
enum class AfterAdding : unsigned char { ShowPartner, Prepare };
struct AddPartner {
    std::string name;
    domain::Relation relation = domain::Relation::Peer;
    AfterAdding then = AfterAdding::ShowPartner;
};
struct ChooseStage {
    domain::PartnerId partner;
    int stage = 1;  // 1 to domain::kStages
};
struct ChooseRhythm {
    domain::PartnerId partner;
    std::optional<int> every_days;  // none: when there is need
};
struct EditHandshake {
    domain::PrepId prep;
    std::optional<domain::Handshake> handshake;  // none takes it out of the prep
};
struct AcceptHandshake {
    domain::PartnerId partner;  // whose version becomes mine
};
struct PlaceOnLadder {
    domain::Ladder ladder{};
    std::optional<int> step;  // 1 to domain::kLadderSteps
};
struct StartPrep {
    domain::PartnerId partner;
};
struct ToggleTopic {
    domain::PrepId prep;
    domain::Topic topic{};
};
struct AdoptItem {
    domain::PrepId prep;
    domain::Item item;
};
struct CarryStep {
    domain::PrepId prep;
    domain::SessionId session;  // where the step stands
    domain::StepKind kind{};
};
struct MoveItem {
    domain::PrepId prep;
    std::size_t index = 0;
    domain::Direction direction = domain::Direction::Earlier;
};
struct ChooseResponse {
    domain::PrepId prep;
    domain::Topic topic{};
    domain::Response response{};
};
struct EditItemNote {
    domain::PrepId prep;
    domain::Topic topic{};
    std::string note;
};
struct EditPurpose {
    domain::PrepId prep;
    std::string purpose;
};
struct EditDay {
    domain::PrepId prep;
    std::optional<base::Day> day;
};
struct EditPlace {
    domain::PrepId prep;
    std::string place;
};
struct FinishPrep {
    domain::PrepId prep;
};
struct ShareLink {
    std::string title;  // in the language of the screen
    std::string message;
};
struct CopyLink {};
struct TakeIn {
    std::optional<domain::PartnerId> partner;  // whose link it is; none adds a new partner
    std::string name;                          // for a new partner
    domain::Relation relation = domain::Relation::Peer;
};
struct LeaveOut {};
struct StartTalk {
    domain::PartnerId partner;
};
struct MarkPoint {
    domain::SessionId session;
    std::size_t index = 0;
    domain::Outcome outcome = domain::Outcome::Open;
};
struct ChooseLength {
    domain::SessionId session;
    std::chrono::minutes length{};
};
struct ChooseBell {
    domain::Bell bell{};
};
struct EditTalkNotes {
    domain::SessionId session;
    std::string notes;
};
struct FinishTalk {
    domain::SessionId session;
};
struct PressFeeling {
    domain::SessionId session;
    domain::Feeling feeling{};
};
struct EditNoticed {
    domain::SessionId session;
    std::string noticed;
};
struct EditStep {
    domain::SessionId session;
    domain::StepKind kind{};
    std::string text;
};
struct EditStepDue {
    domain::SessionId session;
    domain::StepKind kind{};
    std::optional<base::Day> due;
};
struct MarkStep {
    domain::SessionId session;
    domain::StepKind kind{};
    domain::StepState state{};
};
struct ShowRecords {
    domain::RecordFilter filter;
};
struct FilterRecords {
    domain::RecordFilter filter;
};
struct DeleteRecord {
    domain::SessionId session;
};
struct UndoDelete {};
struct MarkReceived {
    domain::SessionId session;
    std::size_t index = 0;
    domain::Response response{};  // or domain::kNoResponse
};
struct ChooseBalance {
    domain::SessionId session;
    domain::Balance balance{};
};
struct ToggleTelling {
    domain::SessionId session;
    domain::TellingPart part{};
};
struct EditWord {
    domain::SessionId session;
    std::string word;
};
struct TakeInAfterword {};
struct KeepGroupPlan {
    std::optional<domain::GroupId> group;  // none makes a new one
    std::string name;
    std::string organiser;
    base::Day day{};  // of the organiser's own calendar and clock, as is the time
    std::chrono::minutes time{};
    std::string address;
    std::vector<domain::Subject> subjects;
};
enum class SeatText : unsigned char { Name, Standpoint, Brings };
struct EditSeat {
    domain::GroupId group;
    SeatText which{};
    std::string text;
};
struct ChooseOccupation {
    domain::GroupId group;
    domain::Occupation occupation{};
};
struct ToggleSeatTopic {
    domain::GroupId group;
    domain::Topic topic{};
};
struct ChooseSeatResponse {
    domain::GroupId group;
    domain::Topic topic{};
    domain::Response response{};
};
struct FinishSeat {
    domain::GroupId group;
};
struct TakeInGroup {};  // what the link on the screen holds, an invitation or an answer
struct DrawTurns {      // another number for the order of turns
    domain::GroupId group;
};
struct CopyAddress {
    domain::GroupId group;
};
struct StartGroupTalk {
    domain::GroupId group;
};
struct MarkTurn {
    domain::GroupId group;
    domain::MemberId member;
    domain::Turn turn{};
};
struct DrawCard {
    domain::GroupId group;
};
struct EditInsight {
    domain::GroupId group;
    domain::MemberId member;
    std::string insight;
};
struct FinishGroupTalk {
    domain::GroupId group;
};
struct SaveAppointment {
    domain::PartnerId partner;
    base::Day day{};
    std::chrono::minutes time{};  // local
    std::chrono::minutes length{};
    std::string title;  // in the language of the screen
    std::string place;
    domain::Repeats repeats{};
    std::optional<std::chrono::minutes> alarm;
};
struct SaveText {
    std::string name;  // of the file
    std::string text;
};
struct SaveCard {
    std::string name;
    std::vector<CardLine> lines;
};
struct SaveAgain {};
struct AcceptUpdate {};
struct ReadNotices {};
struct EraseEverything {};

using Action = std::variant<
    Started, LinkArrived, Loaded, RoleGiven, StoreAnswered, LinkSealed, LinkUnsealed, ShareAnswered,
    WentBack, UpdateFound, NoticesRead, WokeUp, GoTo, GoBack, ChooseLanguage, EditMyName,
    AddPartner, ChooseStage, StartPrep, ToggleTopic, AdoptItem, CarryStep, MoveItem, ChooseResponse,
    EditItemNote, EditPurpose, EditDay, EditPlace, FinishPrep, ShareLink, CopyLink, TakeIn,
    LeaveOut, StartTalk, MarkPoint, ChooseLength, ChooseBell, EditTalkNotes, FinishTalk,
    PressFeeling, EditNoticed, EditStep, EditStepDue, MarkStep, MarkReceived, ChooseBalance,
    ToggleTelling, EditWord, TakeInAfterword, SaveAppointment, SaveText, SaveCard, SaveAgain,
    AcceptUpdate, ReadNotices, EraseEverything, KeepGroupPlan, EditSeat, ChooseOccupation,
    ToggleSeatTopic, ChooseSeatResponse, FinishSeat, TakeInGroup, DrawTurns, CopyAddress,
    StartGroupTalk, MarkTurn, DrawCard, EditInsight, FinishGroupTalk, ChooseRhythm, EditHandshake,
    AcceptHandshake, PlaceOnLadder, ShowRecords, FilterRecords, DeleteRecord, UndoDelete>;

}  // namespace app
