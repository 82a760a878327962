// Where the person is. One screen, one file in ui/screens.
#pragma once

#include <string>

namespace app {

enum class Screen : unsigned char {
    Home,
    Partners,
    LookBack,
    Hints,
    Settings,
    AddPartner,
    Partner,   // subject: partner id
    Who,       // prep, step 1
    Prepare,   // prep, steps 2 and 3; subject: prep id
    Prep,      // a finished prep of mine; subject: prep id
    Share,     // subject: prep id
    Received,  // a link that was opened, before it is taken in
    Talk,      // subject: session id
    Reflect,   // subject: session id
    Tell,      // what to tell the partner after a talk; subject: session id
    Heard,     // an afterword that was opened, before it is taken in
    Calendar,  // subject: partner id
    CueCards,
    Guide,  // one of ヒント; subject: its id
    Notices,
    Erase,
    PasteCode,
    Lock,             // what closes the links to a partner; subject: partner id
    ShowPairKey,      // subject: partner id
    PairKeyReceived,  // before it is taken in
    Recruit,
    RecruitReceived,
    Circle,
    ShowQr,         // of what is being handed over; subject: as on the screen below it
    GroupForm,      // subject: group id, or empty for a new one
    Group,          // subject: group id
    GroupPrepare,   // subject: group id
    GroupShare,     // subject: group id
    GroupReceived,  // a link of a group that was opened, before it is taken in
    GroupTalk,      // subject: group id
    Records,
    Record,  // subject: session id
};

struct Route {
    Screen screen = Screen::Home;
    std::string subject;  // an id's text, or empty

    friend bool operator==(const Route&, const Route&) = default;
};

constexpr bool is_tab(Screen screen) { return screen <= Screen::Settings; }

}  // namespace app
