// What a person writes is what is kept: a text that has no room is said to have none, in characters
// as people count them, and nothing that was there goes because of it.
#include "base/characters.h"
#include "base/utf8.h"
#include "codec/record.h"
#include "ui/gallery.h"

namespace {

using namespace person;

using Writing = InBothLanguages;
IN_BOTH_LANGUAGES(Writing);

constexpr std::string_view kFamily = "👩‍👩‍👧";  // one character, five code points
constexpr std::size_t kMany = 3000;

std::string many(std::string_view piece, std::size_t times) {
    std::string text;
    for (std::size_t at = 0; at < times; ++at) text += piece;
    return text;
}

struct Fields {
    std::vector<std::pair<std::string, std::string>> shown;  // name and value

    explicit Fields(const Person& person) {
        for (const auto role : {TextField, ui::NodeRole::TextArea}) {
            for (const ui::Node* node : person.nodes(role))
                shown.emplace_back(node->name, node->value);
        }
    }
    [[nodiscard]] std::ptrdiff_t count(const std::string& name) const {
        return std::ranges::count(shown, name, &std::pair<std::string, std::string>::first);
    }
    [[nodiscard]] std::string of(const std::string& name) const {
        for (const auto& [field, value] : shown) {
            if (field == name) return value;
        }
        return {};
    }
};

TEST_P(Writing, keeps_in_every_field_what_has_room_and_says_how_much_had_none) {
    Person sato(1, GetParam());
    sato.open();
    std::set<std::string> tried;
    const std::set<std::string> unlimited{sato.say(Text::PasteField), sato.say(Text::CircleNames),
                                          sato.say(Text::CircleNotWith),
                                          sato.say(Text::CircleRest)};
    walk_through_all_screens(sato, [&](const std::string& screen, Person& walking) {
        // Beside the walk, which what is typed would lead elsewhere.
        Person person(1, GetParam());
        person.around = walking.around;
        person.world = walking.world;
        person.open_with(walking.carried());
        const Fields fields{person};
        for (const auto& [name, before] : fields.shown) {
            if (fields.count(name) > 1 || !tried.insert(name).second) continue;
            person.type(name, many(kFamily, kMany));
            const std::size_t kept = base::count_characters(Fields{person}.of(name));
            const std::string said = person.say(
                Text::FieldLeftOut,
                {{"limit", std::to_string(kept)}, {"count", std::to_string(kMany - kept)}});
            EXPECT_EQ(kept < kMany, !unlimited.contains(name)) << screen << ": " << name;
            EXPECT_EQ(person.shows(said), kept < kMany) << screen << ": " << name << " " << kept;
            EXPECT_EQ(person.announcement().starts_with(said), kept < kMany)
                << screen << ": " << name << " " << person.announcement();
            person.type(name, before);
            EXPECT_FALSE(person.shows(said)) << screen << ": " << name;
        }
    });
    EXPECT_GT(tried.size(), 15u);
}

// 佐藤 on the page of her talk with 田中.
void begin_a_talk(Person& sato) {
    link_from_sato(sato, {{Topic::Career, Response::Listen}});
    sato.go_to_tab(Text::TabPartners);
    sato.press_row("田中");
    sato.press(Text::PartnerStart);
}

TEST_P(Writing, has_the_same_after_a_restart) {
    Person sato(1, GetParam());
    begin_a_talk(sato);
    const std::string talk = sato.state().route().subject;
    sato.type(Text::TalkNotes, many(kFamily, domain::kLongestNote + 7));
    const std::string kept = Fields{sato}.of(sato.say(Text::TalkNotes));
    EXPECT_EQ(kept, many(kFamily, domain::kLongestNote));
    sato.restart();
    EXPECT_EQ(sato.state().notebook.sessions.at(domain::SessionId{talk}).notes, kept);
}

TEST_P(Writing, corrects_the_field_each_time_and_not_once_it_fits) {
    Person sato(1, GetParam());
    begin_a_talk(sato);
    const std::string name = sato.say(Text::TalkNotes);
    const auto corrected = [&] { return sato.node(ui::NodeRole::TextArea, name).corrected; };
    const std::string full = many("あ", domain::kLongestNote);
    sato.type(name, full);
    EXPECT_EQ(corrected(), 0);
    sato.type(name, full + "い");
    const int first = corrected();
    sato.type(name, full + "い");
    EXPECT_GT(corrected(), first);
    EXPECT_GT(first, 0);
    sato.type(name, "短い");
    EXPECT_EQ(corrected(), 0);
}

// The field still holds what the record does not: a tab, a mark of direction.
TEST_P(Writing, loses_nothing_beside_a_sign_that_is_not_kept) {
    for (const std::string sign : {"\t", "\u200f"}) {
        Person sato(1, GetParam());
        begin_a_talk(sato);
        const std::string half = many("あ", domain::kLongestNote / 2);
        sato.type(Text::TalkNotes, half + sign + half);
        sato.type(Text::TalkNotes, "い" + half + sign + half);
        EXPECT_EQ(Fields{sato}.of(sato.say(Text::TalkNotes)), half + half);
    }
}

TEST_P(Writing, says_so_in_its_turn) {
    Person sato(1, GetParam());
    begin_a_talk(sato);
    const std::string over = many("あ", domain::kLongestNote + 1);
    sato.type(Text::TalkNotes, over);
    const std::string first = sato.announcement();
    sato.type(Text::TalkNotes, over);
    EXPECT_NE(sato.announcement(), first) << "or it would not be heard a second time";
    sato.world.store.fail_write(1);
    sato.type(Text::TalkNotes, over);
    EXPECT_EQ(sato.announcement(), sato.say(Text::SavingFailed));
}

TEST_P(Writing, is_silent_about_it_on_the_next_screen) {
    Person sato(1, GetParam());
    begin_a_talk(sato);
    sato.type(Text::TalkNotes, many("あ", domain::kLongestNote + 1));
    sato.go_back();
    sato.go_to_tab(Text::TabHome);
    EXPECT_EQ(sato.announcement().find(std::to_string(domain::kLongestNote)), std::string::npos);
}

TEST_P(Writing, of_a_version_with_more_room_is_never_shortened) {
    Person sato(1, GetParam());
    begin_a_talk(sato);
    const domain::SessionId talk{sato.state().route().subject};
    const std::string longer = many("長", 80'000);
    domain::Session session = sato.state().notebook.sessions.at(talk);
    session.notes = longer;
    const codec::StoredRecord stored = codec::encode_record(session);
    sato.world.store.records[stored.key] = stored.text;
    sato.restart();
    sato.dispatch(app::GoTo{{app::Screen::Talk, talk.text}});
    const auto notes = [&] { return sato.state().notebook.sessions.at(talk).notes; };
    EXPECT_EQ(notes(), longer);
    sato.type(Text::TalkNotes, longer + "く");
    EXPECT_EQ(notes(), longer);
    sato.type(Text::TalkNotes, longer.substr(0, longer.size() - 3));
    EXPECT_EQ(base::count_characters(notes()), 79'999u);
    sato.restart();
    EXPECT_EQ(base::count_characters(notes()), 79'999u);
}

}  // namespace
