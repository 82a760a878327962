// Handing over by role and name: the guard before anything leaves, the code alone, and the words
// themselves.
#include <cmath>

#include "app/share_actions.h"
#include "ui/person.h"

namespace {

using namespace person;

class SharingFlow : public InBothLanguages {
  protected:
    Person sato{1, GetParam()};

    // To the screen that hands over, with a note for the one topic.
    void prepare_with(const std::string& note, Response response = Response::Listen) {
        sato.open();
        add_partner(sato, "田中", Relation::Manager);
        sato.go_to_tab(Text::TabHome);
        sato.press(Text::Prepare);
        sato.press_row("田中");
        sato.press(Checkbox, sato.name_of(Topic::Work));
        sato.press_in(responses_for(sato, Topic::Work), Radio, sato.name_of(response));
        sato.press(Text::PrepareDetails);
        sato.type(note_label(), note);
        sato.press(Text::PrepareDone);
        sato.press(Text::ShareLink);
    }
    [[nodiscard]] std::string note_label() const {
        return sato.say(Text::PrepareNote, {{"topic", sato.name_of(Topic::Work)}});
    }
    bool can(Text label) { return !sato.node(Button, sato.say(label)).disabled; }
};
IN_BOTH_LANGUAGES(SharingFlow);

TEST_P(SharingFlow, what_may_tell_of_a_patient_is_shown_in_its_place_and_nothing_can_leave) {
    prepare_with("昨日、305号室の鈴木さんのことで迷いました");
    EXPECT_TRUE(sato.has(Heading, sato.say(Text::GuardTitle)));
    EXPECT_TRUE(sato.shows(Text::GuardRoom));
    EXPECT_TRUE(sato.shows(Text::GuardName));
    EXPECT_TRUE(sato.shows("鈴木さん"));
    EXPECT_TRUE(sato.shows("昨日、305号室の鈴木さんのことで迷いま…"));
    EXPECT_FALSE(can(Text::ShareCopy));
    EXPECT_FALSE(sato.shows("#p1.")) << "the link is not there to be taken by hand either";
    EXPECT_FALSE(sato.has(Button, sato.say(Text::ShareCode)));
    EXPECT_FALSE(sato.has(Button, sato.say(Text::ShareWords)));
    EXPECT_TRUE(sato.shows(Text::GuardFirst));
}

TEST_P(SharingFlow, it_is_put_right_where_it_was_written) {
    prepare_with("305号室のことで");
    sato.press(Text::GuardFix);
    sato.press(Text::PrepareDetails);
    sato.type(note_label(), "ある部屋のことで");
    sato.press(Text::PrepareDone);
    sato.press(Text::ShareLink);
    EXPECT_FALSE(sato.has(Heading, sato.say(Text::GuardTitle)));
    EXPECT_TRUE(can(Text::ShareCopy));
}

TEST_P(SharingFlow, it_leaves_as_it_is_when_the_person_says_so) {
    prepare_with("305号室のことで");
    sato.press(Text::GuardPass);
    EXPECT_FALSE(sato.has(Heading, sato.say(Text::GuardTitle)));
    EXPECT_NE(sato.link(), "");
    sato.press(Text::ShareCopy);
    EXPECT_EQ(sato.world.copied.size(), 1U);
}

TEST_P(SharingFlow, names_that_are_watched_for_are_written_in_the_settings) {
    sato.open();
    sato.go_to_tab(Text::TabSettings);
    sato.type(Text::GuardWatched, "さくら苑");
    sato.restart();
    prepare_with("さくら苑への転院");
    EXPECT_TRUE(sato.shows(Text::GuardHospital));
}

TEST_P(SharingFlow, the_code_alone_opens_where_codes_are_pasted) {
    prepare_with("申し送り");
    sato.press(Text::ShareCode);
    ASSERT_EQ(sato.world.copied.size(), 1U);
    EXPECT_EQ(sato.world.copied[0], fragment_of(sato.link()));
    Person tanaka(2, GetParam());
    tanaka.open();
    tanaka.go_to_tab(Text::TabPartners);
    tanaka.press(Text::PartnersPaste);
    tanaka.type(Text::PasteField, sato.world.copied[0]);
    tanaka.press(Text::PasteOpen);
    EXPECT_EQ(tanaka.title(), tanaka.say(Text::ReceivedTitle));
    EXPECT_TRUE(tanaka.shows("申し送り"));
}

TEST_P(SharingFlow, the_words_work_for_a_partner_who_opens_nothing) {
    prepare_with("申し送りの順番", Response::Together);
    sato.type(Text::ShareMyName, "佐藤");
    sato.press(Text::ShareWords);
    ASSERT_EQ(sato.world.copied.size(), 1U);
    const std::string& text = sato.world.copied[0];
    const auto cue = ui::cue_words(Response::Together, ui::Asker::Member);
    for (const std::string& part :
         {sato.say(Text::WordsFrom, {{"name", "佐藤"}}), "1. " + sato.name_of(Topic::Work),
          sato.name_of(Response::Together), sato.say(cue->meaning), std::string("申し送りの順番"),
          sato.say(Text::WordsEnd)}) {
        EXPECT_NE(text.find(part), std::string::npos) << part;
    }
    EXPECT_EQ(text.find("http"), std::string::npos);
    EXPECT_EQ(text.find("\u200b"), std::string::npos) << "no marks of phrases";
}

TEST_P(SharingFlow, a_word_after_the_talk_and_a_place_in_the_calendar_are_looked_at_too) {
    sato.open();
    add_partner(sato, "田中", Relation::Manager);
    sato.press(Button, sato.say(Text::CalendarTitle));
    sato.type(Text::PrepareDay, "2026-12-03");
    sato.type(Text::CalendarTime, "17:30");
    sato.type(Text::PreparePlace, "鈴木さんの部屋");
    EXPECT_TRUE(sato.has(Heading, sato.say(Text::GuardTitle)));
    EXPECT_FALSE(can(Text::CalendarSave));
    sato.press(Text::GuardPass);
    EXPECT_TRUE(can(Text::CalendarSave));
}

TEST_P(SharingFlow, a_qr_code_is_held_out_with_the_screen_lit) {
    prepare_with("申し送り");
    EXPECT_FALSE(sato.world.screen_lit);
    sato.press(Text::ShareQr);
    EXPECT_EQ(sato.title(), sato.say(Text::ShareQr));
    EXPECT_TRUE(sato.shows(Text::QrName));
    EXPECT_TRUE(sato.world.screen_lit);
    sato.press(Text::Back);
    EXPECT_EQ(sato.title(), sato.say(Text::ShareLink));
    EXPECT_FALSE(sato.world.screen_lit);
    EXPECT_NE(sato.link(), "");
}

// Cameras read squares that are all alike: each is whole pixels of the screen, on any screen.
TEST_P(SharingFlow, a_qr_code_is_drawn_in_whole_pixels_of_the_screen) {
    prepare_with("申し送り");
    sato.press(Text::ShareQr);
    for (const float density : {1.0f, 1.5f, 2.0f, 2.625f, 3.0f}) {
        sato.drawing().set_density(density);
        sato.settle();
        const ui::Rect code = sato.node(ui::NodeRole::Text, sato.say(Text::QrName)).rect;
        const auto squares = static_cast<float>(sato.state().outgoing->qr->side() + 8);
        for (const float length : {code.x, code.y, code.width / squares}) {
            const float pixels = length * density;
            EXPECT_NEAR(pixels, std::round(pixels), 0.01f) << density;
        }
    }
}

TEST_P(SharingFlow, what_is_too_long_for_a_qr_code_says_so) {
    std::string note;
    for (int i = 0; i < 900; ++i) note += static_cast<char>('a' + i * 7 % 26);
    prepare_with(note);
    sato.press(Text::ShareQr);
    EXPECT_FALSE(sato.shows(Text::QrName));
    EXPECT_TRUE(sato.shows(Text::QrTooLong));
}

TEST_P(SharingFlow, where_no_link_can_be_made_it_says_what_is_needed) {
    prepare_with("申し送り");
    sato.dispatch(app::LinkSealed{sato.state().outgoing->ticket, "", true});
    EXPECT_TRUE(sato.shows(Text::ShareInsecure));
    EXPECT_FALSE(sato.shows(Text::ShareTooLong));
}

TEST_P(SharingFlow, a_link_that_chats_would_cut_is_a_file_and_nothing_else) {
    std::string note;
    for (int i = 0; i < 1900; ++i) note += static_cast<char>('a' + i * 7 % 26);
    prepare_with(note);
    EXPECT_TRUE(sato.shows(Text::ShareFileBody));
    for (const Text way : {Text::ShareCopy, Text::ShareCode, Text::ShareQr}) {
        EXPECT_FALSE(sato.has(Button, sato.say(way))) << sato.say(way);
    }
    EXPECT_FALSE(sato.shows("#p1.")) << "nor is it there to be copied by hand";
    sato.press(Text::ShareFile);
    ASSERT_EQ(sato.world.files.size(), 1U);
    EXPECT_TRUE(sato.world.files[0].text.starts_with("p1."));
}

TEST_P(SharingFlow, where_links_are_closed_it_says_that_text_and_paper_are_not) {
    prepare_with("申し送り");
    EXPECT_FALSE(sato.shows(Text::LockLimits));
    sato.press_row(sato.say(Text::LockTitle));
    sato.press(Text::LockWordsMake);
    sato.press(Text::Back);
    EXPECT_TRUE(sato.shows(Text::LockLimits));
}

}  // namespace
