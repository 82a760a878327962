#include "app/address.h"

#include <algorithm>
#include <optional>
#include <ranges>

#include "app/screens.h"
#include "base/id.h"

namespace app {
namespace {

constexpr std::size_t kMostSteps = 24;
constexpr std::size_t kLongestSubject = 64;

bool is_subject(std::string_view text) {
    return !text.empty() && text.size() <= kLongestSubject &&
           std::ranges::all_of(text, [](char letter) {
               return (letter >= 'a' && letter <= 'z') || (letter >= 'A' && letter <= 'Z') ||
                      (letter >= '0' && letter <= '9') || letter == '-' || letter == '.' ||
                      letter == '_';
           });
}

bool takes(Subject kind, bool subject) {
    switch (kind) {
        case Subject::None:
        case Subject::Link: return !subject;
        case Subject::Partner:
        case Subject::Prep:
        case Subject::MyPrep:
        case Subject::Talk:
        case Subject::FinishedTalk:
        case Subject::Group: return subject;
        case Subject::Word:
        case Subject::GroupOrNew:
        case Subject::AsBelow: return true;
    }
    return false;
}

std::optional<Route> route_at(std::string_view address) {
    const std::size_t slash = std::min(address.find('/'), address.size());
    const std::string_view word = address.substr(0, slash);
    const std::string_view subject = address.substr(std::min(slash + 1, address.size()));
    if (slash < address.size() && !is_subject(subject)) return std::nullopt;
    for (std::size_t at = 0; at < kScreens; ++at) {
        const auto screen = static_cast<Screen>(at);
        if (kind_of(screen).address == word && takes(kind_of(screen).subject, !subject.empty()))
            return Route{screen, std::string(subject)};
    }
    return std::nullopt;
}

}  // namespace

std::string address_of(const Route& route) {
    std::string address{kind_of(route.screen).address};
    if (!route.subject.empty()) address += "/" + route.subject;
    return address;
}

std::string address_of(const Routes& steps) {
    for (const Route& route : steps | std::views::reverse) {
        if (route.screen == Screen::Home) break;
        if (!kind_of(route.screen).passing) return address_of(route);
    }
    return {};
}

std::string text_of(const Routes& steps) {
    std::string text;
    for (const Route& route : steps) {
        if (!text.empty()) text += ' ';
        text += address_of(route);
    }
    return text;
}

Routes steps_in(std::string_view text) {
    Routes steps;
    while (!text.empty() && steps.size() < kMostSteps) {
        const std::size_t end = std::min(text.find(' '), text.size());
        if (auto route = route_at(text.substr(0, end))) {
            const Screen under = kind_of(route->screen).under;
            if (steps.empty() && under != route->screen) steps.push_back({under, {}});
            steps.push_back(std::move(*route));
        }
        text.remove_prefix(std::min(end + 1, text.size()));
    }
    if (steps.empty()) steps.emplace_back();
    return steps;
}

}  // namespace app
