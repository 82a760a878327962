// すべての記録: which finished talks and meetings are looked for, and which of them there are.
#pragma once

#include <optional>
#include <string>
#include <variant>
#include <vector>

#include "domain/history.h"

namespace domain {

// A word that was typed. What is chosen has its name on the screen, in the person's language: the
// screen says which of them the word is part of.
struct SearchWord {
    std::string folded;
    std::vector<Topic> topics;
    std::vector<Response> responses;

    friend bool operator==(const SearchWord&, const SearchWord&) = default;
};

// All of it must be true of a talk.
struct RecordFilter {
    std::string typed = {};
    std::vector<SearchWord> words = {};  // of what was typed
    std::optional<PartnerId> partner = {};
    std::optional<Topic> topic = {};
    std::optional<Response> response = {};
    std::optional<Month> month = {};

    [[nodiscard]] bool narrows() const {
        return !words.empty() || partner || topic || response || month;
    }
    friend bool operator==(const RecordFilter&, const RecordFilter&) = default;
};

using RecordId = std::variant<SessionId, GroupId>;

// Newest first.
std::vector<RecordId> find_records(History& history, const Notebook& notebook,
                                   const RecordFilter& filter);

}  // namespace domain
