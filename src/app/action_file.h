// Files that are saved for the person.
#pragma once

#include <chrono>
#include <optional>
#include <string>
#include <vector>

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
};
struct SaveText {
    std::string name;  // of the file
    std::string text;
};
struct SaveCard {
    std::string name;
    std::vector<CardLine> lines;
    CardShape shape = CardShape::AsTallAsItsLines;
    domain::Texts written{};  // by the person, in the lines
};
struct PrintWords {  // what is handed over, on paper, with the QR code of its link
    std::string title;
    std::string text;
    Paper paper{};
};
struct SaveCode {};    // the link as a file, where it is too long for a chat
struct ChooseFile {};  // of the device, to be opened as a link is

}  // namespace app
