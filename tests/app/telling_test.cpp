#include "app/desk.h"
#include "app/link_actions.h"
#include "app/route_actions.h"
#include "app/share_actions.h"
#include "app/talk_actions.h"
#include "app/telling_actions.h"
#include "codec/link.h"

namespace {

using namespace desk;
using app::Notice;
using app::Screen;

// 佐藤 and 田中 are peers, both have prepared, and both have finished the talk.
struct TellingTest : testing::Test {
    Desk sato{1};
    Desk tanaka{2};
    PartnerId tanaka_at_sato = sato.add_partner("田中", Relation::Peer);
    SessionId satos;
    SessionId tanakas;

    TellingTest() {
        const PrepId mine = sato.finished_prep(tanaka_at_sato);
        tanaka.open_link(sato.document_of(mine));
        tanaka.act(app::TakeIn{{}, "佐藤", Relation::Peer});
        const PartnerId sato_at_tanaka{tanaka.state.route().subject};
        const PrepId theirs = tanaka.finished_prep(sato_at_tanaka, Topic::Work);
        sato.open_link(tanaka.document_of(theirs));
        sato.take_in();
        satos = sato.start_talk(tanaka_at_sato);
        tanakas = tanaka.start_talk(sato_at_tanaka);
        sato.act(app::FinishTalk{satos});
        tanaka.act(app::FinishTalk{tanakas});
    }

