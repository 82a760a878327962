// People change: each change is one write, can be undone as a whole, and loses nothing.
#include "app/partner_actions.h"
#include "app/records_actions.h"
#include "app/start.h"
#include "app/talk_actions.h"

namespace {

using namespace start;

struct PartnerTest : Start {
    PartnerId suzuki;
    SessionId talk;

    void SetUp() override {
        Start::SetUp();
        act(before, app::GoTo{{app::Screen::AddPartner, ""}});
        act(before, app::AddPartner{"鈴木", Relation::Peer, app::AfterAdding::ShowPartner});
        suzuki = PartnerId{before.state.route().subject};
        act(before, app::StartPrep{suzuki});
        const PrepId work{before.state.route().subject};
        act(before, app::ToggleTopic{work, Topic::Work});
        act(before, app::ChooseResponse{work, Topic::Work, Response::Advice});
        act(before, app::FinishPrep{work});
        act(before, app::StartTalk{suzuki});
        talk = SessionId{before.state.route().subject};
        act(before, app::FinishTalk{talk});
        act(before, app::PressFeeling{talk, Feeling::Clear});
        before.save_all();
    }
    [[nodiscard]] const Notebook& book() const { return before.state.notebook; }
    [[nodiscard]] std::size_t writes() const { return before.asked<app::WriteRecords>().size(); }
    void expect_as_stored() {
        Desk anew{3};
        anew.state = {};
        anew.act(app::Started{"https://taiwa.example/", "", Language::Japanese, false});
        anew.act(shelf.loaded());
        EXPECT_EQ(anew.state.notebook.partners, book().partners);
        EXPECT_EQ(anew.state.notebook.preps, book().preps);
        EXPECT_EQ(anew.state.notebook.sessions, book().sessions);
        EXPECT_EQ(anew.state.notebook.reflections, book().reflections);
    }
};

TEST_F(PartnerTest, has_another_name_and_relation_and_the_old_ones_again) {
    act(before, app::GoTo{{app::Screen::EditPartner, tanaka.text}});
    act(before, app::EditPartner{tanaka, "田中 健", Relation::Mentor});
    EXPECT_EQ(writes(), 1U);
    EXPECT_EQ(book().partners.at(tanaka).name, "田中 健");
    EXPECT_EQ(book().partners.at(tanaka).relation, Relation::Mentor);
    EXPECT_NE(before.state.route().screen, app::Screen::EditPartner);
    expect_as_stored();
    act(before, app::EditPartner{tanaka, "田中先生", Relation::Mentor});
    act(before, app::UndoDelete{});
    EXPECT_EQ(book().partners.at(tanaka).name, "田中") << "both changes are undone";
    EXPECT_EQ(book().partners.at(tanaka).relation, Relation::Manager);
    expect_as_stored();
}

TEST_F(PartnerTest, keeps_its_name_where_none_is_given_and_writes_nothing_where_nothing_changes) {
    act(before, app::EditPartner{tanaka, " 　", Relation::Mentor});
    EXPECT_EQ(writes(), 0U);
    act(before, app::EditPartner{tanaka, "田中", Relation::Manager});
    EXPECT_EQ(writes(), 0U);
    EXPECT_FALSE(before.state.deleted);
}

TEST_F(PartnerTest, is_put_away_and_brought_back) {
    act(before, app::PutAway{tanaka});
    EXPECT_TRUE(book().partners.at(tanaka).put_away);
    expect_as_stored();
    act(before, app::UndoDelete{});
    EXPECT_FALSE(book().partners.at(tanaka).put_away);
    act(before, app::PutAway{tanaka});
    act(before, app::BringBack{tanaka});
    EXPECT_FALSE(book().partners.at(tanaka).put_away);
    expect_as_stored();
}

TEST_F(PartnerTest, put_away_comes_back_with_what_is_taken_in_from_them) {
    Desk theirs{7};
    const PartnerId me = theirs.add_partner("わたし", Relation::Member);
    before.open_link(theirs.document_of(theirs.finished_prep(me)));
    act(before, app::TakeIn{tanaka, "", Relation::Peer});
    act(before, app::PutAway{tanaka});
    before.open_link(theirs.document_of(theirs.finished_prep(me, Topic::Work)));
    act(before, app::TakeIn{{}, "", Relation::Peer});
    EXPECT_EQ(book().partners.size(), 2U) << "the pair is known";
    EXPECT_FALSE(book().partners.at(tanaka).put_away);
}

TEST_F(PartnerTest, joined_has_all_that_belonged_to_both_and_is_found_by_both_pairs) {
    const PairId pair = book().partners.at(suzuki).pair;
    const Notebook as_it_was = book();
    act(before, app::GoTo{{app::Screen::Partner, suzuki.text}});
    act(before, app::JoinPartners{tanaka, suzuki});
    EXPECT_EQ(writes(), 1U);
    EXPECT_EQ(book().partners.size(), 1U);
    EXPECT_EQ(book().sessions.at(talk).partner, tanaka);
    EXPECT_EQ(before.state.history.newest(tanaka, 9).size(), 1U);
    EXPECT_EQ(partner_with_pair(book(), pair)->id, tanaka);
    EXPECT_NE(before.state.route().subject, suzuki.text) << "there is no such page any more";
    expect_as_stored();
    act(before, app::UndoDelete{});
    EXPECT_EQ(book().partners, as_it_was.partners);
    EXPECT_EQ(book().sessions, as_it_was.sessions);
    EXPECT_TRUE(before.state.history.newest(tanaka, 9).empty());
    expect_as_stored();
}

struct Refused : PartnerTest, testing::WithParamInterface<app::StoreAnswer> {
    void join_and_be_refused(app::StoreAnswer answer) {
        before.act(app::JoinPartners{tanaka, suzuki});
        before.act(app::StoreAnswered{before.state.in_flight.begin()->first, answer});
        ASSERT_TRUE(shelf.records.contains("partner/" + suzuki.text));
    }
};
INSTANTIATE_TEST_SUITE_P(, Refused,
                         testing::Values(app::StoreAnswer::Full, app::StoreAnswer::Failed));

TEST_P(Refused, joined_leaves_no_ghost_once_it_is_saved) {
    join_and_be_refused(GetParam());
    act(before, app::SaveAgain{});
    before.save_all();
    EXPECT_FALSE(shelf.records.contains("partner/" + suzuki.text));
    EXPECT_TRUE(before.state.to_erase.empty());
    expect_as_stored();
}

TEST_F(PartnerTest, joined_in_a_tab_whose_turn_was_over_erases_nothing_of_the_other_tab) {
    before.act(app::JoinPartners{tanaka, suzuki});
    before.act(app::StoreAnswered{before.state.in_flight.begin()->first, app::StoreAnswer::Reader});
    act(before, app::RoleGiven{Role::Reader});
    act(before, app::RoleGiven{Role::Writer});
    act(before, shelf.loaded());
    EXPECT_TRUE(shelf.records.contains("partner/" + suzuki.text));
    EXPECT_EQ(shelf.count("session/"), 1U);
    EXPECT_EQ(shelf.count("aside/"), 0U);
    expect_as_stored();
}

TEST_F(PartnerTest, joined_leaves_no_ghost_of_what_waited_to_be_saved) {
    act(before, app::ChooseStage{suzuki, 2});
    const unsigned ticket = before.state.in_flight.begin()->first;
    act(before, app::JoinPartners{tanaka, suzuki});
    before.act(app::StoreAnswered{ticket, app::StoreAnswer::Failed});
    EXPECT_FALSE(before.state.unsaved.contains("partner/" + suzuki.text));
    before.act(app::Loaded{StoreStatus::Open, [&] {
                               auto records = shelf.loaded().records;
                               records.push_back(codec::encode_record([&] {
                                   Partner ghost;
                                   ghost.id = suzuki;
                                   ghost.pair = {"00000000000000d9"};
                                   ghost.name = "鈴木";
                                   return ghost;
                               }()));
                               return records;
                           }()});
    EXPECT_FALSE(book().partners.contains(suzuki)) << "it is on its way out";
    before.save_all();
    EXPECT_TRUE(before.state.to_erase.empty());
}

TEST_F(PartnerTest, put_back_what_was_joined_is_not_erased_by_the_next_write) {
    act(before, app::JoinPartners{tanaka, suzuki});
    act(before, app::UndoDelete{});
    act(before, app::ChooseStage{tanaka, 2});
    EXPECT_TRUE(shelf.records.contains("partner/" + suzuki.text));
    EXPECT_TRUE(before.state.to_erase.empty());
    expect_as_stored();
}

TEST_F(PartnerTest, joined_from_the_one_added_by_hand_carries_the_pair_that_is_known_there) {
    Desk theirs{7};
    const PartnerId me = theirs.add_partner("わたし", Relation::Member);
    before.open_link(theirs.document_of(theirs.finished_prep(me)));
    act(before, app::TakeIn{suzuki, "", Relation::Peer});
    const PairId known = book().partners.at(suzuki).pair;
    const PairId mine = book().partners.at(tanaka).pair;
    act(before, app::JoinPartners{tanaka, suzuki});
    EXPECT_EQ(book().partners.at(tanaka).pair, known);
    EXPECT_EQ(partner_with_pair(book(), mine)->id, tanaka);
}

TEST_F(PartnerTest, an_undo_leaves_what_was_written_since_and_puts_the_rest_back) {
    act(before, app::DeletePartner{suzuki});
    act(before, app::EditPartner{tanaka, "田中 健", Relation::Manager});
    act(before, app::ChooseStage{tanaka, 3});
    act(before, app::UndoDelete{});
    EXPECT_TRUE(book().partners.contains(suzuki));
    EXPECT_TRUE(book().sessions.contains(talk));
    EXPECT_EQ(book().partners.at(tanaka).name, "田中 健");
    EXPECT_EQ(book().partners.at(tanaka).stage, 3);
}

TEST_F(PartnerTest, is_joined_with_nobody_else) {
    act(before, app::JoinPartners{tanaka, tanaka});
    act(before, app::JoinPartners{tanaka, {"00000000000000ee"}});
    act(before, app::JoinPartners{{"00000000000000ee"}, tanaka});
    EXPECT_EQ(book().partners.size(), 2U);
    EXPECT_EQ(writes(), 0U);
}

TEST_F(PartnerTest, goes_with_all_that_belongs_to_them_and_comes_back_with_it) {
    const Notebook as_it_was = book();
    act(before, app::GoTo{{app::Screen::EditPartner, suzuki.text}});
    act(before, app::DeletePartner{suzuki});
    EXPECT_EQ(writes(), 1U);
    EXPECT_EQ(book().partners.size(), 1U);
    EXPECT_TRUE(book().sessions.empty());
    EXPECT_TRUE(book().reflections.empty());
    ASSERT_EQ(book().preps.size(), 1U);
    EXPECT_EQ(book().preps.begin()->second.partner, tanaka) << "what is another's stays";
    EXPECT_NE(before.state.route().screen, app::Screen::EditPartner);
    expect_as_stored();
    before.save_all();
    act(before, app::UndoDelete{});
    EXPECT_EQ(book().partners, as_it_was.partners);
    EXPECT_EQ(book().sessions, as_it_was.sessions);
    EXPECT_EQ(book().reflections, as_it_was.reflections);
    EXPECT_EQ(before.state.history.newest(suzuki, 9).size(), 1U);
    expect_as_stored();
}

TEST_F(PartnerTest, is_put_back_after_a_restart_within_the_ten_seconds) {
    act(before, app::DeletePartner{suzuki});
    sato.now = before.now + std::chrono::seconds{5};
    begin();
    act(sato, shelf.loaded());
    EXPECT_FALSE(notebook().partners.contains(suzuki));
    act(sato, app::UndoDelete{});
    EXPECT_TRUE(notebook().partners.contains(suzuki));
    EXPECT_TRUE(notebook().sessions.contains(talk));
}

TEST_F(PartnerTest, what_was_written_since_is_not_undone) {
    act(before, app::EditPartner{tanaka, "田中 健", Relation::Manager});
    act(before, app::ChooseStage{tanaka, 3});
    EXPECT_FALSE(before.state.deleted);
    act(before, app::UndoDelete{});
    EXPECT_EQ(book().partners.at(tanaka).name, "田中 健");
    EXPECT_EQ(book().partners.at(tanaka).stage, 3);
    act(before, app::EditPartner{tanaka, "田中", Relation::Manager});
    act(before, app::ChooseStage{suzuki, 3});
    EXPECT_TRUE(before.state.deleted) << "another's is another's";
}

TEST_F(PartnerTest, what_was_deleted_just_before_comes_back_along_with_it) {
    act(before, app::DeleteRecord{{talk}});
    act(before, app::EditPartner{tanaka, "田中 健", Relation::Manager});
    act(before, app::UndoDelete{});
    EXPECT_TRUE(book().sessions.contains(talk));
    EXPECT_EQ(book().partners.at(tanaka).name, "田中");
    expect_as_stored();
}

TEST_F(PartnerTest, has_the_pair_of_the_link_and_keeps_the_one_before) {
    const PairId pair = book().partners.at(tanaka).pair;
    Desk theirs{7};
    const PartnerId me = theirs.add_partner("わたし", Relation::Member);
    before.open_link(theirs.document_of(theirs.finished_prep(me)));
    act(before, app::TakeIn{tanaka, "", Relation::Peer});
    EXPECT_NE(book().partners.at(tanaka).pair, pair);
    EXPECT_EQ(partner_with_pair(book(), pair)->id, tanaka);
}

}  // namespace
