// A talk, and the minutes right after it.
#pragma once

#include <chrono>
#include <cstddef>
#include <optional>
#include <string>

#include "base/time.h"
#include "domain/feeling.h"
#include "domain/session.h"
#include "domain/settings.h"

namespace app {

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
struct MarkReceived {
    domain::SessionId session;
    std::size_t index = 0;
    domain::Response response{};  // or domain::kNoResponse
};
struct ChooseBalance {
    domain::SessionId session;
    domain::Balance balance{};
};

}  // namespace app
