// すべての記録 by role and name: looking for a talk, reading it, putting it right, deleting it; and
// ten thousand of them, of which only those in sight are there.
#include <algorithm>

#include "app/records_actions.h"
#include "many_talks.h"
#include "ui/frame/theme.h"
#include "ui/person.h"

namespace {

using namespace person;
using ui::NodeRole::ListItem;
using ui::NodeRole::TextArea;

using RecordsFlow = InBothLanguages;
IN_BOTH_LANGUAGES(RecordsFlow);

Person& with_talks(Person& sato, std::size_t talks) {
    sato.world.store.records = many_talks::store_with(talks);
    sato.open();
    return sato;
}

void open_records(Person& sato) {
    sato.go_to_tab(Text::TabHome);
    sato.press_row(sato.say(Text::RecordsTitle));
    EXPECT_EQ(sato.title(), sato.say(Text::RecordsTitle));
}

std::string count_of(const Person& sato, std::size_t count) {
    return sato.say(Text::RecordsCount, {{"count", std::to_string(count)}});
}

// The beginning of the row of that talk: its day and its partner.
std::string row_of(const Person& sato, std::size_t talk) {
    const i18n::Words words(sato.state().notebook.settings.language);
    const base::Moment started = many_talks::kLatest - std::chrono::hours{48} * talk;
    return words.day(base::local_day(started, sato.world.zone), sato.state().today) + "  " +
           many_talks::kNames[talk % many_talks::kPartners];
}

std::string narrowing(const Person& sato, Text kind, const std::string& chosen) {
    return sato.say(Text::RecordsNarrowBy, {{"kind", sato.say(kind)}, {"chosen", chosen}});
}

void unfold_narrowing(Person& sato) {
    sato.press(Button,
               sato.say(Text::RecordsNarrow, {{"chosen", sato.say(Text::RecordsNarrowNone)}}));
}

// Opens one kind and takes one of it.
void narrow(Person& sato, Text kind, const std::string& chosen) {
    sato.press(Button, narrowing(sato, kind, sato.say(Text::RecordsAny)));
    sato.press_in(sato.say(kind), Radio, chosen);
    EXPECT_TRUE(sato.has(Button, narrowing(sato, kind, chosen)));
}

void scroll_to(Person& sato, float top) {
    sato.around.canvas_top = top;
    sato.settle();
}

float page_height(Person& sato) { return sato.view().layer(ui::LayerName::Page).height; }

std::size_t elements(Person& sato) {
    std::size_t count = 0;
    for (const auto name : {ui::LayerName::Page, ui::LayerName::Bar, ui::LayerName::Tabs}) {
        count += sato.view().layer(name).nodes.size();
    }
    return count;
}

TEST_P(RecordsFlow, no_talk_yet_says_when_there_will_be_one) {
    Person sato(1, GetParam());
    sato.open();
    EXPECT_FALSE(sato.shows(Text::RecordsTitle)) << "ホーム does not lead there yet";
    sato.dispatch(app::ShowRecords{});
    EXPECT_TRUE(sato.shows(Text::RecordsEmptyBody));
}

TEST_P(RecordsFlow, words_are_searched_in_any_spelling_and_all_must_be_there) {
    Person sato(1, GetParam());
    open_records(with_talks(sato, 40));
    EXPECT_TRUE(sato.has(Heading, count_of(sato, 40)));
    sato.type(Text::RecordsSearch, "申し送り");
    EXPECT_TRUE(sato.has(Heading, count_of(sato, 40)));
    sato.type(Text::RecordsSearch, "申し送り　３７回目");
    EXPECT_TRUE(sato.has(Heading, count_of(sato, 1)));
    sato.type(Text::RecordsSearch, "37回目 田中");
    EXPECT_TRUE(sato.has(Heading, count_of(sato, 0))) << "talk 37 was with 鈴木";
    EXPECT_TRUE(sato.shows(Text::RecordsNone));
    sato.press(Text::RecordsClear);
    EXPECT_TRUE(sato.has(Heading, count_of(sato, 40)));
    EXPECT_EQ(sato.node(TextField, sato.say(Text::RecordsSearch)).value, "");
}

TEST_P(RecordsFlow, a_topic_and_a_response_are_found_by_their_names) {
    Person sato(1, GetParam());
    open_records(with_talks(sato, 8));
    // Each of the eight topics is first in one of these talks and second in another.
    sato.type(Text::RecordsSearch, sato.name_of(Topic::Career));
    EXPECT_TRUE(sato.has(Heading, count_of(sato, 2)));
    sato.type(Text::RecordsSearch, sato.name_of(Response::Opinion));
    EXPECT_TRUE(sato.has(Heading, count_of(sato, 1)));
}

TEST_P(RecordsFlow, each_of_partner_topic_response_and_month_narrows_and_can_be_taken_off) {
    Person sato(1, GetParam());
    open_records(with_talks(sato, 40));
    unfold_narrowing(sato);
    narrow(sato, Text::RecordsPartner, "鈴木");
    EXPECT_TRUE(sato.has(Heading, count_of(sato, 13)));
    sato.press_in(sato.say(Text::RecordsPartner), Radio, sato.say(Text::RecordsAny));
    EXPECT_TRUE(sato.has(Heading, count_of(sato, 40)));
    narrow(sato, Text::RecordsTopic, sato.name_of(Topic::Work));
    EXPECT_TRUE(sato.has(Heading, count_of(sato, 10)));
    narrow(sato, Text::RecordsResponse, sato.name_of(Response::Report));
    EXPECT_TRUE(sato.has(Heading, count_of(sato, 2)));
    sato.press(Text::RecordsClear);
    const i18n::Words words(GetParam());
    narrow(sato, Text::RecordsMonth, words.month(sato.state().today));
    EXPECT_TRUE(sato.has(Heading, count_of(sato, 10))) << "the 2nd to the 20th, every second day";
}

TEST_P(RecordsFlow, a_record_is_read_whole_and_leads_back_to_what_was_found) {
    Person sato(1, GetParam());
    open_records(with_talks(sato, 40));
    sato.type(Text::RecordsSearch, "21回目");
    sato.press_row(row_of(sato, 21));
    EXPECT_EQ(sato.title(), sato.say(Text::RecordTitle, {{"name", "田中"}}));
    for (const char* text :
         {"21回目", "落ちついて考える", "急がず、", "話してみると、", "先輩に聞く"}) {
        EXPECT_TRUE(sato.shows(text)) << text;
    }
    EXPECT_TRUE(sato.shows(sato.name_of(many_talks::kResponses[1])));
    EXPECT_TRUE(sato.shows(Text::TalkTalked));
    EXPECT_TRUE(sato.shows(Text::RecordStepDone) != (21 % 7 == 0));
    sato.press(Text::Back);
    EXPECT_EQ(sato.node(TextField, sato.say(Text::RecordsSearch)).value, "21回目");
    EXPECT_TRUE(sato.has(Heading, count_of(sato, 1)));
}

TEST_P(RecordsFlow, a_record_is_put_right_and_stays_so) {
    Person sato(1, GetParam());
    open_records(with_talks(sato, 3));
    sato.press_row(row_of(sato, 1));
    EXPECT_FALSE(sato.has(TextArea, sato.say(Text::RecordNotes)));
    sato.press(Text::RecordEdit);
    sato.type(Text::RecordNotes, "あとで思い出したこと");
    sato.press_in(outcome_of(sato, many_talks::kTopics[1]), Radio, sato.say(Text::TalkNextTime));
    sato.press(Text::RecordEditEnd);
    EXPECT_TRUE(sato.shows("あとで思い出したこと"));
    EXPECT_TRUE(sato.shows(Text::TalkNextTime));
    sato.press(Text::RecordReflect);
    sato.press(Radio, sato.name_of(Feeling::Muddled));
    sato.press(Text::Back);
    EXPECT_TRUE(sato.shows(sato.name_of(Feeling::Muddled)));
    sato.restart();
    open_records(sato);
    sato.type(Text::RecordsSearch, "思い出した");
    EXPECT_TRUE(sato.has(Heading, count_of(sato, 1)));
    EXPECT_TRUE(sato.shows(sato.name_of(Feeling::Muddled)));
}

TEST_P(RecordsFlow, a_deleted_record_is_gone_at_once_and_said_so_and_comes_back_as_it_was) {
    Person sato(1, GetParam());
    open_records(with_talks(sato, 3));
    const auto stored = sato.world.store.records;
    sato.press_row(row_of(sato, 1));
    sato.press(Text::RecordDelete);
    EXPECT_EQ(sato.title(), sato.say(Text::RecordsTitle));
    EXPECT_TRUE(sato.has(Heading, count_of(sato, 2)));
    EXPECT_EQ(sato.announcement(), sato.say(Text::NoticeDeleted));
    EXPECT_TRUE(sato.shows(Text::RecordDeleted));
    EXPECT_EQ(sato.world.store.records.size(), stored.size() - 3 + 1)
        << "gone from the store, but for what can be put back";
    sato.press(Text::RecordUndo);
    EXPECT_TRUE(sato.has(Heading, count_of(sato, 3)));
    EXPECT_EQ(sato.world.store.records, stored);
    EXPECT_FALSE(sato.shows(Text::RecordDeleted));
    EXPECT_EQ(sato.announcement(), sato.say(Text::NoticePutBack));
}

TEST_P(RecordsFlow, a_deleted_record_comes_back_after_a_restart_as_well) {
    Person sato(1, GetParam());
    open_records(with_talks(sato, 3));
    const auto stored = sato.world.store.records;
    sato.press_row(row_of(sato, 1));
    sato.press(Text::RecordDelete);
    sato.restart();
    EXPECT_FALSE(sato.shows(Text::BannerUnreadable));
    sato.press(Text::RecordUndo);
    EXPECT_EQ(sato.world.store.records, stored);
}

TEST_P(RecordsFlow, the_way_back_stands_on_every_screen_for_ten_seconds_and_then_goes) {
    Person sato(1, GetParam());
    open_records(with_talks(sato, 3));
    sato.press_row(row_of(sato, 0));
    sato.press(Text::RecordDelete);
    sato.go_to_tab(Text::TabHints);
    sato.pass(std::chrono::seconds{9});
    EXPECT_TRUE(sato.has(Button, sato.say(Text::RecordUndo)));
    sato.pass(std::chrono::seconds{1});
    EXPECT_FALSE(sato.has(Button, sato.say(Text::RecordUndo)));
    EXPECT_FALSE(sato.world.wake_at) << "and nothing is waited for";
    EXPECT_EQ(sato.view().layer(ui::LayerName::Bar).height, 0);
    sato.restart();
    open_records(sato);
    EXPECT_TRUE(sato.has(Heading, count_of(sato, 2)));
}

TEST_P(RecordsFlow, look_back_and_partner_show_the_latest_five_and_lead_to_the_others) {
    Person sato(1, GetParam());
    with_talks(sato, 40).press(Text::TabLookBack);
    EXPECT_TRUE(sato.shows(row_of(sato, 4)));
    EXPECT_FALSE(sato.shows(row_of(sato, 5)));
    sato.press(Text::RecordsAll);
    EXPECT_TRUE(sato.has(Heading, count_of(sato, 40)));
    sato.press(Text::Back);
    sato.press(Text::TabPartners);
    sato.press_row("鈴木");
    sato.press(Text::RecordsAll);
    EXPECT_TRUE(sato.has(Heading, count_of(sato, 13)));
    EXPECT_TRUE(sato.has(Button, sato.say(Text::RecordsNarrow, {{"chosen", "鈴木"}})));
}

class TenThousand : public InBothLanguages {
  protected:
    static constexpr std::size_t kTalks = 10'000;
    Person sato{1, GetParam()};

