// A talk, and the minutes right after it.
#pragma once

#include <chrono>
#include <cstddef>
#include <optional>
#include <string>

#include "app/action.h"
#include "base/time.h"
#include "domain/feeling.h"
#include "domain/session.h"
#include "domain/settings.h"

namespace app {

struct StartTalk {
    domain::PartnerId partner;
};
void happen(Updater&, const StartTalk&);

struct MarkPoint {
    domain::SessionId session;
    std::size_t index = 0;
    domain::Outcome outcome = domain::Outcome::Open;
};
void happen(Updater&, const MarkPoint&);

struct ChooseLength {
    domain::SessionId session;
    std::chrono::minutes length{};
};
void happen(Updater&, const ChooseLength&);

struct ChooseBell {
    domain::Bell bell{};
};
void happen(Updater&, const ChooseBell&);

struct EditTalkNotes {
    domain::SessionId session;
    std::string notes;
};
void happen(Updater&, const EditTalkNotes&);

struct FinishTalk {
    domain::SessionId session;
};
void happen(Updater&, const FinishTalk&);

// It was ended by mistake: it runs on as if it had not been.
struct ResumeTalk {
    domain::SessionId session;
};
void happen(Updater&, const ResumeTalk&);

struct PressFeeling {
    domain::SessionId session;
    domain::Feeling feeling{};
};
void happen(Updater&, const PressFeeling&);

struct EditNoticed {
    domain::SessionId session;
    std::string noticed;
};
void happen(Updater&, const EditNoticed&);

struct EditStep {
    domain::SessionId session;
    domain::StepKind kind{};
    std::string text;
};
void happen(Updater&, const EditStep&);

struct EditStepDue {
    domain::SessionId session;
    domain::StepKind kind{};
    std::optional<base::Day> due;
};
void happen(Updater&, const EditStepDue&);

struct MarkStep {
    domain::SessionId session;
    domain::StepKind kind{};
    domain::StepState state{};
};
void happen(Updater&, const MarkStep&);

struct MarkReceived {
    domain::SessionId session;
    std::size_t index = 0;
    domain::Response response{};  // or domain::kNoResponse
};
void happen(Updater&, const MarkReceived&);

struct ChooseBalance {
    domain::SessionId session;
    domain::Balance balance{};
};
void happen(Updater&, const ChooseBalance&);

}  // namespace app
