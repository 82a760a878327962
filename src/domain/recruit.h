// 1on1募集: what a person posts to find somebody to talk with. Topics, not words, so that choosing
// is enough.
#pragma once

#include <string>
#include <vector>

#include "domain/catalogue.h"

namespace domain {

inline constexpr std::size_t kLongestWhen = 60;  // characters
inline constexpr std::size_t kMostRecruitTopics = 20;

struct Recruit {
    std::string name{};  // of the one who posts it; may be empty
    std::vector<Topic> listens{};
    std::vector<Topic> asks{};
    std::string when{};

    [[nodiscard]] bool says_nothing() const { return listens.empty() && asks.empty(); }
    friend bool operator==(const Recruit&, const Recruit&) = default;
};

}  // namespace domain
