// The start, the role of this tab and a link that arrives meet in any order.
#include "app/start.h"

namespace {

using namespace start;

TEST_F(Start, a_link_is_read_before_the_store_has_answered) {
    begin(kLink);
    act(sato, app::LinkUnsealed{document, {}});
    EXPECT_EQ(sato.state.route().screen, app::Screen::Received);
    EXPECT_NE(sato.state.incoming->as<Handover>(), nullptr);
}

TEST_F(Start, what_is_taken_in_before_the_records_are_open_waits_and_says_so) {
    begin(kLink);
    act(sato, app::LinkUnsealed{document, {}});
    act(sato, app::TakeIn{{}, "誰か", Relation::Member});
    EXPECT_EQ(sato.state.notice, Notice::WaitsForRecords);
    EXPECT_FALSE(sato.asks_for<app::WriteRecords>());
    EXPECT_TRUE(notebook().partners.empty());
}

TEST_F(Start, ones_own_prep_never_becomes_the_partners) {
    begin(kLink);
    act(sato, app::LinkUnsealed{document, {}});
    act(sato, app::TakeIn{{}, "誰か", Relation::Member});
    act(sato, shelf.loaded());
    EXPECT_EQ(notebook().preps.at(prep).author, Author::Me);
    EXPECT_EQ(notebook().partners.size(), 1U);
    EXPECT_EQ(shelf.count("partner/"), 1U);
}

TEST_F(Start, a_partner_who_is_known_by_the_pair_is_not_doubled) {
    Desk theirs{7};  // the partner's device, which has taken it in once and gets it again
    Shelf kept;
    kept.carry_out(theirs.act(app::LinkUnsealed{document, {}}));
    kept.carry_out(theirs.act(app::TakeIn{{}, "佐藤", Relation::Member}));
    act(before, app::ToggleTopic{prep, Topic::Work});
    act(before, app::ChooseResponse{prep, Topic::Work, Response::Advice});
    act(before, app::FinishPrep{prep});
    Desk again{8};
    again.state = {};
    again.act(app::Started{"https://taiwa.example/", kLink, Language::Japanese, false});
    again.act(app::LinkUnsealed{before.document_of(prep), {}});
    again.act(app::TakeIn{{}, "佐藤", Relation::Member});
    kept.carry_out(again.act(kept.loaded()));
    EXPECT_EQ(kept.count("partner/"), 1U);
    EXPECT_EQ(again.state.notebook.preps.at(prep).items.size(), 2U);
}

TEST_F(Start, a_name_that_was_typed_before_the_partners_were_known_is_asked_about_again) {
    Desk theirs{7};
    Shelf kept;
    kept.carry_out(theirs.act(app::GoTo{{app::Screen::AddPartner, ""}}));
    kept.carry_out(theirs.act(app::AddPartner{"佐藤", Relation::Member, {}}));
    Desk again{8};
    again.state = {};
    again.act(app::Started{"https://taiwa.example/", kLink, Language::Japanese, false});
    again.act(app::LinkUnsealed{document, {}});
    again.act(app::TakeIn{{}, "佐藤", Relation::Member});
    kept.carry_out(again.act(kept.loaded()));
    EXPECT_EQ(kept.count("partner/"), 1U);
    EXPECT_EQ(again.state.route().screen, app::Screen::Received) << "the link is still there";
    kept.carry_out(
        again.act(app::TakeIn{again.state.notebook.partners.begin()->first, "", Relation::Member}));
    EXPECT_EQ(kept.count("partner/"), 1U);
    EXPECT_EQ(kept.count("prep/"), 1U);
}

// Closed links: each order of the three answers.

TEST_F(Start, a_closed_link_is_tried_again_with_the_locks_of_the_records) {
    const Lock lock{LockKind::Key, "k", ""};
    before.state.notebook.partners.at(tanaka).lock = lock;
    const auto stored = codec::encode_record(before.state.notebook.partners.at(tanaka));
    shelf.records[stored.key] = stored.text;
    for (const Fault fault : {Fault::OtherKey, Fault::Closed}) {
        for (const bool store_first : {true, false}) {
            sato.state = {};
            begin(kLink);
            EXPECT_TRUE(sato.the<app::UnsealLink>().locks.empty());
            if (store_first) act(sato, shelf.loaded());
            act(sato, app::LinkUnsealed{{}, fault});
            if (!store_first) {
                EXPECT_EQ(sato.state.route().screen, app::Screen::Home) << "not told yet";
                act(sato, shelf.loaded());
            }
            const auto again = sato.the<app::UnsealLink>();
            EXPECT_EQ(again.text, kLink);
            EXPECT_EQ(again.locks, std::vector<Lock>{lock});
            act(sato, app::LinkUnsealed{document, {}, lock, "mark"});
            EXPECT_EQ(sato.state.route().screen, app::Screen::Received);
            EXPECT_FALSE(sato.state.incoming->fault);
        }
    }
}

TEST_F(Start, a_closed_link_that_nothing_opens_says_so_once_the_records_are_known) {
    for (const StoreStatus status :
         {StoreStatus::Open, StoreStatus::Refused, StoreStatus::Missing}) {
        sato.state = {};
        begin(kLink);
        act(sato, app::LinkUnsealed{{}, Fault::OtherKey});
        act(sato, app::Loaded{status, {}});
        EXPECT_TRUE(sato.asks_for<app::UnsealLink>());
        act(sato, app::LinkUnsealed{{}, Fault::OtherKey});
        ASSERT_TRUE(sato.state.incoming);
        EXPECT_EQ(sato.state.incoming->fault, Fault::OtherKey);
    }
}

TEST_F(Start, any_other_fault_is_told_without_waiting) {
    begin(kLink);
    act(sato, app::LinkUnsealed{{}, Fault::Cut});
    EXPECT_EQ(sato.state.incoming->fault, Fault::Cut);
}

// The role of the tab.

TEST_F(Start, a_tab_that_becomes_the_writer_changes_what_the_other_has_left) {
    begin();
    act(sato, shelf.loaded());
    act(sato, app::RoleGiven{Role::Reader});
    act(before, app::ToggleTopic{prep, Topic::Work});
    act(sato, app::RoleGiven{Role::Writer});
    EXPECT_TRUE(sato.asks_for<app::LoadRecords>());
    act(sato, app::ToggleTopic{prep, Topic::Policy});
    EXPECT_FALSE(sato.asks_for<app::WriteRecords>());
    EXPECT_EQ(sato.state.notice, Notice::WaitsForRecords);
    act(sato, shelf.loaded());
    EXPECT_EQ(sato.state.notice, Notice::None);
    EXPECT_TRUE(sato.asks_for<app::WriteRecords>());
    EXPECT_EQ(notebook().preps.at(prep).items.size(), 3U);
}

TEST_F(Start, what_waits_is_not_called_saved_and_holds_an_update_back) {
    begin();
    act(sato, shelf.loaded());
    act(sato, app::EditMyName{"佐藤"});
    sato.save_all();
    act(sato, app::RoleGiven{Role::Reader});
    act(sato, app::RoleGiven{Role::Writer});
    EXPECT_EQ(sato.state.saving, app::Saving::Saved);
    act(sato, app::EditMyName{"佐藤花子"});
    EXPECT_EQ(sato.state.saving, app::Saving::Pending);
    act(sato, app::AcceptUpdate{});
    EXPECT_EQ(sato.state.notice, Notice::SaveFirst);
    act(sato, shelf.loaded());
    EXPECT_EQ(sato.state.saving, app::Saving::Pending) << "on its way now";
    sato.save_all();
    EXPECT_EQ(sato.state.saving, app::Saving::Saved);
}

TEST_F(Start, the_answer_to_an_older_load_makes_no_writer) {
    begin();
    act(sato, app::RoleGiven{Role::Reader});
    act(sato, app::RoleGiven{Role::Writer});
    const app::Loaded early = shelf.loaded();
    act(before, app::ToggleTopic{prep, Topic::Work});
    act(sato, early);
    EXPECT_EQ(sato.state.role, Role::Promoting);
    act(sato, app::ToggleTopic{prep, Topic::Policy});
    act(sato, shelf.loaded());
    EXPECT_EQ(sato.state.role, Role::Writer);
    EXPECT_EQ(notebook().preps.at(prep).items.size(), 3U);
}

TEST_F(Start, a_tab_that_turns_out_to_read_only_drops_what_waited_and_says_so) {
    begin();
    act(sato, app::EditMyName{"佐藤"});
    act(sato, app::RoleGiven{Role::Reader});
    act(sato, shelf.loaded());
    EXPECT_EQ(sato.state.notice, Notice::ReaderCannotEdit);
    EXPECT_FALSE(sato.asks_for<app::WriteRecords>());
}

TEST_F(Start, what_is_on_its_way_when_records_load_is_not_taken_back) {
    begin();
    act(sato, shelf.loaded());
    const app::Loaded early = shelf.loaded();
    act(sato, app::ToggleTopic{prep, Topic::Policy});
    act(sato, early);
    EXPECT_EQ(notebook().preps.at(prep).items.size(), 2U);
}

}  // namespace
