// The start, the role of this tab and a link that arrives meet in any order.
#include <algorithm>

#include "app/circle_actions.h"
#include "app/desk.h"
#include "app/guard_actions.h"
#include "app/language_actions.h"
#include "app/link_actions.h"
#include "app/lock_actions.h"
#include "app/prep_actions.h"
#include "app/route_actions.h"
#include "app/share_actions.h"
#include "app/store_actions.h"

namespace {

using namespace desk;
using app::Notice;
using app::Role;
using app::StoreAnswer;
using app::StoreStatus;
using codec::Fault;
using codec::StoredRecord;

constexpr const char* kLink = "p2.abc";

// What has reached the store of a desk: every write that was asked for, in order.
struct Shelf {
    std::map<std::string, std::string> records;

    void carry_out(const app::Effects& effects) {
        for (const app::Effect& effect : effects) {
            if (const auto* write = std::get_if<app::WriteRecords>(&effect)) {
                for (const auto& record : write->records) records[record.key] = record.text;
                for (const auto& key : write->erased) records.erase(key);
            }
        }
    }
    [[nodiscard]] app::Loaded loaded() const {
        app::Loaded all{StoreStatus::Open, {}};
        for (const auto& [key, text] : records) all.records.push_back({key, text});
        return all;
    }
    [[nodiscard]] std::size_t count(const std::string& kind) const {
        return static_cast<std::size_t>(std::ranges::count_if(
            records, [&](const auto& record) { return record.first.starts_with(kind); }));
    }
};

// A desk as it was, and one that starts anew over what it has kept.
struct Start : testing::Test {
    Desk before{1};
    Desk sato{2};
    Shelf shelf;
    PartnerId tanaka;
    PrepId prep;
    std::vector<std::uint8_t> document;  // of that prep, as the partner gets it

    void act(Desk& desk, const app::Action& action) { shelf.carry_out(desk.act(action)); }

    void SetUp() override {
        act(before, app::GoTo{{app::Screen::AddPartner, ""}});
        act(before, app::AddPartner{"田中", Relation::Manager, app::AfterAdding::ShowPartner});
        tanaka = PartnerId{before.state.route().subject};
        act(before, app::StartPrep{tanaka});
        prep = PrepId{before.state.route().subject};
        act(before, app::ToggleTopic{prep, Topic::Career});
        act(before, app::ChooseResponse{prep, Topic::Career, Response::Listen});
        act(before, app::FinishPrep{prep});
        document = before.document_of(prep);
        sato.state = {};
        shelf.carry_out(sato.effects);
    }

    void begin(const std::string& fragment = "") {
        act(sato, app::Started{"https://taiwa.example/", fragment, Language::Japanese, false});
    }
    [[nodiscard]] const Notebook& notebook() const { return sato.state.notebook; }
};

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

// A store that would not open, and does later.

TEST_F(Start, what_was_refused_once_is_tried_again_and_saved) {
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

TEST_F(Start, what_was_taken_in_meanwhile_replaces_nothing_newer_and_doubles_nobody) {
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

TEST_F(Start, ones_own_prep_stays_ones_own_after_a_refused_start) {
    begin(kLink);
    act(sato, app::Loaded{StoreStatus::Refused, {}});
    act(sato, app::LinkUnsealed{document, {}});
    act(sato, app::TakeIn{{}, "誰か", Relation::Member});
    act(sato, shelf.loaded());
    EXPECT_EQ(notebook().preps.at(prep).author, Author::Me);
    EXPECT_EQ(shelf.count("partner/"), 1U);
}

// Erasing.

TEST_F(Start, nothing_is_erased_before_it_is_known_what_there_is) {
    begin();
    act(sato, app::EraseEverything{});
    EXPECT_FALSE(sato.asks_for<app::EraseAll>());
    act(sato, shelf.loaded());
    EXPECT_TRUE(sato.asks_for<app::EraseAll>());
}

TEST_F(Start, a_store_that_would_not_open_is_erased_too_and_only_then_called_so) {
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

TEST_F(Start, erasing_leaves_nothing_of_the_person_in_memory) {
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

TEST_F(Start, what_is_done_while_all_goes_comes_after_it) {
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

TEST_F(Start, a_prep_that_was_only_looked_at_is_not_there_afterwards) {
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

TEST_F(Start, a_prep_that_is_looked_at_stays_when_the_records_load_again) {
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
