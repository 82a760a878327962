// 設定, ヒント, and how the app behaves between two presses.
#include "app/route_actions.h"
#include "ui/person.h"

namespace {

using namespace person;

using Settings = InBothLanguages;
IN_BOTH_LANGUAGES(Settings);

TEST_P(Settings, the_language_changes_at_once_and_stays) {
    Person sato(1, GetParam());
    const bool japanese = GetParam() == Language::Japanese;
    sato.open();
    sato.press(Text::TabSettings);
    sato.press(Radio, japanese ? "English" : "日本語");
    EXPECT_EQ(sato.title(), japanese ? "Settings" : "設定");
    EXPECT_TRUE(sato.node(Radio, japanese ? "English" : "日本語").checked);
    EXPECT_TRUE(sato.has(Button, japanese ? "Home" : "ホーム"));
    sato.restart();
    EXPECT_EQ(sato.title(), japanese ? "Home" : "ホーム") << "against the browser's wish";
}

TEST_P(Settings, a_name_is_kept_and_goes_into_the_link) {
    Person sato(1, GetParam());
    sato.open();
    sato.press(Text::TabSettings);
    sato.type(Text::SettingsMyName, "佐藤");
    sato.restart();
    sato.press(Text::TabSettings);
    EXPECT_EQ(sato.node(TextField, sato.say(Text::SettingsMyName)).value, "佐藤");
    add_partner(sato, "田中", Relation::Peer);
    prepare(sato, "田中", {{Topic::Other, Response::Listen}});
    Person tanaka(2, GetParam());
    tanaka.open(hand_over(sato));
    EXPECT_TRUE(tanaka.shows(tanaka.say(Text::ReceivedFrom, {{"name", "佐藤"}})));
}

TEST_P(Settings, what_is_kept_is_counted) {
    Person sato(1, GetParam());
    sato.open();
    add_partner(sato, "田中", Relation::Peer);
    prepare(sato, "田中", {{Topic::Other, Response::Listen}});
    sato.press(Text::PartnerStart);
    sato.press(Text::TalkFinish);
    sato.press(Text::GoHome);
    sato.press(Text::TabSettings);
    EXPECT_TRUE(sato.shows(
        sato.say(Text::SettingsStorageBody, {{"partners", "1"}, {"preps", "1"}, {"talks", "1"}})));
}

TEST_P(Settings, the_licences_are_shown_when_they_have_been_read) {
    Person sato(1, GetParam());
    sato.open();
    sato.press(Text::TabSettings);
    sato.press(Text::SettingsLicences);
    EXPECT_TRUE(sato.shows("Dear ImGui"));
    EXPECT_FALSE(sato.shows(Text::LicencesReading));
    sato.press(Text::Back);
    EXPECT_EQ(sato.title(), sato.say(Text::TabSettings));
}

TEST_P(Settings, licences_that_cannot_be_had_are_said_to_be_so) {
    Person sato(1, GetParam());
    sato.open();
    sato.world.licences = "";
    sato.press(Text::TabSettings);
    sato.press(Text::SettingsLicences);
    EXPECT_TRUE(sato.shows(Text::LicencesNotHad));
    EXPECT_FALSE(sato.shows(Text::LicencesReading));
    sato.press(Text::Back);
    sato.world.licences = "MIT";
    sato.press(Text::SettingsLicences);
    EXPECT_TRUE(sato.shows("MIT"));
}

TEST_P(Settings, a_new_version_waits_for_the_person_and_for_everything_to_be_saved) {
    Person sato(1, GetParam());
    sato.open();
    sato.dispatch(app::UpdateFound{});
    EXPECT_TRUE(sato.shows(Text::BannerUpdate));
    sato.press(Text::TabSettings);
    sato.world.store.answering = false;
    sato.type(Text::SettingsMyName, "佐藤");
    sato.press(Text::BannerUpdateAccept);
    EXPECT_FALSE(sato.world.took_over_update);
    sato.world.store.answering = true;
    sato.settle();
    sato.press(Text::BannerUpdateAccept);
    EXPECT_TRUE(sato.world.took_over_update);
}

TEST_P(Settings, a_hint_folds_open_and_shut) {
    Person sato(1, GetParam());
    sato.open();
    sato.press(Text::TabHints);
    const ui::CueWords cue = *ui::cue_words(Response::Listen, ui::Asker::Member);
    const std::string name = sato.name_of(Response::Listen);
    EXPECT_FALSE(sato.shows(cue.dont));
    sato.press(Button, name);
    EXPECT_EQ(sato.node(Button, name).expanded, 1);
    for (const Text text :
         {cue.dos[0], cue.dos[1], cue.dos[2], cue.dont, cue.opening, cue.closing}) {
        EXPECT_TRUE(sato.shows(text));
    }
    sato.press(Button, name);
    EXPECT_EQ(sato.node(Button, name).expanded, 0);
    EXPECT_FALSE(sato.shows(cue.dont));
}

TEST_P(Settings, the_browsers_back_button_walks_the_same_way_as_the_apps_own) {
    Person sato(1, GetParam());
    sato.open();
    add_partner(sato, "田中", Relation::Peer);
    sato.press(Text::Prepare);
    EXPECT_EQ(sato.state().routes.size(), 3U);
    sato.go_back();
    EXPECT_EQ(sato.title(), "田中");
    sato.press(Text::Back);
    EXPECT_EQ(sato.title(), sato.say(Text::TabPartners));
    EXPECT_EQ(sato.world.place.steps, "partners");
}

TEST_P(Settings, a_wide_window_shows_the_tabs_on_every_screen) {
    Person sato(1, GetParam());
    sato.around.wide = true;
    sato.around.width = ui::kColumn + 2 * ui::kMargin;
    sato.open();
    sato.press(Text::Prepare);
    EXPECT_EQ(sato.title(), sato.say(Text::PartnerNew));
    sato.press(Text::TabHints);
    EXPECT_EQ(sato.title(), sato.say(Text::TabHints));
    EXPECT_TRUE(sato.node(Button, sato.say(Text::TabHints)).current);
}

TEST(FirstFrame, nothing_is_shown_before_the_store_has_been_read) {
    Person sato(1);
    sato.world.store.answering = false;
    sato.open();
    EXPECT_EQ(sato.title(), "");
    for (const ui::LayerName layer :
         {ui::LayerName::Page, ui::LayerName::Bar, ui::LayerName::Tabs}) {
        EXPECT_EQ(sato.view().layer(layer).nodes.size(), 0U);
    }
    sato.world.store.answering = true;
    sato.settle();
    EXPECT_EQ(sato.title(), "ホーム");
}

TEST_P(Settings, everything_is_erased_after_asking_once) {
    Person sato(1, GetParam());
    sato.open();
    add_partner(sato, "田中", Relation::Peer);
    sato.go_to_tab(Text::TabSettings);
    sato.press(Text::EraseTitle);
    EXPECT_TRUE(sato.shows(Text::EraseFinal));
    sato.press(Text::EraseKeep);
    EXPECT_FALSE(sato.world.store.records.empty());
    sato.press(Text::EraseTitle);
    sato.press(Text::EraseTitle);
    EXPECT_TRUE(sato.shows(Text::NoticeErased));
    EXPECT_TRUE(sato.world.store.records.empty());
    sato.press(Text::TabPartners);
    EXPECT_TRUE(sato.has(Heading, sato.say(Text::PartnersEmpty)));
}

}  // namespace
