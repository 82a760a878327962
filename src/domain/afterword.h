// What travels after a talk: what its teller chose to tell, and nothing else. Notes, what was
// noticed and next steps have no place here.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "domain/session.h"

namespace domain {

// Which response an item was answered with, as the teller sees it.
struct ResponseView {
    Author author = Author::Me;  // whose item it is, from the teller's side
    Topic topic{};
    Response response{};

    friend bool operator==(const ResponseView&, const ResponseView&) = default;
};

struct Afterword {
    PairId pair;
    std::optional<PrepId> tellers{};  // the preps that were talked about: by them the other side
    std::optional<PrepId> readers{};  // finds the talk; at least one is there
    int revision = 1;
    std::string sender{};
    std::optional<Feeling> feeling{};
    std::string word{};
    std::optional<Balance> balance{};
    std::vector<ResponseView> responses{};

    friend bool operator==(const Afterword&, const Afterword&) = default;
};

// `feeling` is what was pressed; it goes in only where the talk's telling says so.
Afterword afterword_from_session(const Session& session, const PairId& pair,
                                 const std::string& sender, std::optional<Feeling> feeling);

// True for the reader's session of the talk that the afterword is about.
bool is_about(const Afterword& afterword, const Session& session);

enum class TakenIn : unsigned char { New, Known, Older };

// Keeps in the session what was heard. An older revision changes nothing, the same one neither.
TakenIn take_in(Session& session, const Afterword& afterword);

}  // namespace domain
