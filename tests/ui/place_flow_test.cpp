// The same place again: over a reload, a new version, a bookmark; and what the window is called.
#include <set>

#include "app/address.h"
#include "app/link_actions.h"
#include "app/lock_actions.h"
#include "app/screens.h"
#include "platform/left_open.h"
#include "ui/gallery.h"
#include "ui/gallery_meeting.h"
#include "ui/person.h"

namespace {

using namespace person;

using PlaceFlow = InBothLanguages;
IN_BOTH_LANGUAGES(PlaceFlow);

using Look = std::function<void(const std::string&, Person&)>;

void walk(Language language, const Look& look) {
    Person sato(1, language);
    sato.open();
    walk_through_all_screens(sato, look);
}

// A device beside this one, with the same records.
void copy_store(const Person& from, Person& to) {
    to.world.store.records = from.world.store.records;
    to.world.store.shadow = from.world.store.shadow;
}

std::string values_of(const Person& person) {
    std::string values;
    for (const ui::NodeRole role : {ui::NodeRole::TextField, ui::NodeRole::TextArea,
                                    ui::NodeRole::DateField, ui::NodeRole::TimeField}) {
        for (const ui::Node* node : person.nodes(role))
            values += node->name + ": " + node->value + "\n";
    }
    return values;
}

TEST_P(PlaceFlow, every_screen_is_there_again_after_a_reload_with_what_was_typed) {
    walk(GetParam(), [](const std::string& name, Person& person) {
        const app::Screen shown = person.state().route().screen;
        // The pairs of a circle and what was searched for are kept nowhere, and what could not be
        // saved is not there again; a backup is chosen anew; this gallery's faults come of no link.
        if (shown == app::Screen::Circle || shown == app::Screen::Records ||
            shown == app::Screen::Restore || shown == app::Screen::LinkFault ||
            !person.state().unsaved.empty()) {
            return;
        }
        const std::string title = person.title();
        const std::string values = values_of(person);
        Person again(9, person.state().language);
        copy_store(person, again);
        again.world.now = person.world.now;
        again.open_with(person.carried());
        EXPECT_EQ(again.title(), title) << name;
        EXPECT_EQ(values_of(again), values) << name;
        EXPECT_EQ(again.state().routes, person.state().routes) << name;
    });
}

TEST_P(PlaceFlow, an_address_leads_another_tab_to_the_same_screen) {
    walk(GetParam(), [](const std::string& name, Person& person) {
        const app::ScreenKind& kind = app::kind_of(person.state().route().screen);
        if (kind.passing || kind.subject == app::Subject::Link || person.state().looked_at) return;
        Person again(9, person.state().language);
        copy_store(person, again);
        again.world.now = person.world.now;
        again.open_at(person.world.place.address);
        EXPECT_EQ(again.title(), person.title()) << name;
    });
}

// Whoever looks at the window or at a list of tabs reads it.
TEST_P(PlaceFlow, a_window_is_called_by_its_screen_and_names_nobody_and_no_topic) {
    std::set<std::string> titles;
    walk(GetParam(), [&](const std::string& name, Person& person) {
        const std::string title = person.view().title();
        titles.insert(title);
        EXPECT_NE(title.find(person.say(Text::AppName)), std::string::npos) << name;
        for (const auto& [id, partner] : person.state().notebook.partners) {
            EXPECT_EQ(title.find(partner.name), std::string::npos) << title;
        }
        for (const auto& [id, group] : person.state().notebook.groups) {
            EXPECT_EQ(title.find(group.plan.name), std::string::npos) << title;
        }
        for (const Topic topic : domain::kTopics) {
            EXPECT_EQ(title.find(person.name_of(topic)), std::string::npos) << title;
        }
    });
    EXPECT_GT(titles.size(), 25U) << "each screen has its own";
}

TEST_P(PlaceFlow, what_is_not_there_any_more_says_so_and_leads_home) {
    Person sato(1, GetParam());
    for (const std::string place :
         {"partners/0123456789abcdef", "prep/0123456789abcdef", "talk/0123456789abcdef",
          "records/0123456789abcdef", "groups/0123456789abcdef", "hints/guide.nothing"}) {
        sato.open_at(place);
        EXPECT_EQ(sato.title(), sato.say(Text::GoneTitle)) << place;
        EXPECT_TRUE(sato.shows(Text::GoneBody)) << place;
        sato.press(Text::GoHome);
        EXPECT_EQ(sato.title(), sato.say(Text::TabHome)) << place;
    }
    sato.open_at("received");
    EXPECT_TRUE(sato.shows(Text::GoneLink));
}

TEST_P(PlaceFlow, nothing_is_said_to_be_gone_before_the_records_are_there) {
    Person sato(1, GetParam());
    sato.world.store.status = app::StoreStatus::Opening;
    sato.open_at("partners/0123456789abcdef");
    EXPECT_FALSE(sato.shows(Text::GoneTitle));
}

TEST_P(PlaceFlow, a_form_survives_a_new_version) {
    Person sato(1, GetParam());
    sato.open();
    sato.go_to_tab(Text::TabPartners);
    sato.press(Text::GroupNew);
    sato.type(Text::GroupFormName, "月例の会\n\"');<b>");
    sato.type(Text::GroupFormDay, "2026-12-24");
    sato.reload();
    EXPECT_EQ(sato.title(), sato.say(Text::GroupNew));
    EXPECT_NE(values_of(sato).find("月例の会"), std::string::npos);
    EXPECT_NE(values_of(sato).find("2026-12-24"), std::string::npos);
    sato.go_back();
    sato.press(Text::GroupNew);
    EXPECT_EQ(values_of(sato).find("月例の会"), std::string::npos) << "left for good";
}

TEST_P(PlaceFlow, a_link_that_is_not_taken_in_survives_a_reload) {
    Person sato(1, GetParam());
    const std::string link = link_from_sato(sato, {{Topic::Career, Response::Listen}});
    Person tanaka(2, GetParam());
    tanaka.open(link);
    tanaka.reload();
    EXPECT_EQ(tanaka.title(), tanaka.say(Text::ReceivedTitle));
    EXPECT_TRUE(tanaka.shows(tanaka.name_of(Topic::Career)));
    EXPECT_EQ(tanaka.world.place.address.find("p1."), std::string::npos);
    EXPECT_TRUE(tanaka.world.store.records.empty()) << "nothing of it is kept";
}

TEST_P(PlaceFlow, a_link_that_could_not_be_opened_says_so_after_a_reload_as_well) {
    Person sato(1, GetParam());
    sato.open("p1.damaged");
    EXPECT_EQ(sato.title(), sato.say(Text::FaultTitle));
    sato.reload();
    EXPECT_EQ(sato.title(), sato.say(Text::FaultTitle));
}

TEST_P(PlaceFlow, key_words_that_are_typed_are_carried_nowhere) {
    Person sato(1, GetParam());
    sato.open();
    sato.dispatch(app::LinkUnsealed{{}, codec::Fault::Closed});
    sato.type(Text::ClosedWords, "あさ うみ そら");
    const std::string left = platform::left_open_text(sato.state(), sato.view().begun());
    EXPECT_EQ(left.find("うみ"), std::string::npos);
}

TEST(LeftOpen, that_is_nothing_of_ours_begins_nothing) {
    for (const std::string text :
         {"", "{", "[]", "{\"begun\":7}", "{\"begun\":[{\"at\":3}]}", "{\"link\":{}}", "\xff"}) {
        const platform::LeftOpen left = platform::read_left_open(text);
        EXPECT_EQ(left.app.link, "") << text;
        EXPECT_FALSE(left.app.looked_at) << text;
    }
}

}  // namespace
