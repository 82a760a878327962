// The language on the screen, and the words that it needs.
#include "app/desk.h"
#include "app/language_actions.h"
#include "app/store_actions.h"

namespace {

using namespace desk;
using app::Notice;
using app::StoreStatus;

codec::StoredRecord settings_in(Language language) {
    return codec::encode_record(Settings{.language = language, .my_name = {}, .unread = {}});
}

// A page that has started in Japanese, with nothing read yet.
struct Page : Desk {
    Page() {
        state = {};
        act(app::Started{"https://taiwa.example/", "", Language::Japanese, false});
    }
};

TEST(SpokenLanguage, is_chosen_when_its_words_have_come) {
    Desk desk;
    desk.act(app::ChooseLanguage{Language::English});
    EXPECT_EQ(desk.the<app::FetchWords>().language, Language::English);
    EXPECT_FALSE(desk.asks_for<app::WriteRecords>());
    EXPECT_EQ(desk.state.language, Language::Japanese);
    desk.act(app::WordsCame{Language::English, true});
    EXPECT_EQ(desk.the<app::WriteRecords>().records.front(), settings_in(Language::English));
    EXPECT_EQ(desk.state.language, Language::English);
}

TEST(SpokenLanguage, that_was_there_before_changes_at_once) {
    Desk desk;
    desk.act(app::ChooseLanguage{Language::English});
    desk.act(app::WordsCame{Language::English, true});
    desk.act(app::ChooseLanguage{Language::Japanese});
    EXPECT_FALSE(desk.asks_for<app::FetchWords>());
    EXPECT_EQ(desk.state.language, Language::Japanese);
    EXPECT_EQ(desk.state.notebook.settings.language, Language::Japanese);
}

TEST(SpokenLanguage, whose_words_do_not_come_is_not_chosen_and_can_be_asked_for_again) {
    Desk desk;
    for (int time = 0; time < 2; ++time) {
        desk.act(app::ChooseLanguage{Language::English});
        EXPECT_TRUE(desk.asks_for<app::FetchWords>());
        desk.act(app::WordsCame{Language::English, false});
        EXPECT_EQ(desk.state.notice, Notice::LanguageNotHad);
        EXPECT_EQ(desk.state.language, Language::Japanese);
        EXPECT_EQ(desk.state.notebook.settings.language, Language::Japanese);
        EXPECT_FALSE(desk.asks_for<app::WriteRecords>());
    }
}

TEST(SpokenLanguage, that_comes_late_gives_way_to_the_one_chosen_since) {
    Desk desk;
    desk.act(app::ChooseLanguage{Language::English});
    desk.act(app::ChooseLanguage{Language::Japanese});
    desk.act(app::WordsCame{Language::English, true});
    EXPECT_EQ(desk.state.language, Language::Japanese);
    EXPECT_FALSE(desk.asks_for<app::WriteRecords>());
}

TEST(SpokenLanguage, of_the_settings_comes_before_the_first_screen) {
    Page page;
    page.act(app::Loaded{StoreStatus::Open, {settings_in(Language::English)}});
    EXPECT_EQ(page.the<app::FetchWords>().language, Language::English);
    EXPECT_TRUE(page.state.awaits_words);
    page.act(app::WordsCame{Language::English, true});
    EXPECT_FALSE(page.state.awaits_words);
    EXPECT_EQ(page.state.language, Language::English);
    EXPECT_FALSE(page.asks_for<app::WriteRecords>()) << "it is what is stored";
}

TEST(SpokenLanguage, of_the_settings_that_cannot_be_had_is_told_and_stays_the_wish) {
    Page page;
    page.act(app::Loaded{StoreStatus::Open, {settings_in(Language::English)}});
    page.act(app::WordsCame{Language::English, false});
    EXPECT_FALSE(page.state.awaits_words);
    EXPECT_EQ(page.state.notice, Notice::LanguageNotHad);
    EXPECT_EQ(page.state.language, Language::Japanese);
    EXPECT_EQ(page.state.notebook.settings.language, Language::English);
}

TEST(SpokenLanguage, of_the_page_needs_nothing_more) {
    Page page;
    page.act(app::Loaded{StoreStatus::Open, {settings_in(Language::Japanese)}});
    EXPECT_FALSE(page.asks_for<app::FetchWords>());
    EXPECT_FALSE(page.state.awaits_words);
}

TEST(SpokenLanguage, that_another_tab_has_chosen_takes_the_place_of_the_one_on_the_screen) {
    Desk desk;
    desk.act(app::Loaded{StoreStatus::Open, {settings_in(Language::English)}});
    EXPECT_FALSE(desk.state.awaits_words) << "there is a screen already";
    EXPECT_EQ(desk.state.language, Language::Japanese);
    desk.act(app::WordsCame{Language::English, true});
    EXPECT_EQ(desk.state.language, Language::English);
}

TEST(SpokenLanguage, whose_words_come_to_a_tab_that_reads_is_not_stored) {
    Desk desk;
    desk.act(app::ChooseLanguage{Language::English});
    desk.act(app::RoleGiven{app::Role::Reader});
    desk.act(app::WordsCame{Language::English, true});
    EXPECT_FALSE(desk.asks_for<app::WriteRecords>());
    EXPECT_EQ(desk.state.notice, Notice::ReaderCannotEdit);
    EXPECT_EQ(desk.state.language, Language::Japanese);
}

}  // namespace
