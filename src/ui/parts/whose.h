// Who a link is from: what it says of its sender, and what the person says.
#pragma once

#include <optional>
#include <string>

#include "ui/parts/scene.h"
#include "ui/widgets/button.h"

namespace ui {

struct Sender {
    std::string mark;  // names the link, so that the next one begins anew
    std::string name;  // the sender's own claim; may be empty
    domain::Relation is = domain::Relation::Peer;  // what the sender is to the person
    std::optional<domain::PairId> pair = {};       // none: the link is for whoever opens it
    i18n::Text question = i18n::Text::ReceivedWho;
    bool may_be_by_name = true;  // who goes by the name is chosen, where nothing has come from them
};

// The claim, that nothing is stored yet, and how far the link can be trusted.
void draw_claim(Scene& scene, const Sender& sender);

// Unless the pair is known: one of the partners, or a new one, into the drafts' `partner`, `name`
// and `relation`. True when it is settled.
bool whose(Scene& scene, const Sender& sender);

// 取り込まない is the first, 取り込む the second.
Pressed take_in_or_not(Frame& bar, Can can);

}  // namespace ui
