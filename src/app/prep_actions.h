// Partners, and preparing for a talk with one.
#pragma once

#include <cstddef>
#include <optional>
#include <string>

#include "app/action.h"
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
void happen(Updater&, const AddPartner&);

struct ChooseStage {
    domain::PartnerId partner;
    int stage = 1;  // 1 to domain::kStages
};
void happen(Updater&, const ChooseStage&);

struct StartPrep {
    domain::PartnerId partner;
};
void happen(Updater&, const StartPrep&);

struct ToggleTopic {
    domain::PrepId prep;
    domain::Topic topic{};
};
void happen(Updater&, const ToggleTopic&);

struct AdoptItem {
    domain::PrepId prep;
    domain::Item item;
};
void happen(Updater&, const AdoptItem&);

struct CarryStep {
    domain::PrepId prep;
    domain::SessionId session;  // where the step stands
    domain::StepKind kind{};
};
void happen(Updater&, const CarryStep&);

struct MoveItem {
    domain::PrepId prep;
    std::size_t index = 0;
    domain::Direction direction = domain::Direction::Earlier;
};
void happen(Updater&, const MoveItem&);

struct ChooseResponse {
    domain::PrepId prep;
    domain::Topic topic{};
    domain::Response response{};
};
void happen(Updater&, const ChooseResponse&);

struct EditItemNote {
    domain::PrepId prep;
    domain::Topic topic{};
    std::string note;
};
void happen(Updater&, const EditItemNote&);

struct EditPurpose {
    domain::PrepId prep;
    std::string purpose;
};
void happen(Updater&, const EditPurpose&);

struct EditDay {
    domain::PrepId prep;
    std::optional<base::Day> day;
};
void happen(Updater&, const EditDay&);

struct EditPlace {
    domain::PrepId prep;
    std::string place;
};
void happen(Updater&, const EditPlace&);

struct FinishPrep {
    domain::PrepId prep;
};
void happen(Updater&, const FinishPrep&);

}  // namespace app
