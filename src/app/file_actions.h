// Files that are saved for the person.
#pragma once

#include <chrono>
#include <optional>
#include <string>
#include <vector>

#include "app/action.h"
#include "app/file.h"
#include "base/time.h"
#include "domain/appointment.h"
#include "domain/leaving.h"
#include "domain/partner.h"

namespace app {

struct SaveAppointment {
    domain::PartnerId partner;
    base::Day day{};
    std::chrono::minutes time{};  // local
    std::chrono::minutes length{};
    std::string title;  // in the language of the screen
    std::string place;
    domain::Repeats repeats{};
    std::optional<std::chrono::minutes> alarm;
    static constexpr Nature kNature = Nature::Looks;
};
void happen(Updater&, const SaveAppointment&);

struct SaveText {
    std::string name;  // of the file
    std::string text;
    static constexpr Nature kNature = Nature::Looks;
};
void happen(Updater&, const SaveText&);

// What is kept here, to be read elsewhere. Where something in it may tell of a patient the state
// says so, and nothing leaves.
struct WriteOut {
    std::string name;
    std::string about;  // what it is, in words
    WrittenForm form{};
    WrittenLine head;  // of the table
    std::vector<WrittenLine> lines;
    domain::Texts written;  // by people, in the lines
    static constexpr Nature kNature = Nature::Looks;
};
void happen(Updater&, const WriteOut&);

struct SaveCard {
    std::string name;
    std::vector<CardLine> lines;
    CardShape shape = CardShape::AsTallAsItsLines;
    domain::Texts written{};  // by the person, in the lines
    static constexpr Nature kNature = Nature::Looks;
};
void happen(Updater&, const SaveCard&);

}  // namespace app
