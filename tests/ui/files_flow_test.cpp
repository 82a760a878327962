// What a person takes out of the app as a file: an appointment, and the card of a month.
#include "ui/looking_back/month_card.h"
#include "ui/person.h"

namespace {

using namespace person;
using FilesFlow = InBothLanguages;
IN_BOTH_LANGUAGES(FilesFlow);

// 佐藤 with one finished talk with 田中 and a canary wherever she can write.
void hold_a_talk_full_of_canaries(Person& sato) {
    sato.open();
    add_partner(sato, "カナリア田中", Relation::Manager);
    sato.go_to_tab(Text::TabHome);
    sato.press(Text::Prepare);
    sato.press_row("カナリア田中");
    sato.press(Checkbox, sato.name_of(Topic::Work));
    sato.press_in(responses_for(sato, Topic::Work), Radio, sato.name_of(Response::Listen));
    sato.press(Text::PrepareDetails);
    sato.type(sato.say(Text::PrepareNote, {{"topic", sato.name_of(Topic::Work)}}), "カナリア");
    sato.type(Text::PreparePurpose, "カナリア");
    sato.type(Text::PreparePlace, "カナリア");
    sato.press(Text::PrepareDone);
    sato.press(Text::PartnerStart);
    sato.press_in(outcome_of(sato, Topic::Work), Radio, sato.say(Text::TalkTalked));
    sato.type(Text::TalkNotes, "カナリア");
    sato.type(Text::TalkPromise, "カナリア");
    sato.press(Text::TalkFinish);
    sato.press(Radio, sato.name_of(Feeling::Lighter));
    sato.type(Text::ReflectNoticed, "カナリア");
    sato.type(Text::ReflectStep, "カナリア");
    sato.press(Text::GoHome);
    sato.press(Text::TabLookBack);
}

TEST_P(FilesFlow, the_card_of_a_month_has_its_counts_and_no_word_of_a_person) {
    Person sato(1, GetParam());
    hold_a_talk_full_of_canaries(sato);
    sato.press(Text::CardText);
    ASSERT_EQ(sato.world.files.size(), 1U);
    const std::string& text = sato.world.files[0].text;
    EXPECT_EQ(text.find("カナリア"), std::string::npos) << text;
    EXPECT_NE(text.find(sato.say(Text::LookBackCount, {{"count", "1"}})), std::string::npos);
    EXPECT_NE(text.find(sato.name_of(Topic::Work)), std::string::npos);
    EXPECT_NE(text.find(sato.name_of(Response::Listen)), std::string::npos);
    EXPECT_NE(text.find(sato.name_of(Feeling::Lighter)), std::string::npos);
    EXPECT_TRUE(sato.shows(Text::NoticeFileSaved));

    sato.press(Text::CardPicture);
    ASSERT_EQ(sato.world.pictures.size(), 1U);
    EXPECT_EQ(ui::text_of(sato.world.pictures[0].lines), text) << "the picture says the same";
}

TEST_P(FilesFlow, the_card_of_a_month_names_the_month) {
    Person sato(1, GetParam());
    hold_a_talk_full_of_canaries(sato);
    sato.press(Text::LookBackEarlier);
    sato.press(Text::CardText);
    const i18n::Words words(GetParam());
    const std::string month = words.month(sato.state().today);
    EXPECT_NE(sato.world.files.at(0).text.find(month), std::string::npos);
}

TEST_P(FilesFlow, an_appointment_needs_a_day_and_a_time_and_tells_no_topic) {
    Person sato(1, GetParam());
    sato.open();
    add_partner(sato, "田中", Relation::Manager);
    prepare(sato, "田中", {{Topic::Condition, Response::Listen}});
    sato.go_to_tab(Text::TabPartners);
    sato.press_row("田中");
    sato.press(Text::CalendarTitle);
    EXPECT_TRUE(sato.node(Button, sato.say(Text::CalendarSave)).disabled);
    EXPECT_TRUE(sato.shows(Text::CalendarMissing));
    EXPECT_TRUE(sato.shows(Text::CalendarReaders));
    sato.type(Text::PrepareDay, "2026-12-03");
    sato.type(Text::CalendarTime, "17:30");
    sato.press(Radio, sato.say(Text::CalendarAlarm1440));
    sato.press(Text::CalendarSave);
    ASSERT_EQ(sato.world.files.size(), 1U);
    const app::SaveFile file = sato.world.files[0];
    EXPECT_EQ(file.type, "text/calendar");
    EXPECT_NE(file.text.find("DTSTART:20261203T083000Z\r\n"), std::string::npos) << file.text;
    EXPECT_NE(file.text.find("TRIGGER:-PT1440M\r\n"), std::string::npos);
    EXPECT_NE(file.text.find("田中"), std::string::npos);
    EXPECT_EQ(file.text.find(sato.name_of(Topic::Condition)), std::string::npos);
    EXPECT_EQ(file.text.find("RRULE"), std::string::npos);

    sato.press_row(sato.say(Text::CalendarMonthly));
    sato.press(Text::CalendarSave);
    EXPECT_NE(sato.world.files.at(1).text.find("RRULE:FREQ=MONTHLY;BYMONTHDAY=3\r\n"),
              std::string::npos);
    const auto uid = [](const std::string& text) {
        const std::size_t at = text.find("UID:");
        return text.substr(at, text.find("\r\n", at) - at);
    };
    EXPECT_EQ(uid(file.text), uid(sato.world.files[1].text)) << "the entry is replaced";
    const domain::Partner& partner = sato.state().notebook.partners.begin()->second;
    EXPECT_EQ(file.text.find(partner.pair.text), std::string::npos);
    EXPECT_EQ(file.text.find(partner.id.text), std::string::npos);
}

}  // namespace
