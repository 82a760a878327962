// Files that are saved for the person.
#pragma once

#include <chrono>
#include <optional>
#include <string>
#include <vector>

#include "app/file.h"
#include "base/time.h"
#include "domain/appointment.h"
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
};

}  // namespace app
