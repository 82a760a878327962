// What a person is in the middle of and has not asked to keep. Belongs to the screens, and is
// forgotten when the screen changes.
#pragma once

#include <map>
#include <optional>
#include <set>
#include <string>

#include "domain/look_back.h"
#include "domain/partner.h"
#include "ui/content.h"

namespace ui {

// What ふりかえり counted last: the same until the history or the period is another.
struct Counted {
    std::optional<domain::Month> month;
    std::size_t at_change = 0;
    domain::LookBack sum;
};

struct Drafts {
    std::string name;
    domain::Relation relation = domain::Relation::Manager;
    std::optional<domain::PartnerId> partner;
    std::string topic;  // the one topic whose responses stand open
    std::string pasted;
    std::set<std::string> opened;                  // ids of what is folded open
    std::map<std::string, std::size_t> questions;  // which question stands under what
    std::string search;
    Asker asker = Asker::Member;
    std::optional<Counted> counted;
    std::size_t period = 0;  // ふりかえり: 0 for all time, then months, the latest first
    std::string begun;       // for which link the screen has put its first values in

    void toggle(const std::string& id) {
        if (opened.erase(id) == 0) opened.insert(id);
    }
};

}  // namespace ui
