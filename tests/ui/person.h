// A person with a device, as tests write about them: what goes wrong is a failure of the test, in
// its line; words are looked up in the person's language, as they are spoken.
#pragma once

#include <gtest/gtest.h>

#include <optional>
#include <utility>

#include "app/route_actions.h"
#include "i18n/words.h"
#include "platform/headless/device.h"
#include "platform/headless/words_files.h"
#include "ui/words/content.h"
#include "ui/words/labels.h"

namespace person {

using base::Language;
using domain::Feeling;
using domain::Relation;
using domain::Response;
using domain::Topic;
using i18n::Text;
using platform::headless::Where;
using ui::NodeRole::Button;
using ui::NodeRole::Checkbox;
using ui::NodeRole::Heading;
using ui::NodeRole::Radio;
using ui::NodeRole::TextField;

// Before any test, and for those that have no device.
inline const bool kAllWords = platform::headless::learn_all_words();

inline void fail_at(const std::string& what, const Where& where) {
    ADD_FAILURE_AT(where.file_name(), static_cast<int>(where.line())) << what;
}

class Person : public platform::headless::Device {
  public:
    // Everyone has a seed of their own: two people never draw the same id.
    explicit Person(std::uint64_t seed, Language language = Language::Japanese,
                    bool can_share = false)
        : Device(
              {.language = language, .can_share = can_share, .seed = seed, .complain = fail_at}) {}

    [[nodiscard]] std::string say(
        Text text,
        std::initializer_list<std::pair<std::string_view, std::string_view>> names = {}) const {
        const i18n::Words words(state().language);
        return ui::spoken(words.fill(text, names));
    }
    template <class Named>
    [[nodiscard]] std::string name_of(Named thing) const {
        return say(ui::label_of(thing));
    }

    using Device::press;
    void press(Text button, Where where = Where::current()) { press(Button, say(button), where); }
    using Device::type;
    void type(Text label, std::string_view text, Where where = Where::current()) {
        type(say(label), text, where);
    }
    using Device::shows;
    [[nodiscard]] bool shows(Text text) const { return shows(say(text)); }

    void go_to_tab(Text tab, Where where = Where::current()) {
        dispatch(app::GoTo{});  // to a screen with tabs
        if (tab != Text::TabHome) press(tab, where);
    }
};

// Steps of many tests.

inline void add_partner(Person& person, const std::string& name, Relation relation) {
    person.go_to_tab(Text::TabPartners);
    person.press(Text::PartnersAdd);
    person.type(Text::PartnerName, name);
    const std::string row = person.name_of(relation) + " " + person.say(ui::detail_of(relation));
    person.press(Radio, row);
    person.press(Text::PartnerCreate);
}

struct Wish {
    Topic topic;
    Response response;
};

inline std::string responses_for(const Person& person, Topic topic) {
    return person.say(Text::PrepareResponseFor, {{"topic", person.name_of(topic)}});
}

// On the screen of a prep: topics, responses, and the press that ends it.
inline void choose(Person& person, const std::vector<Wish>& wishes) {
    for (const auto& [topic, response] : wishes) {
        person.press(Checkbox, person.name_of(topic));
        person.press_in(responses_for(person, topic), Radio, person.name_of(response));
    }
    person.press(Text::PrepareDone);
}

// With a partner that is known.
inline void prepare(Person& person, const std::string& partner, const std::vector<Wish>& wishes) {
    person.go_to_tab(Text::TabHome);
    person.press(Text::Prepare);
    person.press_row(partner);
    choose(person, wishes);
}

inline std::string fragment_of(const std::string& link) { return link.substr(link.find('#') + 1); }

// From the page of a prep that is ready.
inline std::string hand_over(Person& person) {
    person.press(Text::ShareLink);
    EXPECT_NE(person.link(), "");
    return fragment_of(person.link());
}

inline std::string outcome_of(const Person& person, Topic topic) {
    return person.name_of(topic) + " " + person.say(Text::TalkOutcome);
}

// 佐藤 prepares for 田中, her manager; the text of her link.
inline std::string link_from_sato(Person& sato, const std::vector<Wish>& wishes) {
    sato.open();
    add_partner(sato, "田中", Relation::Manager);
    prepare(sato, "田中", wishes);
    return hand_over(sato);
}

// Every flow is walked in both languages.
class InBothLanguages : public testing::TestWithParam<Language> {};

inline std::string language_name(const testing::TestParamInfo<Language>& tested) {
    return tested.param == Language::Japanese ? "ja" : "en";
}

}  // namespace person

#define IN_BOTH_LANGUAGES(suite)                                                                 \
    INSTANTIATE_TEST_SUITE_P(in, suite,                                                          \
                             testing::Values(base::Language::Japanese, base::Language::English), \
                             person::language_name)
