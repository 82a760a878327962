// What to talk about, and for each topic that is chosen which response is wanted, at once.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "domain/prep.h"
#include "ui/frame/frame.h"
#include "ui/parts/drafts.h"

namespace ui {

struct TopicChosen {
    domain::Topic topic{};
    std::optional<domain::Response> response;  // none: the topic itself was chosen, or taken back
};

// All topics, each on a card of its own; what was pressed.
std::optional<TopicChosen> topic_choice(Frame& page, Drafts& drafts,
                                        const std::vector<domain::Item>& items);

// Ids of what belongs to a topic begin with it.
std::string topic_id(domain::Topic topic);

}  // namespace ui
