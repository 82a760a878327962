// What can be talked about and which response can be wanted. The numbers are permanent: they are
// in records and links. A value outside the catalogue comes from a newer version; it is kept as
// it is and shown as "new topic" / "new response".
#pragma once

#include <array>
#include <cstdint>

namespace domain {

enum class Topic : std::uint16_t {
    Career = 1,
    Skill = 2,
    Private = 3,
    Relations = 4,
    Condition = 5,
    Work = 6,
    Policy = 7,
    Other = 8,
};

enum class Response : std::uint16_t {
    Advice = 1,
    Together = 2,
    Listen = 3,
    Opinion = 4,
    Report = 5,
};

// What an item may turn out to have received, beside the responses: none of them.
inline constexpr Response kNoResponse{0};

// In the order in which they are shown.
inline constexpr std::array kTopics{Topic::Career,    Topic::Skill,     Topic::Private,
                                    Topic::Relations, Topic::Condition, Topic::Work,
                                    Topic::Policy,    Topic::Other};
inline constexpr std::array kResponses{Response::Advice, Response::Together, Response::Listen,
                                       Response::Opinion, Response::Report};

}  // namespace domain
