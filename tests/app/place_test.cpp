// Coming back to where the person was: by a reload, a bookmark, another tab.
#include "app/address.h"
#include "app/desk.h"
#include "app/left_actions.h"
#include "app/link_actions.h"
#include "app/prep_actions.h"
#include "app/route_actions.h"
#include "app/screens.h"
#include "app/share_actions.h"
#include "app/talk_actions.h"

namespace {

using namespace desk;
using app::Screen;

std::vector<codec::StoredRecord> records_of(const Desk& desk) {
    std::vector<codec::StoredRecord> records;
    for (const auto& [id, partner] : desk.state.notebook.partners)
        records.push_back(codec::encode_record(partner));
    for (const auto& [id, prep] : desk.state.notebook.preps)
        records.push_back(codec::encode_record(prep));
    return records;
}

// A page that comes up at `place`, before the records are there.
struct Again : Desk {
    explicit Again(const std::string& place) : Desk(7) {
        state = {};
        act(app::Started{"https://taiwa.example/", "", Language::Japanese, false, place});
    }
};

TEST(Place, what_a_screen_begins_with_waits_for_the_records) {
    Desk desk;
    const PrepId prep = desk.finished_prep(desk.add_partner("田中"));
    Again again("home share/" + prep.text);
    EXPECT_EQ(app::text_of(again.state.routes), "home share/" + prep.text);
    EXPECT_FALSE(again.asks_for<app::SealLink>()) << "there is nothing yet to make a link of";
    again.act(app::Loaded{app::StoreStatus::Open, records_of(desk)});
    EXPECT_TRUE(again.asks_for<app::SealLink>());
}

TEST(Place, a_code_that_was_shown_is_made_again) {
    Desk desk;
    const PrepId prep = desk.finished_prep(desk.add_partner("田中"));
    Again again("home share/" + prep.text + " qr/" + prep.text);
    again.act(app::Loaded{app::StoreStatus::Open, records_of(desk)});
    const auto asked = again.the<app::SealLink>();
    again.act(app::LinkSealed{asked.ticket, "p1.abc", false});
    ASSERT_TRUE(again.state.outgoing);
    EXPECT_TRUE(again.state.outgoing->qr);
}

TEST(Place, of_something_that_is_gone_stays_and_asks_for_nothing) {
    for (const std::string address : {"share/0123456789abcdef", "tell/0123456789abcdef",
                                      "group-share/0123456789abcdef", "received", "link"}) {
        Again again(address);
        again.act(app::Loaded{app::StoreStatus::Open, {}});
        EXPECT_FALSE(app::is_here(again.state, again.state.route())) << address;
        EXPECT_FALSE(again.asks_for<app::SealLink>()) << address;
        EXPECT_TRUE(again.state.in_flight.empty()) << address;
    }
}

TEST(Place, of_a_talk_that_is_over_is_that_of_its_record) {
    Desk desk;
    const PartnerId partner = desk.add_partner("田中");
    desk.finished_prep(partner);
    const SessionId talk = desk.start_talk(partner);
    const std::string running = app::text_of(desk.state.routes);
    desk.act(app::FinishTalk{talk});
    desk.act(app::WentTo{running});  // forward, or a bookmark
    EXPECT_EQ(desk.state.route(), (app::Route{Screen::Record, talk.text}));
    EXPECT_EQ(desk.the<app::ShowPlace>().address, "records/" + talk.text);
}

TEST(Place, of_a_partners_prep_is_not_where_mine_are_changed_or_shared) {
    Desk tanaka(2);
    const PrepId theirs = tanaka.finished_prep(tanaka.add_partner("佐藤"));
    Desk desk;
    desk.open_link(tanaka.document_of(theirs));
    desk.take_in("田中");
    for (const std::string word : {"prepare/", "prep/", "share/"}) {
        desk.act(app::WentTo{word + theirs.text});
        EXPECT_FALSE(app::is_here(desk.state, desk.state.route())) << word;
    }
    desk.act(app::WentTo{"cue-cards/" + theirs.text});
    EXPECT_TRUE(app::is_here(desk.state, desk.state.route()));
}

TEST(Place, of_a_code_with_nothing_below_it_that_is_handed_over_is_none) {
    Desk desk;
    desk.act(app::WentTo{"qr/0123456789abcdef"});
    EXPECT_FALSE(app::is_here(desk.state, desk.state.route()));
}

TEST(Place, a_word_that_is_pasted_is_no_address) {
    Desk desk;
    desk.act(app::LinkArrived{"settings"});
    EXPECT_EQ(desk.state.route().screen, Screen::Home);
    EXPECT_TRUE(desk.asks_for<app::UnsealLink>());
}

TEST(Place, a_link_that_was_opened_is_opened_again_and_never_stands_in_the_address) {
    Desk tanaka(2);
    const auto document = tanaka.document_of(tanaka.finished_prep(tanaka.add_partner("佐藤")));
    Desk desk;
    desk.act(app::LinkArrived{"p1.abc"});
    desk.open_link(document);
    EXPECT_EQ(desk.the<app::ShowPlace>().address, "received");
    const app::PickUp left = app::left_open(desk.state);
    EXPECT_EQ(left.link, "p1.abc");

    Again again("home received");
    again.act(left);
    EXPECT_EQ(again.the<app::UnsealLink>().text, "p1.abc");
    EXPECT_TRUE(app::awaits_link(again.state)) << "it is not said to be gone meanwhile";
    again.act(app::Loaded{app::StoreStatus::Open, {}});
    again.open_link(document);
    EXPECT_EQ(app::text_of(again.state.routes), "home received");
    EXPECT_TRUE(app::is_here(again.state, again.state.route()));
    again.take_in("田中");
    EXPECT_EQ(app::left_open(again.state).link, "") << "it is taken in";
}

TEST(Place, a_link_in_the_address_comes_before_the_one_that_was_left) {
    Again again("home received");
    again.act(app::LinkArrived{"p1.new"});
    again.act(app::PickUp{.link = "p1.old"});
    EXPECT_FALSE(again.asks_for<app::UnsealLink>());
    EXPECT_EQ(again.state.unsealing, "p1.new");
}

TEST(Place, a_link_that_was_left_out_is_not_carried_over) {
    Desk tanaka(2);
    const auto document = tanaka.document_of(tanaka.finished_prep(tanaka.add_partner("佐藤")));
    Desk desk;
    desk.act(app::LinkArrived{"p1.abc"});
    desk.open_link(document);
    desk.act(app::LeaveOut{});
    EXPECT_EQ(app::left_open(desk.state).link, "");
}

TEST(Place, a_prep_with_nothing_in_it_yet_is_there_again) {
    Desk desk;
    const PartnerId partner = desk.add_partner("田中");
    const PrepId prep = desk.start_prep(partner);
    const app::PickUp left = app::left_open(desk.state);
    Again again(app::text_of(desk.state.routes));
    again.act(left);
    again.act(app::Loaded{app::StoreStatus::Open,
                          {codec::encode_record(desk.state.notebook.partners.at(partner))}});
    EXPECT_TRUE(app::is_here(again.state, again.state.route()));
    again.act(app::GoBack{});
    EXPECT_FALSE(again.state.notebook.preps.contains(prep)) << "it was only looked at";
}

TEST(Place, forward_to_a_link_that_was_left_out_finds_nothing_and_stores_nothing) {
    Desk tanaka(2);
    const auto document = tanaka.document_of(tanaka.finished_prep(tanaka.add_partner("佐藤")));
    Desk desk;
    desk.open_link(document);
    desk.act(app::LeaveOut{});
    desk.act(app::WentTo{"home received"});
    EXPECT_FALSE(app::is_here(desk.state, desk.state.route()));
    EXPECT_TRUE(desk.state.in_flight.empty());
}

}  // namespace
