// What update and the screens' frame have to know of each screen: the table screens.def, as far as
// it concerns this layer.
#pragma once

#include <string_view>

#include "app/route.h"

namespace app {

struct Incoming;
struct State;
struct Updater;

// What the subject of a route is. What is not there any more is said instead of the screen.
enum class Subject : unsigned char {
    None,
    Word,  // the screen's own, or none
    Partner,
    Prep,
    MyPrep,
    Talk,
    FinishedTalk,
    Group,
    GroupOrNew,  // none for a new one
    Link,        // none: the link that was opened and is not taken in yet
    AsBelow,     // whatever the screen below it has
};

// Where what came of a press is said.
enum class NoticePlace : unsigned char { OnTop, BesideTheLink };

struct ScreenKind {
    std::string_view address;
    Subject subject{};
    Screen under = Screen::Home;  // the tab that it stands on when it is come to by its address
    bool passing = false;         // no place to come back to: the address is that of the one below
    bool gives_way = false;       // to the screen of a link that is opened on it
    bool shows_qr = false;        // which lights the screen of the device, too
    NoticePlace notice = NoticePlace::OnTop;
    bool (*reads)(const Incoming&) = nullptr;  // the links that it opens
    void (Updater::*arrives)() = nullptr;      // what it needs to begin with
};

const ScreenKind& kind_of(Screen screen);

// The one that opens such a link.
Screen screen_for(const Incoming& incoming);

constexpr bool is_tab(const ScreenKind& kind, Screen screen) { return kind.under == screen; }
inline bool is_tab(Screen screen) { return is_tab(kind_of(screen), screen); }

// A link can be read before, or without, any storage.
inline bool is_readable_without_records(Screen screen) { return kind_of(screen).reads != nullptr; }

// Whether there is what the route is about, as far as this device knows now.
bool is_here(const State& state, const Route& route);

// Whether that is a link which is still being opened.
bool awaits_link(const State& state);

}  // namespace app
