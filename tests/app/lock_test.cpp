// Closing links and opening closed ones, without a screen.
#include <algorithm>

#include "app/desk.h"
#include "app/link_actions.h"
#include "app/lock_actions.h"
#include "app/records_actions.h"
#include "app/route_actions.h"
#include "app/share_actions.h"
#include "codec/link.h"

namespace {

using namespace desk;
using app::Screen;
using codec::Fault;

struct LockTest : testing::Test {
    Desk desk;
    PartnerId id = desk.add_partner("田中", Relation::Manager);
    const Lock words{LockKind::Words, "あさ うみ", "000102030405060708090a0b0c0d0e0f"};

    [[nodiscard]] const Partner& partner() const { return desk.state.notebook.partners.at(id); }
    void give_words() {
        desk.act(app::MakeWords{id});
        desk.act(app::WordsPicked{"あさ うみ そら もり ゆき"});
    }
    // A prep of the partner, as another device would hand it over.
    static std::vector<std::uint8_t> document(const PairId& pair) {
        Handover handover;
        handover.pair = pair;
        handover.prep = PrepId{"00000000000000b7"};
        handover.items = {{Topic::Work, Response::Listen, ""}};
        return codec::encode_link(handover);
    }
    void open_closed(const Lock& lock, const std::string& mark) {
        desk.act(app::LinkUnsealed{document(partner().pair), std::nullopt, lock, mark});
    }
};

TEST_F(LockTest, words_come_from_the_list_of_the_language_with_a_salt_of_their_own) {
    desk.act(app::MakeWords{id});
    EXPECT_EQ(desk.the<app::PickWords>().language, Language::Japanese);
    desk.act(app::WordsPicked{"あさ うみ そら もり ゆき"});
    ASSERT_TRUE(partner().lock);
    EXPECT_EQ(partner().lock->secret, "あさ うみ そら もり ゆき");
    EXPECT_EQ(partner().lock->salt.size(), kSecretDigits);
    const std::string first = partner().lock->salt;
    give_words();
    EXPECT_NE(partner().lock->salt, first);
}

TEST_F(LockTest, what_is_handed_over_to_that_partner_is_closed_and_to_others_is_not) {
    give_words();
    const PartnerId other = desk.add_partner("鈴木", Relation::Peer);
    const PrepId to_tanaka = desk.finished_prep(id);
    const PrepId to_suzuki = desk.finished_prep(other);
    desk.act(app::GoTo{{Screen::Share, to_tanaka.text}});
    EXPECT_EQ(desk.the<app::SealLink>().lock, partner().lock);
    EXPECT_TRUE(desk.state.outgoing->closed);
    desk.act(app::GoTo{{Screen::Share, to_suzuki.text}});
    EXPECT_EQ(desk.the<app::SealLink>().lock, std::nullopt);
    EXPECT_FALSE(desk.state.outgoing->closed);
}

TEST_F(LockTest, a_link_is_opened_with_everything_this_device_knows) {
    give_words();
    desk.act(app::LinkArrived{"p1.abc"});
    EXPECT_EQ(desk.the<app::UnsealLink>().locks, std::vector{*partner().lock});
    desk.act(app::LinkUnsealed{{}, Fault::Closed});
    desk.act(app::TryWords{"  そら\nもり "});
    const auto tried = desk.the<app::UnsealLink>();
    EXPECT_EQ(tried.text, "p1.abc") << "the same link";
    ASSERT_EQ(tried.locks.size(), 1U);
    EXPECT_EQ(tried.locks[0].salt, "") << "on whatever salt it has";
    EXPECT_TRUE(desk.state.notebook.preps.empty());
}

TEST_F(LockTest, words_are_learned_only_when_the_link_is_taken_in) {
    open_closed(words, "0a0b0c0d0e0f");
    EXPECT_FALSE(partner().lock);
    desk.take_in();
    EXPECT_EQ(partner().lock, words);
    EXPECT_EQ(partner().opened, Marks{"0a0b0c0d0e0f"});
}

TEST_F(LockTest, a_key_is_not_given_up_for_words) {
    desk.act(app::GoTo{{Screen::ShowPairKey, id.text}});
    desk.act(app::LinkSealed{desk.the<app::SealLink>().ticket, "p1.abc"});
    desk.act(app::KeepPairKey{});
    const Lock key = *partner().lock;
    EXPECT_EQ(key.kind, LockKind::Key);
    open_closed(words, "0a0b0c0d0e0f");
    desk.take_in();
    EXPECT_EQ(partner().lock, key);
}

TEST_F(LockTest, a_link_that_was_taken_in_is_not_taken_in_again_though_its_prep_is_gone) {
    open_closed(words, "0a0b0c0d0e0f");
    desk.take_in();
    desk.state.notebook.preps.clear();  // as after deleting the talk
    open_closed(words, "0a0b0c0d0e0f");
    EXPECT_TRUE(desk.state.incoming->came_before);
    desk.take_in();
    EXPECT_TRUE(desk.state.notebook.preps.empty());
    open_closed(words, "112233445566");
    EXPECT_FALSE(desk.state.incoming->came_before) << "another link of the same partner";
}

TEST_F(LockTest, a_key_is_kept_only_after_its_code_was_shown) {
    desk.act(app::GoTo{{Screen::ShowPairKey, id.text}});
    desk.act(app::KeepPairKey{});
    EXPECT_FALSE(partner().lock) << "no code yet";
    const auto sealing = desk.state.outgoing->ticket;
    desk.act(app::LinkSealed{sealing, "p1.abc"});
    EXPECT_FALSE(partner().lock);
    desk.act(app::KeepPairKey{});
    EXPECT_TRUE(partner().lock);
    EXPECT_EQ(desk.state.notice, app::Notice::LockKept);
}

TEST_F(LockTest, the_key_itself_travels_open_for_it_is_what_opens) {
    desk.act(app::GoTo{{Screen::ShowPairKey, id.text}});
    const auto seal = desk.the<app::SealLink>();
    EXPECT_EQ(seal.lock, std::nullopt);
    const auto decoded = codec::decode_link(seal.document);
    ASSERT_TRUE(decoded);
    EXPECT_EQ(std::get<PairKey>(*decoded).key, desk.state.shown_key->secret);
}

TEST_F(LockTest, forgetting_keeps_the_marks) {
    open_closed(words, "0a0b0c0d0e0f");
    desk.take_in();
    desk.act(app::ForgetLock{id});
    EXPECT_FALSE(partner().lock);
    EXPECT_EQ(partner().opened, Marks{"0a0b0c0d0e0f"});
}

TEST_F(LockTest, forgetting_is_undone_in_one_press) {
    open_closed(words, "0a0b0c0d0e0f");
    desk.take_in();
    const Partner before = partner();
    ASSERT_TRUE(before.lock);
    desk.act(app::ForgetLock{id});
    EXPECT_EQ(desk.state.notice, app::Notice::LockForgotten);
    desk.act(app::UndoDelete{});
    EXPECT_EQ(partner(), before);
}

TEST_F(LockTest, a_link_is_known_again_though_its_words_were_forgotten_in_between) {
    open_closed(words, "0a0b0c0d0e0f");
    desk.take_in();
    desk.act(app::ForgetLock{id});
    open_closed(words, "0a0b0c0d0e0f");  // typed once more
    EXPECT_TRUE(desk.state.incoming->came_before);
}

}  // namespace
