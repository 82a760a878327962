// What two people settle between them, as the app keeps it.
#include "app/desk.h"
#include "app/pair_actions.h"
#include "app/prep_actions.h"
#include "app/talk_actions.h"

namespace {

using namespace desk;

const Handshake kFewer{.lines = 0b00111, .own = "急がない"};

// 佐藤 asks for all five lines; 田中 answers with fewer. Who is asked: `sato`.
struct Asked {
    Desk sato{1};
    Desk tanaka{2};
    PartnerId partner = sato.add_partner("田中");
    PrepId prep = sato.start_prep(partner);

    Asked() {
        sato.act(app::ToggleTopic{prep, Topic::Career});
        sato.act(app::ChooseResponse{prep, Topic::Career, Response::Listen});
        sato.act(app::EditHandshake{prep, Handshake{}});
        sato.act(app::FinishPrep{prep});
        tanaka.open_link(sato.document_of(prep));
        tanaka.take_in("佐藤");
        const PartnerId back = tanaka.state.notebook.partners.begin()->first;
        const PrepId answer = tanaka.start_prep(back);
        tanaka.act(app::ToggleTopic{answer, Topic::Work});
        tanaka.act(app::ChooseResponse{answer, Topic::Work, Response::Report});
        tanaka.act(app::EditHandshake{answer, kFewer});
        tanaka.act(app::FinishPrep{answer});
        sato.open_link(tanaka.document_of(answer));
        sato.take_in();
    }

    [[nodiscard]] HandshakeStanding standing() const {
        return sato.state.handshakes.between(sato.state.notebook, partner).standing;
    }
};

TEST(PairHandshake, is_written_with_the_prep_and_makes_a_ready_one_a_draft) {
    Desk desk;
    const PrepId prep = desk.finished_prep(desk.add_partner("田中"));
    desk.act(app::EditHandshake{prep, Handshake{.lines = 1, .own = "a\nb"}});
    EXPECT_EQ(desk.the<app::WriteRecords>().records.front(), codec::encode_record(desk.prep(prep)));
    EXPECT_EQ(desk.prep(prep).handshake, (Handshake{.lines = 1, .own = "a b"}));
    EXPECT_EQ(desk.prep(prep).phase, PrepPhase::Draft);
    EXPECT_EQ(desk.prep(prep).revision, 2);
    desk.act(app::EditHandshake{prep, std::nullopt});
    EXPECT_EQ(desk.prep(prep).handshake, std::nullopt);
}

TEST(PairHandshake, a_partners_prep_cannot_be_changed) {
    Asked asked;
    const app::State& state = asked.sato.state;
    const Prep* theirs = state.open_ends.open_prep(state.notebook, asked.partner, Author::Partner);
    ASSERT_NE(theirs, nullptr);
    asked.sato.act(app::EditHandshake{theirs->id, Handshake{}});
    EXPECT_EQ(theirs->handshake, kFewer);
    EXPECT_TRUE(asked.sato.effects.empty());
}

TEST(PairHandshake, accepting_makes_the_next_revision_and_its_link_at_once) {
    Asked asked;
    ASSERT_EQ(asked.standing(), HandshakeStanding::Changed);
    asked.sato.act(app::AcceptHandshake{asked.partner});
    EXPECT_EQ(asked.standing(), HandshakeStanding::Agreed);
    EXPECT_EQ(asked.sato.prep(asked.prep).revision, 2);
    EXPECT_EQ(asked.sato.prep(asked.prep).phase, PrepPhase::Ready);
    EXPECT_EQ(asked.sato.state.route(), (app::Route{app::Screen::Share, asked.prep.text}));

    asked.tanaka.open_link(asked.sato.the<app::SealLink>().document);
    asked.tanaka.take_in();
    const PartnerId back = asked.tanaka.state.notebook.partners.begin()->first;
    const app::State& theirs = asked.tanaka.state;
    EXPECT_EQ(theirs.handshakes.between(theirs.notebook, back).standing, HandshakeStanding::Agreed);
}

TEST(PairHandshake, accepting_without_a_ready_prep_goes_into_a_new_one) {
    Asked asked;
    asked.sato.act(app::FinishTalk{asked.sato.start_talk(asked.partner)});
    asked.sato.act(app::AcceptHandshake{asked.partner});
    EXPECT_EQ(asked.sato.state.route().screen, app::Screen::Prepare);
    const PrepId next{asked.sato.state.route().subject};
    EXPECT_NE(next, asked.prep);
    EXPECT_EQ(asked.sato.prep(next).handshake, kFewer);
    EXPECT_EQ(asked.sato.prep(asked.prep).handshake, Handshake{}) << "what was said stays";
}

TEST(PairHandshake, what_is_agreed_cannot_be_accepted_again) {
    Asked asked;
    asked.sato.act(app::AcceptHandshake{asked.partner});
    asked.sato.act(app::AcceptHandshake{asked.partner});
    EXPECT_EQ(asked.sato.prep(asked.prep).revision, 2);
    EXPECT_TRUE(asked.sato.effects.empty());
}

TEST(PairRhythm, is_kept_with_the_partner_and_one_that_cannot_be_is_not) {
    Desk desk;
    const PartnerId partner = desk.add_partner("田中");
    desk.act(app::ChooseRhythm{partner, 14});
    EXPECT_EQ(desk.state.notebook.partners.at(partner).every_days, 14);
    EXPECT_EQ(desk.the<app::WriteRecords>().records.front(),
              codec::encode_record(desk.state.notebook.partners.at(partner)));
    for (const int days : {0, -1, 367}) {
        desk.act(app::ChooseRhythm{partner, days});
        EXPECT_EQ(desk.state.notebook.partners.at(partner).every_days, 14);
        EXPECT_TRUE(desk.effects.empty());
    }
    desk.act(app::ChooseRhythm{partner, std::nullopt});
    EXPECT_EQ(desk.state.notebook.partners.at(partner).every_days, std::nullopt);
}

TEST(PairLadders, are_kept_each_by_itself_and_can_be_cleared) {
    Desk desk;
    desk.act(app::PlaceOnLadder{Ladder::Director, 2});
    desk.act(app::PlaceOnLadder{Ladder::Marketer, 3});
    desk.act(app::PlaceOnLadder{Ladder::Marketer, 4});
    EXPECT_EQ(desk.state.notebook.settings.ladder_director, 2);
    EXPECT_EQ(desk.state.notebook.settings.ladder_marketer, 3);
    desk.act(app::PlaceOnLadder{Ladder::Director, std::nullopt});
    EXPECT_EQ(desk.state.notebook.settings.ladder_director, std::nullopt);
    EXPECT_EQ(desk.state.notebook.settings.ladder_marketer, 3);
    EXPECT_EQ(desk.the<app::WriteRecords>().records.front(),
              codec::encode_record(desk.state.notebook.settings));
}

}  // namespace
