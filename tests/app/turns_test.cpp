// Half time between peers: told once, at its moment, and only while the talk is on the screen.
#include "app/desk.h"
#include "app/route_actions.h"
#include "app/talk_actions.h"
#include "app/wake_actions.h"

namespace {

using namespace desk;
using namespace std::chrono_literals;

struct TurnsTest : testing::Test {
    Desk sato{1};
    PartnerId partner = sato.add_partner("田中", Relation::Peer);
    PrepId prep = sato.finished_prep(partner);
    SessionId talk = sato.start_talk(partner);

    void wait(std::chrono::milliseconds time) {
        sato.now += time;
        sato.act(app::WokeUp{});
    }
};

TEST_F(TurnsTest, without_a_length_nothing_rings) {
    wait(60min);
    EXPECT_FALSE(sato.asks_for<app::RingBell>());
}

TEST_F(TurnsTest, the_app_wakes_at_the_half_itself) {
    sato.now += 7min;
    sato.act(app::ChooseLength{talk, 15min});
    EXPECT_EQ(sato.the<app::WakeAfter>().pause, 30s);
}

TEST_F(TurnsTest, the_half_rings_once_and_is_kept) {
    sato.act(app::ChooseLength{talk, 30min});
    wait(14min);
    EXPECT_FALSE(sato.asks_for<app::RingBell>());
    wait(1min);
    EXPECT_EQ(sato.the<app::RingBell>().bell, Bell::Silent) << "sound is off until it is chosen";
    EXPECT_EQ(sato.session(talk).swapped, sato.now);
    EXPECT_TRUE(sato.asks_for<app::WriteRecords>());
    wait(1min);
    EXPECT_FALSE(sato.asks_for<app::RingBell>());
}

TEST_F(TurnsTest, another_length_has_a_half_of_its_own) {
    sato.act(app::ChooseLength{talk, 30min});
    wait(15min);
    sato.act(app::ChooseLength{talk, 60min});
    EXPECT_EQ(sato.session(talk).swapped, std::nullopt);
    wait(15min);
    EXPECT_TRUE(sato.asks_for<app::RingBell>());
}

TEST_F(TurnsTest, a_talk_that_is_over_or_not_on_the_screen_does_not_ring) {
    sato.act(app::ChooseLength{talk, 30min});
    sato.act(app::GoBack{});
    wait(15min);
    EXPECT_FALSE(sato.asks_for<app::RingBell>());
    EXPECT_FALSE(sato.asks_for<app::WakeAfter>());
    sato.act(app::FinishTalk{talk});
    sato.act(app::GoTo{{app::Screen::Talk, talk.text}});
    wait(1min);
    EXPECT_FALSE(sato.asks_for<app::RingBell>());
}

TEST_F(TurnsTest, choosing_the_sound_lets_it_be_heard_and_is_kept) {
    sato.act(app::ChooseBell{Bell::Sound});
    EXPECT_EQ(sato.the<app::RingBell>().bell, Bell::Sound);
    EXPECT_TRUE(sato.asks_for<app::WriteRecords>());
    sato.act(app::ChooseBell{Bell::Silent});
    EXPECT_FALSE(sato.asks_for<app::RingBell>());
    EXPECT_EQ(sato.state.notebook.settings.bell, Bell::Silent);
}

}  // namespace