    void SetUp() override { open_records(with_talks(sato, kTalks)); }

    // Rows are described with their places, in order, and each row is within or near the canvas.
    void expect_rows_in_sight() {
        int before = 0;
        const auto& nodes = sato.view().layer(ui::LayerName::Page).nodes;
        for (std::size_t i = 0; i < nodes.size(); ++i) {
            if (nodes[i].role != ListItem) continue;
            EXPECT_EQ(nodes[i].set_size, static_cast<int>(kTalks));
            if (before != 0) {
                EXPECT_EQ(nodes[i].position, before + 1);
            }
            before = nodes[i].position;
            const auto talk = static_cast<std::size_t>(nodes[i].position) - 1;
            const ui::Node& row = nodes[i + 1];
            EXPECT_TRUE(row.name.starts_with(row_of(sato, talk))) << row.name;
            EXPECT_GT(row.rect.bottom(), sato.around.canvas_top - 500);
            EXPECT_LT(row.rect.y, sato.around.canvas_top + sato.around.canvas_height + 500);
        }
        EXPECT_NE(before, 0);
    }
};
IN_BOTH_LANGUAGES(TenThousand);

TEST_P(TenThousand, rows_are_there_where_one_looks_and_nowhere_else) {
    for (const float part : {0.0f, 0.5f, 1.0f}) {
        const float lowest = page_height(sato) - sato.around.canvas_height;
        scroll_to(sato, part * lowest);
        EXPECT_LE(elements(sato), 200U);
        expect_rows_in_sight();
        // The whole canvas is covered.
        const auto items = sato.nodes(ListItem);
        if (part == 0.0f) {
            EXPECT_EQ(items.front()->position, 1);
        }
        if (part == 1.0f) {
            EXPECT_EQ(items.back()->position, static_cast<int>(kTalks));
        }
        EXPECT_GE(items.size(), 8U);
    }
}

TEST_P(TenThousand, the_page_is_as_high_as_all_rows_and_a_row_far_down_can_be_pressed) {
    const float top = sato.node(ui::NodeRole::Button, sato.say(Text::Back)).rect.y;
    EXPECT_GT(page_height(sato) - top, 95.0f * kTalks);
    EXPECT_LT(page_height(sato) - top, 95.0f * kTalks + 1000);
    scroll_to(sato, 95.0f * 5000);
    sato.press_row(row_of(sato, 5000));
    EXPECT_EQ(sato.title(), sato.say(Text::RecordTitle, {{"name", "高橋"}}));
}

TEST_P(TenThousand, the_row_that_has_the_focus_stays_with_its_neighbours_when_one_scrolls_away) {
    const auto rows_named = [&](std::size_t talk) {
        const auto buttons = sato.nodes(Button);
        return std::ranges::count_if(buttons, [&](const ui::Node* node) {
            return node->name.starts_with(row_of(sato, talk) + " ");
        });
    };
    sato.focus_row(row_of(sato, 2));
    scroll_to(sato, 95.0f * 6000);
    for (const std::size_t talk : {1U, 2U, 3U}) EXPECT_EQ(rows_named(talk), 1) << talk;
    EXPECT_EQ(rows_named(4), 0);
    EXPECT_EQ(rows_named(6000), 1);
    EXPECT_LE(elements(sato), 200U);
    scroll_to(sato, 0);
    EXPECT_EQ(rows_named(2), 1) << "and is there once";
}

TEST_P(TenThousand, are_searched_to_the_one_that_is_meant) {
    sato.type(Text::RecordsSearch, "9999回目");
    EXPECT_TRUE(sato.has(Heading, count_of(sato, 1)));
    EXPECT_LE(elements(sato), 200U);
}

TEST_P(TenThousand, leave_home_look_back_and_partner_as_short_as_ever) {
    sato.go_to_tab(Text::TabHome);
    EXPECT_LE(elements(sato), 60U);
    EXPECT_TRUE(sato.shows(sato.say(Text::HomeStepsMore, {{"count", "1419"}})));
    sato.press(Text::TabLookBack);
    EXPECT_LE(elements(sato), 200U);
    sato.press(Text::TabPartners);
    sato.press_row("田中");
    EXPECT_LE(elements(sato), 60U);
}

}  // namespace
