// What a person is in the middle of and has not asked to keep. Belongs to the screens, and is
// forgotten when the screen is left for good.
#pragma once

#include <map>
#include <optional>
#include <set>
#include <string>
#include <vector>

#include "app/file.h"
#include "app/route.h"
#include "domain/group_invitation.h"
#include "domain/leaving.h"
#include "domain/look_back.h"
#include "domain/partner.h"
#include "ui/frame/kept.h"
#include "ui/words/content.h"

namespace ui {

// The plan of a group while its form is filled in, as its fields hold it.
struct GroupDraft {
    std::string name;
    std::string organiser;
    std::string day;
    std::string time;
    std::string address;
    std::vector<domain::Subject> subjects;
};

// A circle while its lists are filled in, as its fields hold them.
struct CircleDraft {
    std::string names;
    std::string not_with;
    std::string rests;

    // What the fields say.
    Kept<std::vector<std::string>, std::string> read{};
    Kept<domain::PairsFound, std::string, std::vector<std::string>> pairs{};
    Kept<domain::Places, std::string, std::vector<std::string>> out{};
};

// An appointment while its form is filled in, as its fields hold it.
struct CalendarDraft {
    bool begun = false;
    std::string day;
    std::string time;
    int length = 30;  // minutes
    std::string place;
    bool monthly = false;
    int alarm = 0;  // minutes before; 0 for none

    // In `place`, with the names that are watched for.
    Kept<std::vector<domain::Finding>, std::string, std::string> findings{};
};

struct Drafts {
    std::string name;
    domain::Relation relation = domain::Relation::Manager;
    std::optional<domain::PartnerId> partner;
    bool tried_name = false;  // whether somebody here goes by the name in a link
    std::string topic;        // the one topic whose responses stand open
    std::string pasted;
    std::string words;                             // that may open a closed link: kept by nobody
    std::set<std::string> opened;                  // ids of what is folded open
    std::map<std::string, std::size_t> questions;  // which question stands under what
    std::string search;
    Asker asker = Asker::Member;
    Kept<domain::LookBack, std::optional<domain::Month>, std::size_t> counted;  // at which change
    std::size_t period = 0;  // ふりかえり: 0 for all time, then months, the latest first
    app::Paper paper = app::Paper::A5;
    CircleDraft circle;
    GroupDraft group;
    CalendarDraft calendar;
    std::string begun;  // for which link the screen has put its first values in

    void toggle(const std::string& id) {
        if (opened.erase(id) == 0) opened.insert(id);
    }
};

// Of one step of the way to what is on the screen.
struct BegunStep {
    app::Route route;
    Drafts drafts{};
};

}  // namespace ui
