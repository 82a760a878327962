// Where the person stands, and what the browser's history is told of it.
#include "app/desk.h"
#include "app/link_actions.h"
#include "app/prep_actions.h"
#include "app/route_actions.h"
#include "app/share_actions.h"
#include "app/wake_actions.h"

namespace {

using namespace desk;
using app::Screen;
using app::ShowPlace;

std::vector<Screen> screens(const Desk& desk) {
    std::vector<Screen> all;
    for (const app::Route& route : desk.state.routes) all.push_back(route.screen);
    return all;
}

TEST(Way, each_step_is_told_to_the_history_with_its_address) {
    Desk desk;
    desk.act(app::GoTo{{Screen::Who, {}}});
    EXPECT_EQ(desk.the<ShowPlace>().steps, "home prepare");
    EXPECT_EQ(desk.the<ShowPlace>().address, "prepare");
    desk.act(app::GoTo{{Screen::AddPartner, "prepare"}});
    EXPECT_EQ(desk.the<ShowPlace>().steps, "home prepare new-partner/prepare");
    desk.act(app::GoBack{});
    EXPECT_EQ(desk.the<ShowPlace>().steps, "home prepare");
}

TEST(Way, a_step_in_place_of_another_keeps_the_depth) {
    Desk desk;
    const PartnerId partner = desk.add_partner("田中");
    desk.act(app::GoTo{{Screen::Home, {}}});
    desk.act(app::GoTo{{Screen::Who, {}}});
    desk.act(app::StartPrep{partner});
    EXPECT_EQ(screens(desk), (std::vector{Screen::Home, Screen::Prepare}));
}

TEST(Way, a_tab_starts_over) {
    Desk desk;
    desk.act(app::GoTo{{Screen::Who, {}}});
    desk.act(app::GoTo{{Screen::Hints, {}}});
    EXPECT_EQ(desk.the<ShowPlace>().steps, "hints");
    EXPECT_EQ(screens(desk), (std::vector{Screen::Hints}));
}

TEST(Way, home_is_the_apps_own_address) {
    Desk desk;
    desk.act(app::GoTo{{Screen::Hints, {}}});
    desk.act(app::GoTo{{Screen::Home, {}}});
    EXPECT_EQ(desk.the<ShowPlace>().address, "");
}

TEST(Way, the_browser_leads_where_it_says_and_is_told_nothing_new) {
    Desk desk;
    desk.act(app::GoTo{{Screen::Partners, {}}});
    desk.act(app::GoTo{{Screen::AddPartner, {}}});
    desk.act(app::WentTo{"partners"});
    EXPECT_EQ(screens(desk), (std::vector{Screen::Partners}));
    desk.act(app::WentTo{"partners"});
    EXPECT_TRUE(desk.effects.empty());
    desk.act(app::WentTo{"partners new-partner"});  // forward
    EXPECT_EQ(screens(desk), (std::vector{Screen::Partners, Screen::AddPartner}));
}

TEST(Way, going_back_from_a_first_screen_stays_there) {
    Desk desk;
    desk.act(app::GoBack{});
    EXPECT_TRUE(desk.effects.empty());
    EXPECT_EQ(desk.state.routes.size(), 1U);
}

TEST(Way, a_prep_changed_from_its_own_page_goes_back_to_that_page) {
    Desk desk;
    const PartnerId partner = desk.add_partner("田中");
    desk.act(app::GoTo{{Screen::Home, {}}});
    const PrepId prep = desk.finished_prep(partner);
    desk.act(app::GoTo{{Screen::Prepare, prep.text}});
    desk.act(app::FinishPrep{prep});
    EXPECT_EQ(screens(desk), (std::vector{Screen::Home, Screen::Prep}));
}

TEST(Way, a_notice_stands_until_the_next_thing_the_person_does) {
    Desk desk;
    desk.act(app::ShareAnswered{app::Notice::Copied});
    EXPECT_EQ(desk.state.notice, app::Notice::Copied);
    desk.act(app::WokeUp{});
    EXPECT_EQ(desk.state.notice, app::Notice::Copied);
    desk.act(app::GoTo{{Screen::Hints, {}}});
    EXPECT_EQ(desk.state.notice, app::Notice::None);
}

TEST(Way, the_licences_are_fetched_once) {
    Desk desk;
    desk.act(app::ReadLicences{});
    EXPECT_TRUE(desk.asks_for<app::FetchLicences>());
    desk.act(app::LicencesRead{"MIT"});
    desk.act(app::GoBack{});
    desk.act(app::ReadLicences{});
    EXPECT_FALSE(desk.asks_for<app::FetchLicences>());
}

TEST(Way, the_persons_day_is_the_day_where_they_are) {
    Desk desk;
    desk.now = base::Moment{std::chrono::sys_days{std::chrono::year{2026} / 11 / 22} +
                            std::chrono::hours{15}};  // midnight in Japan
    desk.act(app::WokeUp{});
    EXPECT_EQ(base::text_from_day(desk.state.today), "2026-11-23");
}

TEST(Way, the_shortcuts_of_the_installed_app_open_their_screens_and_no_link) {
    Desk desk;
    desk.act(app::LinkArrived{"prepare"});
    EXPECT_EQ(screens(desk), (std::vector{Screen::Home, Screen::Who}));
    EXPECT_FALSE(desk.asks_for<app::UnsealLink>());
    desk.act(app::LinkArrived{"look-back"});
    EXPECT_EQ(desk.state.route().screen, Screen::LookBack);
    EXPECT_FALSE(desk.asks_for<app::UnsealLink>());
    desk.act(app::LinkArrived{"p1.abc"});
    EXPECT_TRUE(desk.asks_for<app::UnsealLink>());
}

}  // namespace
