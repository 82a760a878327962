// A store that opens later than it should, or goes; and what was only looked at.
#include "app/start.h"

namespace {

using namespace start;

struct LateStore : Start {};

// A store that would not open, and does later.

TEST_F(LateStore, what_was_refused_once_is_tried_again_and_saved) {
    begin();
    act(sato, app::Loaded{StoreStatus::Refused, {}});
    act(sato, app::GoTo{{app::Screen::AddPartner, ""}});
    act(sato, app::AddPartner{"鈴木", Relation::Peer, {}});
    EXPECT_TRUE(sato.asks_for<app::LoadRecords>());
    act(sato, app::Loaded{StoreStatus::Refused, {}});
    act(sato, app::SaveAgain{});
    EXPECT_TRUE(sato.asks_for<app::LoadRecords>());
    act(sato, shelf.loaded());
    EXPECT_EQ(notebook().partners.size(), 2U);
    EXPECT_EQ(shelf.count("partner/"), 2U);
    EXPECT_EQ(sato.state.saving, app::Saving::Pending) << "saved is said when it is";
    sato.save_all();
    EXPECT_EQ(sato.state.saving, app::Saving::Saved);
}

TEST_F(LateStore, what_was_taken_in_meanwhile_replaces_nothing_newer_and_doubles_nobody) {
    Desk theirs{7};
    Shelf kept;
    const auto older = document;
    act(before, app::ToggleTopic{prep, Topic::Work});
    act(before, app::ChooseResponse{prep, Topic::Work, Response::Advice});
    act(before, app::FinishPrep{prep});
    kept.carry_out(theirs.act(app::LinkUnsealed{before.document_of(prep), {}}));
    kept.carry_out(theirs.act(app::TakeIn{{}, "佐藤", Relation::Member}));
    kept.carry_out(theirs.act(app::EditMyName{"田中"}));

    Desk again{8};
    again.state = {};
    again.act(app::Started{"https://taiwa.example/", kLink, Language::Japanese, false});
    again.act(app::Loaded{StoreStatus::Refused, {}});
    again.act(app::LinkUnsealed{older, {}});
    again.act(app::TakeIn{{}, "佐藤さん", Relation::Member});
    again.act(app::ChooseLanguage{Language::English});
    again.act(app::WordsCame{Language::English, true});
    kept.carry_out(again.act(kept.loaded()));
    EXPECT_EQ(kept.count("partner/"), 1U);
    EXPECT_EQ(again.state.notebook.partners.size(), 1U);
    EXPECT_EQ(again.state.notebook.preps.at(prep).items.size(), 2U);
    EXPECT_EQ(again.state.notebook.settings.my_name, "田中");
    EXPECT_EQ(again.state.notebook.settings.language, Language::English);
}

TEST_F(LateStore, ones_own_prep_stays_ones_own_after_a_refused_start) {
    begin(kLink);
    act(sato, app::Loaded{StoreStatus::Refused, {}});
    act(sato, app::LinkUnsealed{document, {}});
    act(sato, app::TakeIn{{}, "誰か", Relation::Member});
    act(sato, shelf.loaded());
    EXPECT_EQ(notebook().preps.at(prep).author, Author::Me);
    EXPECT_EQ(shelf.count("partner/"), 1U);
}

// Erasing.

TEST_F(LateStore, nothing_is_erased_before_it_is_known_what_there_is) {
    begin();
    act(sato, app::EraseEverything{});
    EXPECT_FALSE(sato.asks_for<app::EraseAll>());
    act(sato, shelf.loaded());
    EXPECT_TRUE(sato.asks_for<app::EraseAll>());
}

TEST_F(LateStore, a_store_that_would_not_open_is_erased_too_and_only_then_called_so) {
    begin();
    act(sato, app::Loaded{StoreStatus::Refused, {}});
    act(sato, app::EraseEverything{});
    EXPECT_NE(sato.state.notice, Notice::Erased);
    const unsigned ticket = sato.the<app::EraseAll>().ticket;
    act(sato, app::StoreAnswered{ticket, StoreAnswer::Failed});
    EXPECT_EQ(sato.state.notice, Notice::EraseFailed);
    act(sato, app::EraseEverything{});
    act(sato, app::StoreAnswered{sato.the<app::EraseAll>().ticket, StoreAnswer::Saved});
    EXPECT_EQ(sato.state.notice, Notice::Erased);
    EXPECT_TRUE(sato.asks_for<app::LoadRecords>()) << "an empty one may open";
}

TEST_F(LateStore, erasing_leaves_nothing_of_the_person_in_memory) {
    begin();
    act(sato, shelf.loaded());
    act(sato, app::FormCircle{{"田中", "佐藤", "鈴木"}});
    act(sato, app::LinkArrived{"p2.secret"});
    act(sato, app::LinkUnsealed{document, {}});
    act(sato, app::LetPass{{"患者の田中さん"}});
    act(sato, app::GoTo{{app::Screen::ShowPairKey, tanaka.text}});
    act(sato, app::EraseEverything{});
    act(sato, app::StoreAnswered{*sato.state.erasing, StoreAnswer::Saved});
    const app::State& left = sato.state;
    EXPECT_FALSE(left.circle);
    EXPECT_FALSE(left.shown_key);
    EXPECT_FALSE(left.incoming);
    EXPECT_FALSE(left.outgoing);
    EXPECT_TRUE(left.unsealing.empty());
    EXPECT_TRUE(left.let_pass.empty());
    EXPECT_TRUE(left.unsaved.empty());
    EXPECT_EQ(left.notebook.partners, Notebook{}.partners);
    EXPECT_EQ(left.link_base, "https://taiwa.example/");
}

TEST_F(LateStore, what_is_done_while_all_goes_comes_after_it) {
    begin();
    act(sato, shelf.loaded());
    act(sato, app::EraseEverything{});
    const unsigned ticket = *sato.state.erasing;
    act(sato, app::AddPartner{"鈴木", Relation::Peer, {}});
    EXPECT_FALSE(sato.asks_for<app::WriteRecords>());
    act(sato, app::StoreAnswered{ticket, StoreAnswer::Saved});
    EXPECT_EQ(notebook().partners.size(), 1U);
    EXPECT_EQ(notebook().partners.begin()->second.name, "鈴木");
    EXPECT_TRUE(sato.asks_for<app::WriteRecords>());
}

// A prep that was only looked at.

TEST_F(LateStore, a_prep_that_was_only_looked_at_is_not_there_afterwards) {
    begin();
    act(sato, app::Loaded{StoreStatus::Open, {}});
    act(sato, app::AddPartner{"鈴木", Relation::Peer, {}});
    const PartnerId suzuki = notebook().partners.begin()->first;
    for (int times = 0; times < 3; ++times) {
        act(sato, app::StartPrep{suzuki});
        EXPECT_EQ(notebook().preps.size(), 1U) << "while it is on the screen";
        act(sato, app::GoBack{});
        EXPECT_TRUE(notebook().preps.empty());
    }
}

TEST_F(LateStore, a_prep_that_is_looked_at_stays_when_the_records_load_again) {
    begin();
    act(sato, shelf.loaded());
    act(sato, app::AddPartner{"鈴木", Relation::Peer, app::AfterAdding::Prepare});
    const PrepId looked_at{sato.state.route().subject};
    act(sato, shelf.loaded());
    EXPECT_TRUE(notebook().preps.contains(looked_at));
    act(sato, app::ToggleTopic{looked_at, Topic::Work});
    act(sato, app::GoTo{{app::Screen::Home, ""}});
    EXPECT_TRUE(notebook().preps.contains(looked_at));
}

}  // namespace
