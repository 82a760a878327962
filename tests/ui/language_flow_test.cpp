// Words that come from outside: those of this build only, and nothing on a screen comes past them.
#include <fstream>
#include <iterator>

#include "app/language_actions.h"
#include "ui/gallery.h"

namespace {

using namespace person;

std::string test_words() {
    std::ifstream file(TAIWA_TEST_WORDS);
    return {std::istreambuf_iterator<char>(file), {}};
}

using LanguageFlow = InBothLanguages;
IN_BOTH_LANGUAGES(LanguageFlow);

Language other_than(Language language) {
    return language == Language::Japanese ? Language::English : Language::Japanese;
}

std::string name_of(Language language) {
    return std::string(base::kLanguageAutonyms[static_cast<std::size_t>(language)]);
}

TEST_P(LanguageFlow, a_language_that_cannot_be_had_has_a_sentence_in_the_one_on_the_screen) {
    Person sato(1, GetParam());
    sato.open();
    sato.press(Text::TabSettings);
    sato.world.words_come = false;
    const std::string other = name_of(other_than(GetParam()));
    sato.press(Radio, other);
    EXPECT_TRUE(sato.shows(Text::NoticeLanguageNotHad));
    EXPECT_EQ(sato.state().language, GetParam());
    EXPECT_FALSE(sato.node(Radio, other).checked);
    EXPECT_TRUE(sato.node(Radio, name_of(GetParam())).checked);
    sato.world.words_come = true;
    sato.press(Radio, other);
    EXPECT_EQ(sato.state().language, other_than(GetParam()));
    EXPECT_TRUE(sato.node(Radio, other).checked);
}

TEST_P(LanguageFlow, what_was_pressed_stands_pressed_while_its_words_are_on_their_way) {
    Person sato(1, GetParam());
    sato.open();
    sato.press(Text::TabSettings);
    sato.world.words_late = true;
    const std::string other = name_of(other_than(GetParam()));
    sato.press(Radio, other);
    EXPECT_TRUE(sato.node(Radio, other).checked);
    EXPECT_EQ(sato.title(), sato.say(Text::TabSettings)) << "still in the language it had";
    sato.dispatch(app::WordsCame{other_than(GetParam()), true});
    EXPECT_EQ(sato.state().language, other_than(GetParam()));
    EXPECT_TRUE(sato.node(Radio, other).checked);
}

TEST_P(LanguageFlow, no_screen_is_shown_before_the_words_of_the_settings_are_there) {
    Person sato(1, GetParam());
    sato.open();
    sato.press(Text::TabSettings);
    sato.press(Radio, name_of(other_than(GetParam())));
    for (const bool whole : {true, false}) {
        sato.world.words_late = true;
        sato.restart();
        EXPECT_EQ(sato.title(), "");
        EXPECT_EQ(sato.view().layer(ui::LayerName::Page).nodes.size(), 0U);
        sato.dispatch(app::WordsCame{other_than(GetParam()), whole});
        EXPECT_EQ(sato.state().language, whole ? other_than(GetParam()) : GetParam());
        EXPECT_EQ(sato.title(), sato.say(Text::TabHome));
        EXPECT_EQ(sato.shows(Text::NoticeLanguageNotHad), !whole);
    }
}

TEST(LanguageFile, that_is_not_whole_or_of_another_build_is_refused) {
    const std::string whole = test_words();
    for (const std::string& file :
         {std::string{}, whole.substr(0, whole.size() - 1), whole + "one more\n",
          whole.substr(whole.find('\n') + 1), whole.substr(whole.find('\n'))}) {
        EXPECT_FALSE(i18n::set_words(Language::English, file));
    }
    EXPECT_EQ(i18n::Words(Language::English)(Text::TabHome), "Home");
}

// Each text of the test language stands in brackets; a control is called by at least one of them.
TEST(NewLanguage, says_all_that_is_on_every_screen) {
    ASSERT_TRUE(i18n::set_words(Language::English, test_words()));
    Person sato(1, Language::English);
    sato.open();
    int spoken = 0;
    walk_through_all_screens(sato, [&](const std::string& screen, Person& person) {
        for (const ui::LayerName name :
             {ui::LayerName::Page, ui::LayerName::Bar, ui::LayerName::Tabs}) {
            for (const ui::Node& node : person.view().layer(name).nodes) {
                if (node.role < ui::NodeRole::Button && node.role != Heading) continue;
                if (node.name.find('[') != node.name.npos) {
                    ++spoken;
                    continue;
                }
                // What people wrote in the gallery is Japanese, numbers are nobody's, and a
                // language calls itself.
                if (node.name == name_of(Language::English)) continue;
                const bool latin = std::ranges::any_of(
                    node.name, [](char letter) { return letter >= 'a' && letter <= 'z'; });
                EXPECT_FALSE(latin) << screen << ": " << node.name;
            }
        }
    });
    EXPECT_GT(spoken, 1000);
    const auto english = platform::headless::words_file(Language::English);
    ASSERT_TRUE(i18n::set_words(Language::English, english));
}

}  // namespace
