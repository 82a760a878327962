// Partners, and preparing for a talk with one.
#pragma once

#include <cstddef>
#include <optional>
#include <string>

#include "base/time.h"
#include "domain/partner.h"
#include "domain/prep.h"
#include "domain/session.h"
#include "domain/step.h"

namespace app {

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

}  // namespace app
