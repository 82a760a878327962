#include "app/desk.h"
#include "app/link_actions.h"
#include "app/prep_actions.h"
#include "app/store_actions.h"
#include "app/talk_actions.h"
#include "codec/link.h"
#include "handover_in.h"

namespace {

using namespace desk;
using app::Notice;
using app::Screen;

// 佐藤 has prepared for 田中, and the link is on its way.
struct TwoDesks : testing::Test {
    Desk sato{1};
    Desk tanaka{2};
    PartnerId tanaka_at_sato = sato.add_partner("田中", Relation::Manager);
    PrepId prep = sato.finished_prep(tanaka_at_sato);

    std::size_t kept_preps() const { return tanaka.state.notebook.preps.size(); }
};
using TakingInTest = TwoDesks;

TEST_F(TakingInTest, opening_a_link_writes_nothing) {
    tanaka.act(app::LinkArrived{"p1.anything"});
    EXPECT_FALSE(tanaka.asks_for<app::WriteRecords>());
    tanaka.open_link(sato.document_of(prep));
    EXPECT_FALSE(tanaka.asks_for<app::WriteRecords>());
    EXPECT_EQ(tanaka.state.route().screen, Screen::Received);
    EXPECT_EQ(kept_preps(), 0U);
    EXPECT_TRUE(tanaka.state.notebook.partners.empty());
    EXPECT_EQ(tanaka.state.saving, app::Saving::Nothing);
}

TEST_F(TakingInTest, leaving_it_out_writes_nothing) {
    tanaka.open_link(sato.document_of(prep));
    tanaka.act(app::LeaveOut{});
    EXPECT_FALSE(tanaka.asks_for<app::WriteRecords>());
    EXPECT_EQ(kept_preps(), 0U);
    EXPECT_EQ(tanaka.state.route().screen, Screen::Home);
}

TEST_F(TakingInTest, taking_in_keeps_the_partner_and_the_prep_together) {
    tanaka.open_link(sato.document_of(prep));
    tanaka.take_in("佐藤さん");
    const auto write = tanaka.the<app::WriteRecords>();
    ASSERT_EQ(write.records.size(), 2U);
    const Partner& sender = tanaka.state.notebook.partners.begin()->second;
    EXPECT_EQ(sender.name, "佐藤さん");
    EXPECT_EQ(sender.pair, sato.state.notebook.partners.at(tanaka_at_sato).pair);
    EXPECT_EQ(write.records[0], codec::encode_record(sender));
    EXPECT_EQ(write.records[1], codec::encode_record(tanaka.prep(prep)));
    EXPECT_EQ(tanaka.prep(prep).author, Author::Partner);
    EXPECT_EQ(tanaka.prep(prep).items, sato.prep(prep).items);
    EXPECT_EQ(tanaka.state.notice, Notice::TakenIn);
    EXPECT_EQ(tanaka.state.route(), (app::Route{Screen::Partner, sender.id.text}));
}

TEST_F(TakingInTest, taking_in_twice_is_once) {
    for (int time = 0; time < 2; ++time) {
        tanaka.open_link(sato.document_of(prep));
        tanaka.take_in();
    }
    EXPECT_FALSE(tanaka.asks_for<app::WriteRecords>());
    EXPECT_EQ(kept_preps(), 1U);
    EXPECT_EQ(tanaka.state.notebook.partners.size(), 1U);
}

TEST_F(TakingInTest, a_newer_revision_replaces_an_older_one_and_never_the_other_way) {
    const auto older = sato.document_of(prep);
    sato.act(app::ChooseResponse{prep, Topic::Career, Response::Advice});
    sato.act(app::FinishPrep{prep});
    const auto newer = sato.document_of(prep);

    tanaka.open_link(older);
    tanaka.take_in();
    tanaka.open_link(newer);
    tanaka.take_in();
    EXPECT_EQ(tanaka.prep(prep).items[0].response, Response::Advice);
    EXPECT_TRUE(tanaka.asks_for<app::WriteRecords>());

    tanaka.open_link(older);
    tanaka.take_in();
    EXPECT_EQ(tanaka.prep(prep).items[0].response, Response::Advice);
    EXPECT_FALSE(tanaka.asks_for<app::WriteRecords>());
    EXPECT_EQ(tanaka.state.notice, Notice::OlderIsKept);
    EXPECT_EQ(kept_preps(), 1U);
}

TEST_F(TakingInTest, ones_own_link_changes_nothing) {
    sato.open_link(sato.document_of(prep));
    const auto before = sato.state.notebook.preps;
    sato.take_in();
    EXPECT_FALSE(sato.asks_for<app::WriteRecords>());
    EXPECT_EQ(sato.state.notebook.preps, before);
    EXPECT_EQ(sato.state.notebook.partners.size(), 1U);
}

TEST_F(TakingInTest, a_partner_who_is_known_takes_over_the_pair_of_the_link) {
    const PartnerId sato_at_tanaka = tanaka.add_partner("佐藤", Relation::Member);
    tanaka.open_link(sato.document_of(prep));
    tanaka.take_in("", sato_at_tanaka);
    EXPECT_EQ(tanaka.state.notebook.partners.size(), 1U);
    EXPECT_EQ(tanaka.prep(prep).partner, sato_at_tanaka);
    EXPECT_EQ(tanaka.state.notebook.partners.at(sato_at_tanaka).pair,
              sato.state.notebook.partners.at(tanaka_at_sato).pair);
    EXPECT_EQ(tanaka.state.notebook.partners.at(sato_at_tanaka).name, "佐藤");
}

TEST_F(TakingInTest, the_pair_finds_its_partner_whatever_the_person_would_choose) {
    tanaka.open_link(sato.document_of(prep));
    tanaka.take_in("佐藤");
    const PartnerId other = tanaka.add_partner("鈴木");
    sato.act(app::EditPurpose{prep, "方向を考える"});
    sato.act(app::FinishPrep{prep});
    tanaka.open_link(sato.document_of(prep));
    tanaka.take_in("", other);
    EXPECT_NE(tanaka.prep(prep).partner, other);
    EXPECT_EQ(tanaka.prep(prep).purpose, "方向を考える");
}

TEST_F(TakingInTest, a_new_partner_needs_a_name) {
    tanaka.open_link(sato.document_of(prep));
    tanaka.take_in("");
    EXPECT_FALSE(tanaka.asks_for<app::WriteRecords>());
    EXPECT_EQ(kept_preps(), 0U);
    EXPECT_TRUE(tanaka.state.incoming.has_value());
}

TEST_F(TakingInTest, without_a_store_the_person_is_told_that_it_is_not_kept) {
    tanaka.act(app::Loaded{app::StoreStatus::Missing, {}});
    tanaka.open_link(sato.document_of(prep));
    tanaka.take_in();
    EXPECT_EQ(tanaka.state.notice, Notice::CannotKeep);
    EXPECT_EQ(kept_preps(), 1U);
}

TEST_F(TakingInTest, a_prep_that_was_talked_about_is_not_opened_again_by_its_link) {
    const auto link = sato.document_of(prep);
    tanaka.open_link(link);
    tanaka.take_in();
    tanaka.act(app::FinishTalk{tanaka.start_talk(tanaka.prep(prep).partner)});
    tanaka.open_link(link);
    tanaka.take_in();
    EXPECT_EQ(tanaka.prep(prep).phase, PrepPhase::Talked);
}

TEST_F(TakingInTest, each_fault_of_a_link_is_told_and_nothing_written) {
    for (const auto fault :
         {codec::Fault::Foreign, codec::Fault::Cut, codec::Fault::Altered, codec::Fault::Newer}) {
        tanaka.act(app::LinkUnsealed{{}, fault});
        EXPECT_FALSE(tanaka.asks_for<app::WriteRecords>());
        EXPECT_EQ(tanaka.state.incoming->fault, fault);
        tanaka.take_in();
        EXPECT_EQ(kept_preps(), 0U);
    }
    tanaka.open_link({0x01, 0x02});
    EXPECT_EQ(tanaka.state.incoming->fault, codec::Fault::Altered);
}

TEST_F(TakingInTest, the_reply_says_which_prep_it_answers) {
    tanaka.open_link(sato.document_of(prep));
    tanaka.take_in("佐藤");
    const PrepId reply = tanaka.finished_prep(tanaka.prep(prep).partner, Topic::Work);
    EXPECT_EQ(tanaka.prep(reply).answers, prep);
    const auto carried = handover_in(tanaka.document_of(reply));
    ASSERT_TRUE(carried.has_value());
    EXPECT_EQ(carried->answers, prep);
    EXPECT_EQ(carried->pair, sato.state.notebook.partners.at(tanaka_at_sato).pair);

    sato.open_link(tanaka.document_of(reply));
    sato.take_in("", {});
    EXPECT_EQ(sato.prep(reply).partner, tanaka_at_sato) << "the pair finds the partner";
    EXPECT_EQ(sato.state.notebook.partners.size(), 1U);
}

TEST_F(TakingInTest, a_prep_stays_with_the_partner_it_came_from) {
    tanaka.open_link(sato.document_of(prep));
    tanaka.take_in("佐藤");
    const PartnerId from = tanaka.prep(prep).partner;
    Handover forged;
    forged.pair = PairId{"00000000000000ff"};
    forged.prep = prep;
    forged.revision = 99;
    forged.items = {{Topic::Work, Response::Listen, ""}};
    tanaka.open_link(codec::encode_link(forged));
    tanaka.take_in("だれか");
    EXPECT_EQ(tanaka.prep(prep).partner, from);
    EXPECT_EQ(tanaka.state.notebook.partners.size(), 1U);
    EXPECT_NE(tanaka.state.notebook.partners.at(from).pair, forged.pair);
}

}  // namespace
