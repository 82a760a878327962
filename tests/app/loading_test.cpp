#include "app/desk.h"
#include "app/language_actions.h"
#include "app/link_actions.h"
#include "app/prep_actions.h"
#include "app/route_actions.h"
#include "app/store_actions.h"

namespace {

using namespace desk;
using app::StoreStatus;
using codec::StoredRecord;

Partner someone(const std::string& id) {
    return {.id = PartnerId{id},
            .pair = PairId{"00000000000000aa"},
            .name = "田中",
            .relation = Relation::Peer,
            .added = kMorning,
            .unread = {}};
}

TEST(Loading, what_was_written_comes_back) {
    Desk before;
    const PartnerId partner = before.add_partner("田中");
    std::vector<StoredRecord> stored;
    before.act(app::EditMyName{"佐藤"});
    for (const auto& [ticket, records] : before.state.in_flight) {
        stored.insert(stored.end(), records.begin(), records.end());
    }
    Desk after(2);
    after.act(app::Loaded{StoreStatus::Open, stored});
    EXPECT_EQ(after.state.notebook.partners.at(partner),
              before.state.notebook.partners.at(partner));
    EXPECT_EQ(after.state.notebook.settings, before.state.notebook.settings);
}

TEST(Loading, a_record_that_cannot_be_read_is_kept_aside_and_the_rest_opens) {
    Desk desk;
    const Partner readable = someone("0000000000000001");
    desk.act(app::Loaded{StoreStatus::Open,
                         {{"partner/0000000000000002", "{\"v\":1,"},
                          codec::encode_record(readable),
                          {"prep/0000000000000003", "not json"}}});
    EXPECT_TRUE(desk.state.notebook.partners.contains(readable.id));
    EXPECT_EQ(desk.state.notebook.partners.size(), 1U);
    EXPECT_EQ(desk.state.unreadable.size(), 2U);
    EXPECT_TRUE(desk.effects.empty());
}

TEST(Loading, a_record_that_cannot_be_read_is_never_overwritten) {
    Desk desk;
    const StoredRecord damaged{"settings", "{\"v\":1,\"language\":\"j"};
    desk.act(app::Loaded{StoreStatus::Open, {damaged}});
    desk.act(app::EditMyName{"佐藤"});
    const auto write = desk.the<app::WriteRecords>();
    ASSERT_EQ(write.records.size(), 2U);
    EXPECT_EQ(write.records[0], codec::encode_record(desk.state.notebook.settings));
    EXPECT_EQ(write.records[1].text, damaged.text);
    EXPECT_TRUE(write.records[1].key.starts_with("aside/"));
    EXPECT_TRUE(write.records[1].key.ends_with("/settings"));

    desk.act(app::EditMyName{"佐藤花子"});
    EXPECT_EQ(desk.the<app::WriteRecords>().records.size(), 1U) << "moved aside once";

    Desk later(2);
    later.act(app::Loaded{StoreStatus::Open, write.records});
    EXPECT_EQ(later.state.notebook.settings.my_name, "佐藤");
    EXPECT_EQ(later.state.aside.size(), 1U) << "it can be looked at and written out";
    EXPECT_TRUE(later.state.unreadable.empty());
}

TEST(Loading, the_browsers_language_counts_until_the_person_has_chosen) {
    Desk desk;
    desk.act(app::Started{"https://taiwa.example/", "", Language::English, false});
    desk.act(app::Loaded{StoreStatus::Open, {}});
    EXPECT_EQ(desk.state.notebook.settings.language, Language::English);
    const Settings chosen{.language = Language::Japanese, .my_name = {}, .unread = {}};
    desk.act(app::Loaded{StoreStatus::Open, {codec::encode_record(chosen)}});
    EXPECT_EQ(desk.state.notebook.settings.language, Language::Japanese);
}

TEST(Loading, a_link_in_the_address_is_opened_while_the_store_is_read) {
    Desk desk;
    desk.act(app::Started{"https://taiwa.example/", "p1.abc", Language::Japanese, false});
    EXPECT_TRUE(desk.asks_for<app::LoadRecords>());
    EXPECT_EQ(desk.the<app::UnsealLink>().text, "p1.abc");
}

}  // namespace