    std::vector<std::uint8_t> told_by_sato() {
        const auto sealed = sato.asked<app::SealLink>();
        return sealed.empty() ? std::vector<std::uint8_t>{} : sealed.back().document;
    }
};

TEST_F(TellingTest, nothing_is_sealed_before_something_is_chosen) {
    sato.act(app::PressFeeling{satos, Feeling::Clear});
    sato.act(app::GoTo{{Screen::Tell, satos.text}});
    EXPECT_FALSE(sato.asks_for<app::SealLink>());
    EXPECT_FALSE(sato.state.outgoing);
    sato.act(app::ToggleTelling{satos, TellingPart::Feeling});
    EXPECT_TRUE(sato.asks_for<app::SealLink>());
    sato.act(app::ToggleTelling{satos, TellingPart::Feeling});
    EXPECT_FALSE(sato.asks_for<app::SealLink>());
    EXPECT_FALSE(sato.state.outgoing) << "the link on the screen goes with what was in it";
}

TEST_F(TellingTest, opening_an_afterword_writes_nothing_and_taking_it_in_writes_the_talk) {
    sato.act(app::PressFeeling{satos, Feeling::Lighter});
    sato.act(app::GoTo{{Screen::Tell, satos.text}});
    sato.act(app::ToggleTelling{satos, TellingPart::Feeling});
    tanaka.open_link(told_by_sato());
    EXPECT_EQ(tanaka.state.route().screen, Screen::Heard);
    EXPECT_FALSE(tanaka.asks_for<app::WriteRecords>());
    tanaka.act(app::TakeInAfterword{});
    const auto write = tanaka.the<app::WriteRecords>();
    ASSERT_EQ(write.records.size(), 1U);
    EXPECT_EQ(write.records[0], codec::encode_record(tanaka.session(tanakas)));
    EXPECT_EQ(tanaka.session(tanakas).heard->feeling, Feeling::Lighter);
    EXPECT_EQ(tanaka.state.notice, Notice::TakenIn);
    EXPECT_EQ(tanaka.state.route(), (app::Route{Screen::Reflect, tanakas.text}));
}

TEST_F(TellingTest, taking_in_twice_writes_once) {
    sato.act(app::GoTo{{Screen::Tell, satos.text}});
    sato.act(app::EditWord{satos, "ありがとう"});
    const auto document = told_by_sato();
    tanaka.open_link(document);
    tanaka.act(app::TakeInAfterword{});
    tanaka.open_link(document);
    tanaka.act(app::TakeInAfterword{});
    EXPECT_FALSE(tanaka.asks_for<app::WriteRecords>());
    EXPECT_EQ(tanaka.state.notice, Notice::TakenIn);
}

TEST_F(TellingTest, one_of_a_talk_that_is_not_here_changes_nothing_and_says_so) {
    sato.act(app::GoTo{{Screen::Tell, satos.text}});
    sato.act(app::EditWord{satos, "ありがとう"});
    Desk stranger{3};
    stranger.open_link(told_by_sato());
    stranger.act(app::TakeInAfterword{});
    EXPECT_FALSE(stranger.asks_for<app::WriteRecords>());
    EXPECT_EQ(stranger.state.notice, Notice::TalkNotHere);
}

TEST_F(TellingTest, it_counts_as_told_once_it_was_copied_or_shared_and_not_before) {
    sato.act(app::ChooseBalance{satos, Balance::Me});
    sato.act(app::GoTo{{Screen::Tell, satos.text}});
    sato.act(app::ToggleTelling{satos, TellingPart::Balance});
    sato.act(app::ShareAnswered{Notice::CopyFailed});
    EXPECT_FALSE(sato.session(satos).telling.handed_over);
    sato.act(app::ShareAnswered{Notice::Copied});
    EXPECT_TRUE(sato.session(satos).telling.handed_over);
    EXPECT_TRUE(sato.asks_for<app::WriteRecords>());
    sato.act(app::ChooseBalance{satos, Balance::Even});
    EXPECT_FALSE(sato.session(satos).telling.handed_over) << "another estimate is not told yet";
    EXPECT_EQ(sato.session(satos).telling.revision, 2);
}

TEST_F(TellingTest, nothing_private_of_the_talk_is_in_what_is_told) {
    const std::vector<std::string> canaries{"カナリア一号", "カナリア二号", "カナリア三号",
                                            "カナリア四号"};
    sato.act(app::EditTalkNotes{satos, canaries[0]});
    sato.act(app::EditNoticed{satos, canaries[1]});
    sato.act(app::EditStep{satos, StepKind::Small, canaries[2]});
    sato.act(app::EditStep{satos, StepKind::Promise, canaries[3]});
    sato.act(app::PressFeeling{satos, Feeling::Muddled});
    sato.act(app::ChooseBalance{satos, Balance::Me});
    sato.act(app::MarkReceived{satos, 0, Response::Advice});
    sato.act(app::GoTo{{Screen::Tell, satos.text}});
    for (const auto part : {TellingPart::Feeling, TellingPart::Balance, TellingPart::Responses}) {
        sato.act(app::ToggleTelling{satos, part});
    }
    sato.act(app::EditWord{satos, "これは伝える"});
    const auto document = told_by_sato();
    const std::string bytes(document.begin(), document.end());
    for (const std::string& canary : canaries) EXPECT_EQ(bytes.find(canary), std::string::npos);
    EXPECT_NE(bytes.find("これは伝える"), std::string::npos) << "the search finds what is there";
}

TEST_F(TellingTest, a_code_that_was_held_out_counts_as_handed_over) {
    sato.act(app::PressFeeling{satos, Feeling::Clear});
    sato.act(app::GoTo{{Screen::Tell, satos.text}});
    sato.act(app::ToggleTelling{satos, TellingPart::Feeling});
    sato.act(app::LinkSealed{sato.the<app::SealLink>().ticket, "p1.code"});
    sato.act(app::GoTo{{Screen::ShowQr, satos.text}});
    ASSERT_TRUE(sato.state.outgoing->qr);
    EXPECT_TRUE(sato.session(satos).telling.handed_over);
    EXPECT_EQ(sato.the<app::WriteRecords>().records[0], codec::encode_record(sato.session(satos)));
    const int before = sato.session(satos).telling.revision;
    sato.act(app::EditWord{satos, "またあとで"});
    EXPECT_EQ(sato.session(satos).telling.revision, before + 1) << "what was shown never changes";
}

}  // namespace
