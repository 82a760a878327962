// Addresses of screens: people have them in bookmarks, and anything may stand in an address bar.
#include "app/address.h"

#include <gtest/gtest.h>

#include <set>

#include "app/screens.h"

namespace {

using app::Route;
using app::Routes;
using app::Screen;
using app::Subject;

constexpr const char* kId = "0123456789abcdef";

// One of that screen, as it could stand on it.
Route route_of(Screen screen) {
    switch (app::kind_of(screen).subject) {
        case Subject::None:
        case Subject::Link: return {screen, ""};
        case Subject::Word: return {screen, screen == Screen::Guide ? "guide.meeting" : ""};
        case Subject::GroupOrNew: return {screen, ""};
        default: return {screen, kId};
    }
}

std::vector<Screen> all_screens() {
    std::vector<Screen> all;
    for (std::size_t at = 0; at < app::kScreens; ++at) all.push_back(static_cast<Screen>(at));
    return all;
}

TEST(Address, each_screen_has_one_of_its_own_and_comes_back_by_it) {
    std::set<std::string> seen;
    for (const Screen screen : all_screens()) {
        const Route route = route_of(screen);
        const std::string address = app::address_of(route);
        EXPECT_TRUE(seen.insert(address).second) << address;
        EXPECT_EQ(app::steps_in(address).back(), route) << address;
    }
}

TEST(Address, all_steps_come_back_from_their_text) {
    const Routes steps{{Screen::Partners, ""},
                       {Screen::Partner, kId},
                       {Screen::Share, kId},
                       {Screen::ShowQr, kId}};
    EXPECT_EQ(app::steps_in(app::text_of(steps)), steps);
}

TEST(Address, alone_it_comes_up_under_its_tab) {
    for (const Screen screen : all_screens()) {
        const Routes steps = app::steps_in(app::address_of(route_of(screen)));
        EXPECT_TRUE(app::is_tab(steps.front().screen)) << app::text_of(steps);
        EXPECT_EQ(steps.size(), app::is_tab(screen) ? 1U : 2U) << app::text_of(steps);
    }
}

TEST(Address, of_what_only_passes_is_that_of_the_step_below) {
    const Routes steps{{Screen::Home, ""}, {Screen::Share, kId}, {Screen::ShowQr, kId}};
    EXPECT_EQ(app::address_of(steps), std::string("share/") + kId);
    EXPECT_EQ(app::address_of(Routes{{Screen::Home, ""}}), "");
}

TEST(Address, that_is_none_of_ours_leads_home) {
    const Routes home{Route{}};
    for (const std::string text :
         {"", " ", "/", "nowhere", "partners/", "partners/a/b", "partners/<script>", "home/x",
          "share", "p1.abc", "partners/\xE7\x94\xB0", "Partners", "%70artners"}) {
        EXPECT_EQ(app::steps_in(text), home) << text;
    }
    EXPECT_EQ(app::steps_in("partners/" + std::string(10'000, 'a')), home);
}

TEST(Address, what_is_ours_among_what_is_not_still_leads_there) {
    EXPECT_EQ(app::text_of(app::steps_in("nowhere partners  partners/<x> settings")),
              "partners settings");
}

TEST(Address, of_endless_steps_keeps_an_end) {
    std::string text = "home";
    for (int step = 0; step < 5'000; ++step) text += " settings";
    EXPECT_LT(app::steps_in(text).size(), 50U);
}

// What was an address once is one for ever.
TEST(Address, stays_what_it_was) {
    for (const std::string address : {"home",
                                      "partners",
                                      "look-back",
                                      "hints",
                                      "settings",
                                      "new-partner",
                                      "partners/a",
                                      "calendar/a",
                                      "lock/a",
                                      "show-key/a",
                                      "prepare",
                                      "prepare/a",
                                      "prep/a",
                                      "cue-cards/a",
                                      "share/a",
                                      "qr/a",
                                      "received",
                                      "heard",
                                      "group-received",
                                      "key-received",
                                      "card-received",
                                      "link",
                                      "paste",
                                      "talk/a",
                                      "reflect/a",
                                      "tell/a",
                                      "records",
                                      "records/a",
                                      "group-plan",
                                      "group-plan/a",
                                      "groups/a",
                                      "group-prepare/a",
                                      "group-share/a",
                                      "group-talk/a",
                                      "card",
                                      "circle",
                                      "hints/guide.meeting",
                                      "licences",
                                      "erase"}) {
        EXPECT_EQ(app::address_of(app::steps_in(address).back()), address);
    }
}

}  // namespace
