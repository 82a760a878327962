#include <algorithm>

#include "app/desk.h"
#include "app/prep_actions.h"
#include "app/route_actions.h"
#include "app/share_actions.h"
#include "app/store_actions.h"
#include "app/talk_actions.h"
#include "codec/link.h"
#include "handover_in.h"

namespace {

using namespace desk;
using app::Screen;

struct Sharing : testing::Test {
    Desk desk;
    PartnerId partner = desk.add_partner("カナリア一号", Relation::Manager);
    PrepId prep = desk.finished_prep(partner);

    unsigned open_share() {
        desk.act(app::GoTo{{Screen::Share, prep.text}});
        return desk.the<app::SealLink>().ticket;
    }
};
using SharingTest = Sharing;

TEST_F(SharingTest, the_link_is_made_when_the_screen_opens) {
    const unsigned ticket = open_share();
    desk.act(app::ShareLink{"題", "文"});
    EXPECT_TRUE(desk.effects.empty()) << "not made yet";
    desk.act(app::LinkSealed{ticket, "p1.abc"});
    EXPECT_EQ(desk.state.outgoing->link, "https://taiwa.example/#p1.abc");
    desk.act(app::CopyLink{});
    EXPECT_EQ(desk.the<app::CopyText>().text, "https://taiwa.example/#p1.abc");
}

TEST_F(SharingTest, a_prep_too_long_for_a_link_says_so_and_copies_nothing) {
    desk.act(app::LinkSealed{open_share(), ""});
    EXPECT_TRUE(desk.state.outgoing->too_long);
    desk.act(app::CopyLink{});
    EXPECT_FALSE(desk.asks_for<app::CopyText>());
}

TEST_F(SharingTest, where_no_link_can_be_made_nothing_is_called_too_long) {
    desk.act(app::LinkSealed{open_share(), "", true});
    EXPECT_TRUE(desk.state.outgoing->insecure);
    EXPECT_FALSE(desk.state.outgoing->too_long);
    desk.act(app::CopyLink{});
    EXPECT_FALSE(desk.asks_for<app::CopyText>());
}

TEST_F(SharingTest, the_share_sheet_is_used_only_where_there_is_one) {
    desk.act(app::LinkSealed{open_share(), "p1.abc"});
    desk.act(app::ShareLink{"題", "文"});
    EXPECT_TRUE(desk.asks_for<app::CopyText>());
    desk.state.can_share = true;
    desk.act(app::ShareLink{"題", "文"});
    const auto shared = desk.the<app::ShareText>();
    EXPECT_EQ(shared.title, "題");
    EXPECT_EQ(shared.text, "文");
    EXPECT_EQ(shared.url, "https://taiwa.example/#p1.abc");
}

TEST_F(SharingTest, a_changed_name_makes_a_new_link_and_the_older_answer_is_dropped) {
    const unsigned before = open_share();
    desk.act(app::EditMyName{"佐藤"});
    const unsigned after = desk.the<app::SealLink>().ticket;
    EXPECT_EQ(handover_in(desk.the<app::SealLink>().document)->sender, "佐藤");
    desk.act(app::LinkSealed{after, "p1.new"});
    desk.act(app::LinkSealed{before, "p1.old"});
    EXPECT_EQ(desk.state.outgoing->link, "https://taiwa.example/#p1.new");
}

TEST_F(SharingTest, a_write_between_asking_and_answer_does_not_lose_the_link) {
    desk.act(app::EditMyName{"佐藤"});
    desk.act(app::StoreAnswered{desk.the<app::WriteRecords>().ticket, app::StoreAnswer::Failed});
    const unsigned ticket = open_share();
    desk.act(app::SaveAgain{});
    desk.act(app::LinkSealed{ticket, "p1.abc"});
    EXPECT_EQ(desk.state.outgoing->link, "https://taiwa.example/#p1.abc");
}

// One canary in every private field; then everything that could leave is searched.
TEST_F(SharingTest, nothing_private_is_ever_in_what_leaves_the_device) {
    const std::vector<std::string> canaries{"カナリア一号", "カナリア二号", "カナリア三号",
                                            "カナリア四号"};
    const SessionId talk = desk.start_talk(partner);
    desk.act(app::EditTalkNotes{talk, "カナリア二号"});
    desk.act(app::FinishTalk{talk});
    desk.act(app::PressFeeling{talk, Feeling::Muddled});
    desk.act(app::EditNoticed{talk, "カナリア三号"});
    desk.act(app::EditStep{talk, StepKind::Small, "カナリア四号"});
    const PrepId next = desk.finished_prep(partner, Topic::Work);
    desk.act(app::EditItemNote{next, Topic::Work, "これは渡す"});
    desk.act(app::EditPurpose{next, "これも渡す"});
    for (const std::string my_name : {"", "わたし"}) {
        desk.act(app::EditMyName{my_name});
        for (const PrepId& id : {prep, next}) {
            const auto document = desk.document_of(id);
            const std::string bytes(document.begin(), document.end());
            for (const std::string& canary : canaries) {
                EXPECT_EQ(bytes.find(canary), std::string::npos) << canary;
            }
            const auto carried = handover_in(document);
            ASSERT_TRUE(carried.has_value());
            for (const std::string& stays : {partner.text, talk.text}) {
                EXPECT_NE(carried->prep.text, stays);
                EXPECT_NE(carried->pair.text, stays);
            }
        }
    }
    const auto document = desk.document_of(next);
    const std::string bytes(document.begin(), document.end());
    EXPECT_NE(bytes.find("これは渡す"), std::string::npos) << "the search finds what is there";
    EXPECT_NE(bytes.find("これも渡す"), std::string::npos);
    EXPECT_NE(bytes.find("わたし"), std::string::npos);
}

TEST_F(SharingTest, what_is_shared_is_ready_so_that_its_next_change_gets_another_number) {
    desk.act(app::GoTo{{Screen::Prepare, prep.text}});
    desk.act(app::EditItemNote{prep, Topic::Career, "はじめ"});
    ASSERT_EQ(desk.prep(prep).phase, PrepPhase::Draft);
    open_share();  // without 準備できました, as after putting right what the guard had pointed out
    const auto first = desk.the<app::SealLink>().document;
    EXPECT_EQ(desk.prep(prep).phase, PrepPhase::Ready);
    EXPECT_TRUE(desk.asks_for<app::WriteRecords>());
    desk.act(app::GoTo{{Screen::Prepare, prep.text}});
    desk.act(app::EditItemNote{prep, Topic::Career, "つぎ"});
    desk.act(app::FinishPrep{prep});
    const auto second = desk.document_of(prep);

    Desk tanaka{2};
    for (const auto& document : {first, second}) {
        tanaka.open_link(document);
        tanaka.take_in("佐藤");
    }
    EXPECT_EQ(tanaka.prep(prep).items[0].note, "つぎ") << "the newest text, not the first";
}

TEST_F(SharingTest, what_is_shared_answers_the_partners_prep_that_is_there) {
    Desk tanaka{2};
    tanaka.open_link(desk.document_of(prep));
    tanaka.take_in("佐藤");
    const PrepId theirs = tanaka.finished_prep(tanaka.prep(prep).partner);
    desk.open_link(tanaka.document_of(theirs));
    desk.take_in();
    desk.act(app::GoTo{{Screen::Prepare, prep.text}});
    desk.act(app::EditItemNote{prep, Topic::Career, "続き"});
    EXPECT_EQ(handover_in(desk.document_of(prep))->answers, theirs);
}

TEST_F(SharingTest, what_is_not_complete_is_not_shared) {
    desk.act(app::GoTo{{Screen::Prepare, prep.text}});
    desk.act(app::ToggleTopic{prep, Topic::Work});
    const auto before = desk.state.routes;
    desk.act(app::GoTo{{Screen::Share, prep.text}});
    EXPECT_EQ(desk.state.routes, before);
    EXPECT_FALSE(desk.asks_for<app::SealLink>());
    EXPECT_FALSE(desk.state.outgoing);
}

TEST_F(SharingTest, a_ready_prep_that_now_answers_theirs_gets_another_number) {
    Desk tanaka{2};
    tanaka.open_link(desk.document_of(prep));
    tanaka.take_in("佐藤");
    const PartnerId sato = tanaka.prep(prep).partner;
    const PrepId theirs = tanaka.finished_prep(sato);
    desk.open_link(tanaka.document_of(theirs));
    desk.take_in();
    const int revision = desk.prep(prep).revision;
    desk.act(app::GoTo{{Screen::Prepare, prep.text}});
    desk.act(app::FinishPrep{prep});
    EXPECT_EQ(desk.prep(prep).answers, theirs);
    EXPECT_EQ(desk.prep(prep).revision, revision + 1);
    desk.act(app::GoTo{{Screen::Prepare, prep.text}});
    desk.act(app::FinishPrep{prep});
    EXPECT_EQ(desk.prep(prep).revision, revision + 1) << "nothing changed the second time";
}

}  // namespace
