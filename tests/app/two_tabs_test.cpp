// Two tabs over one notebook: the one that reads, the one that writes, and how the role changes
// hands.
#include "app/circle_actions.h"
#include "app/language_actions.h"
#include "app/lock_actions.h"
#include "app/share_actions.h"
#include "app/start.h"

namespace {

using namespace start;

// A tab that only reads.

TEST(Reader, a_reader_changes_nothing_and_is_told_so) {
    Desk desk;
    const PartnerId partner = desk.add_partner("田中");
    const PrepId prep = desk.finished_prep(partner);
    const SessionId talk = desk.start_talk(partner);
    desk.save_all();
    desk.act(app::RoleGiven{app::Role::Reader});
    const Notebook before = desk.state.notebook;
    const auto routes = desk.state.routes;
    const std::vector<app::Action> edits{
        app::ChooseLanguage{Language::English},
        app::EditMyName{"x"},
        app::AddPartner{"x", Relation::Peer, app::AfterAdding::ShowPartner},
        app::StartPrep{partner},
        app::ToggleTopic{prep, Topic::Work},
        app::AdoptItem{prep, {Topic::Work, Response::Listen, "", ""}},
        app::MoveItem{prep, 0, Direction::Later},
        app::ChooseResponse{prep, Topic::Career, Response::Report},
        app::EditItemNote{prep, Topic::Career, "x"},
        app::EditPurpose{prep, "x"},
        app::EditDay{prep, base::day_from_text("2026-12-01")},
        app::EditPlace{prep, "x"},
        app::FinishPrep{prep},
        app::StartTalk{partner},
        app::MarkPoint{talk, 0, Outcome::Talked},
        app::EditTalkNotes{talk, "x"},
        app::FinishTalk{talk},
        app::PressFeeling{talk, Feeling::Clear},
        app::EditNoticed{talk, "x"},
        app::EditStep{talk, StepKind::Small, "x"},
        app::EditStepDue{talk, StepKind::Small, base::day_from_text("2026-12-01")},
        app::MarkStep{talk, StepKind::Small, StepState::Done},
        app::TakeIn{},
    };
    for (std::size_t i = 0; i < edits.size(); ++i) {
        desk.act(edits[i]);
        EXPECT_TRUE(desk.effects.empty()) << i;
        EXPECT_EQ(desk.state.notice, Notice::ReaderCannotEdit) << i;
    }
    EXPECT_EQ(desk.state.notebook.settings, before.settings);
    EXPECT_EQ(desk.state.notebook.partners, before.partners);
    EXPECT_EQ(desk.state.notebook.preps, before.preps);
    EXPECT_EQ(desk.state.notebook.sessions, before.sessions);
    EXPECT_EQ(desk.state.notebook.reflections, before.reflections);
    EXPECT_EQ(desk.state.routes, routes);
}

TEST(Reader, a_reader_still_walks_around) {
    Desk desk;
    desk.act(app::RoleGiven{app::Role::Reader});
    desk.act(app::GoTo{{app::Screen::Settings, {}}});
    EXPECT_EQ(desk.state.route().screen, app::Screen::Settings);
    EXPECT_EQ(desk.state.notice, app::Notice::None);
}

TEST(Reader, a_reader_that_becomes_the_writer_loads_again_first) {
    Desk desk;
    desk.act(app::RoleGiven{app::Role::Reader});
    EXPECT_FALSE(desk.asks_for<app::LoadRecords>());
    desk.act(app::RoleGiven{app::Role::Writer});
    EXPECT_TRUE(desk.asks_for<app::LoadRecords>());
    desk.act(app::Loaded{StoreStatus::Open, {}});
    desk.act(app::EditMyName{"佐藤"});
    EXPECT_TRUE(desk.asks_for<app::WriteRecords>());
}

TEST(Reader, the_first_role_does_not_load_twice) {
    Desk desk;
    desk.act(app::RoleGiven{app::Role::Writer});
    EXPECT_FALSE(desk.asks_for<app::LoadRecords>());
}

TEST(Reader, what_needs_no_writing_is_done) {
    Desk desk;
    const PrepId prep = desk.finished_prep(desk.add_partner("田中"));
    desk.save_all();
    for (const Role role : {Role::Reader, Role::Asking}) {
        desk.act(app::RoleGiven{role});
        desk.act(app::ChooseFile{});
        EXPECT_TRUE(desk.asks_for<app::OpenFile>());
        desk.act(app::LinkArrived{kLink});
        desk.act(app::LinkUnsealed{{}, Fault::Closed});
        desk.act(app::TryWords{"あさ うみ そら もり ゆき"});
        EXPECT_EQ(desk.the<app::UnsealLink>().locks.size(), 1U);
        desk.act(app::GoTo{{app::Screen::Circle, {}}});
        desk.act(app::FormCircle{{"田中", "佐藤", "鈴木"}});
        EXPECT_TRUE(desk.asks_for<app::SealLink>());
        desk.act(app::ChangeCircle{{}, {0}});
        desk.act(app::ShowRound{1});
        EXPECT_EQ(desk.state.circle_round.pairs.size(), 1U);
        desk.act(app::GoTo{{app::Screen::Share, prep.text}});
        desk.act(app::LinkSealed{desk.the<app::SealLink>().ticket, "p2.x", false});
        desk.act(app::CopyLink{});
        EXPECT_TRUE(desk.asks_for<app::CopyText>());
        desk.act(app::SaveCode{});
        EXPECT_TRUE(desk.asks_for<app::SaveFile>());
        desk.act(app::PrintWords{"題", "文", {}});
        EXPECT_TRUE(desk.asks_for<app::PrintSheet>());
        EXPECT_TRUE(desk.state.in_flight.empty());
        EXPECT_EQ(desk.state.notice, Notice::None);
    }
}

TEST(Reader, what_sharing_would_change_is_not_shared_here) {
    Desk desk;
    const PrepId prep = desk.start_prep(desk.add_partner("田中"));
    desk.act(app::ToggleTopic{prep, Topic::Work});
    desk.act(app::ChooseResponse{prep, Topic::Work, Response::Listen});
    desk.save_all();
    desk.act(app::RoleGiven{Role::Reader});
    desk.act(app::GoTo{{app::Screen::Share, prep.text}});
    EXPECT_FALSE(desk.asks_for<app::SealLink>());
    EXPECT_FALSE(desk.asks_for<app::WriteRecords>());
    EXPECT_EQ(desk.prep(prep).phase, PrepPhase::Draft);
    EXPECT_EQ(desk.state.notice, Notice::ReaderCannotEdit);
    EXPECT_NE(desk.state.route().screen, app::Screen::Share);
}

TEST_F(Start, a_tab_that_reads_follows_what_the_other_writes) {
    begin();
    act(sato, shelf.loaded());
    act(sato, app::RecordsChanged{});
    EXPECT_FALSE(sato.asks_for<app::LoadRecords>()) << "it is the writer";
    act(sato, app::RoleGiven{Role::Reader});
    act(before, app::ToggleTopic{prep, Topic::Work});
    for (int twice = 0; twice < 2; ++twice) {
        act(sato, app::RecordsChanged{});
        EXPECT_TRUE(sato.asks_for<app::LoadRecords>());
    }
    act(sato, shelf.loaded());
    act(sato, shelf.loaded());
    EXPECT_EQ(notebook().preps.at(prep).items.size(), 2U);
    EXPECT_EQ(sato.state.loading, 0U);
}

// The role changes hands.

TEST(UseHere, asks_for_the_role_once_it_is_pressed_and_says_when_it_is_there) {
    Desk desk;
    desk.act(app::UseHere{});
    EXPECT_TRUE(desk.effects.empty()) << "it writes already";
    desk.act(app::RoleGiven{Role::Reader});
    desk.act(app::UseHere{});
    EXPECT_TRUE(desk.asks_for<app::TakeRole>());
    desk.act(app::RoleGiven{Role::Asking});
    desk.act(app::RoleGiven{Role::Writer});
    EXPECT_TRUE(desk.asks_for<app::LoadRecords>());
    desk.act(app::Loaded{StoreStatus::Open, {}});
    EXPECT_EQ(desk.state.notice, Notice::WritesHere);
    desk.act(app::RoleGiven{Role::Reader});
    desk.act(app::RoleGiven{Role::Writer});
    desk.act(app::GoBack{});
    EXPECT_EQ(desk.state.notice, Notice::None) << "it came by itself";
}

TEST_F(Start, what_is_done_while_it_shows_who_writes_is_done_on_what_the_other_has_left) {
    begin();
    act(sato, shelf.loaded());
    act(sato, app::RoleGiven{Role::Asking});
    act(sato, app::ToggleTopic{prep, Topic::Policy});
    EXPECT_EQ(sato.state.notice, Notice::WaitsForRecords);
    EXPECT_FALSE(sato.asks_for<app::WriteRecords>());
    act(before, app::ToggleTopic{prep, Topic::Work});
    act(sato, app::RoleGiven{Role::Writer});
    act(sato, shelf.loaded());
    EXPECT_TRUE(sato.asks_for<app::WriteRecords>());
    EXPECT_EQ(notebook().preps.at(prep).items.size(), 3U);
    EXPECT_EQ(sato.state.notice, Notice::None);
}

TEST_F(Start, what_is_done_while_it_shows_who_writes_is_refused_where_the_other_does) {
    begin();
    act(sato, shelf.loaded());
    act(sato, app::RoleGiven{Role::Asking});
    act(sato, app::ToggleTopic{prep, Topic::Policy});
    act(sato, app::RoleGiven{Role::Reader});
    EXPECT_EQ(sato.state.notice, Notice::ReaderCannotEdit);
    EXPECT_EQ(notebook().preps.at(prep).items.size(), 1U);
    EXPECT_EQ(sato.state.saving, app::Saving::Nothing);
}

}  // namespace
