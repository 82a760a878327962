// What a person keeps of a talk for themselves. Private: no code that shares anything may name
// this type (the link codec does not include this header).
#pragma once

#include <optional>
#include <string>

#include "domain/feeling.h"
#include "domain/session.h"
#include "domain/step.h"

namespace domain {

struct Reflection {
    SessionId session;  // one reflection for a talk, under the talk's id
    std::optional<Feeling> feeling;
    std::string noticed;
    Step step;  // the next small step
    std::string unread;

    friend bool operator==(const Reflection&, const Reflection&) = default;
};

}  // namespace domain
