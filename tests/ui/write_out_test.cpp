// What is kept can be read elsewhere, all of it, and nothing that may tell of a patient leaves
// unseen.
#include "app/prep_actions.h"
#include "app/store_actions.h"
#include "app/talk_actions.h"
#include "ui/keeping/written_lines.h"
#include "ui/person.h"

namespace {

using namespace person;

using WriteOut = InBothLanguages;
IN_BOTH_LANGUAGES(WriteOut);

void open_it(Person& person) {
    person.go_to_tab(Text::TabSettings);
    person.press(Text::BackupTitle);
    person.press_row(person.say(Text::WriteOutTitle));
}

// A prep with a note in which a patient could be known.
domain::PrepId note_a_patient(Person& person) {
    add_partner(person, "田中", Relation::Manager);
    prepare(person, "田中", {{Topic::Career, Response::Listen}});
    const domain::PrepId prep = person.state().notebook.preps.begin()->first;
    person.dispatch(app::EditItemNote{prep, Topic::Career, "山田太郎様のことで"});
    return prep;
}

// Each text there is room for says where it stands.
domain::Notebook with_every_text() {
    domain::Notebook book;
    const domain::PartnerId id{"0000000000000001"};
    const domain::PrepId prep{"0000000000000002"};
    const domain::SessionId talk{"0000000000000003"};
    domain::Partner& partner = book.partners[id];
    partner.id = id;
    partner.name = "text-name";
    const domain::Item item{Topic::Work, Response::Listen, "text-note", {}};
    domain::Prep& mine = book.preps[prep];
    mine.id = prep;
    mine.partner = id;
    mine.items = {item};
    mine.purpose = "text-purpose";
    mine.place = "text-place";
    mine.handshake = domain::Handshake{.lines = 1, .own = "text-own"};
    domain::Session& session = book.sessions[talk];
    session.id = talk;
    session.partner = id;
    session.agenda = {{domain::Author::Partner, item}};
    session.agenda[0].item.note = "text-agenda";
    session.notes = "text-notes";
    session.promise.text = "text-promise";
    session.telling.word = "text-word";
    session.heard = domain::Heard{.word = "text-heard"};
    domain::Reflection& reflection = book.reflections[talk];
    reflection.session = talk;
    reflection.noticed = "text-noticed";
    reflection.step.text = "text-step";
    // Its partner cannot be read.
    const domain::SessionId alone{"0000000000000004"};
    book.sessions[alone] = session;
    book.sessions[alone].id = alone;
    book.sessions[alone].partner = {"00000000000000aa"};
    book.sessions[alone].notes = "text-alone";
    domain::Group& group = book.groups[{"0000000000000005"}];
    group.plan.id = {"0000000000000005"};
    group.plan.name = "text-group";
    group.plan.address = "text-address";
    group.mine.items = {{Topic::Work, Response::Listen, "text-mine", {}}};
    domain::Seat seat;
    seat.id = {"0000000000000006"};
    seat.name = "text-seat";
    seat.items = {{Topic::Work, Response::Listen, "text-brought", {}}};
    seat.standpoint = "text-standpoint";
    seat.brings = "text-brings";
    seat.insight = "text-insight";
    group.plan.organiser = "text-organiser";
    group.mine.id = {"0000000000000007"};
    domain::Seat of_me = group.mine;  // as the organiser had it
    of_me.items[0].note = "older";
    of_me.insight = "text-my-insight";
    group.seats = {seat, of_me};
    domain::Reflection& lone = book.reflections[{"0000000000000008"}];
    lone.session = {"0000000000000008"};
    lone.noticed = "text-lone";
    return book;
}

TEST_P(WriteOut, has_every_text_that_anybody_wrote_in_both_forms) {
    app::State state;
    state.notebook = with_every_text();
    const i18n::Words words(GetParam());
    for (const app::WrittenForm form : {app::WrittenForm::Text, app::WrittenForm::Table}) {
        const app::WriteOut out = ui::write_out(state, words, form);
        std::string all;
        for (const app::WrittenLine& line : out.lines) {
            all += line.whose + "|" + line.about + "|" + line.chosen + "|" + line.text + "\n";
        }
        for (const char* text :
             {"text-name",    "text-note",      "text-purpose",    "text-place",
              "text-own",     "text-agenda",    "text-notes",      "text-promise",
              "text-word",    "text-heard",     "text-noticed",    "text-step",
              "text-alone",   "text-group",     "text-address",    "text-mine",
              "text-seat",    "text-brought",   "text-standpoint", "text-brings",
              "text-insight", "text-organiser", "text-my-insight", "text-lone"}) {
            EXPECT_NE(all.find(text), std::string::npos) << text;
        }
        for (const app::WrittenLine& line : out.lines) {
            EXPECT_EQ((line.day + line.what + line.about + line.chosen).find("\u200b"),
                      std::string::npos);
            EXPECT_FALSE(line.about.empty());
        }
    }
}

TEST_P(WriteOut, two_partners_of_one_name_stand_on_two_pages) {
    app::State state;
    for (const char* id : {"0000000000000001", "0000000000000002", "0000000000000003"}) {
        state.notebook.partners[{id}].id = {id};
        state.notebook.partners[{id}].name = "佐藤";
    }
    const app::WriteOut out =
        ui::write_out(state, i18n::Words(GetParam()), app::WrittenForm::Table);
    ASSERT_EQ(out.lines.size(), 3U);
    EXPECT_EQ(out.lines[0].whose, "佐藤");
    EXPECT_EQ(out.lines[1].whose, "佐藤 (2)");
    EXPECT_EQ(out.lines[2].whose, "佐藤 (3)");
}

TEST_P(WriteOut, the_name_of_a_group_is_looked_through_as_well) {
    app::State state;
    state.notebook.groups[{"0000000000000005"}].plan.name = "山田太郎様のこと";
    const app::WriteOut out = ui::write_out(state, i18n::Words(GetParam()), app::WrittenForm::Text);
    EXPECT_FALSE(domain::findings_in(out.written, "").empty());
}

TEST_P(WriteOut, what_passes_into_a_copy_passes_into_no_link) {
    Person sato(1, GetParam());
    sato.open();
    const domain::PrepId prep = note_a_patient(sato);
    open_it(sato);
    sato.press(Text::WriteOutAsText);
    sato.press(Text::GuardPass);
    sato.press(Text::WriteOutAsText);
    ASSERT_EQ(sato.world.files.size(), 1U);
    sato.dispatch(app::GoTo{{app::Screen::Share, prep.text}});
    EXPECT_TRUE(sato.shows(Text::GuardTitle));
    open_it(sato);
    sato.press(Text::WriteOutAsText);
    EXPECT_EQ(sato.world.files.size(), 1U) << "and is looked at again the next time";
}

TEST_P(WriteOut, is_not_done_while_the_records_are_not_open) {
    Person sato(1, GetParam());
    sato.world.store.status = app::StoreStatus::Refused;
    sato.open();
    sato.dispatch(app::GoTo{{app::Screen::WriteOut, {}}});
    EXPECT_TRUE(sato.shows(Text::NoticeNotReadYet));
    EXPECT_FALSE(sato.shows(Text::KeepingNothing));
    EXPECT_FALSE(sato.has(Button, sato.say(Text::WriteOutAsText)));
}

TEST_P(WriteOut, stands_in_the_order_of_time_with_what_was_chosen) {
    Person sato(1, GetParam());
    sato.open();
    add_partner(sato, "田中", Relation::Manager);
    prepare(sato, "田中", {{Topic::Career, Response::Listen}});
    sato.pass(std::chrono::days{1});
    const domain::PartnerId partner = sato.state().notebook.partners.begin()->first;
    sato.dispatch(app::StartTalk{partner});
    const domain::SessionId talk{sato.state().route().subject};
    sato.dispatch(app::FinishTalk{talk});
    sato.dispatch(app::PressFeeling{talk, Feeling::Lighter});
    open_it(sato);
    sato.press(Text::WriteOutAsText);
    const app::SaveFile& text = sato.world.files.back();
    EXPECT_EQ(text.name, "taiwa-2026-11-23.md");
    const std::size_t prep = text.text.find(sato.say(Text::PartnerMine));
    const std::size_t then = text.text.find(sato.say(Text::KeepingTalk), prep);
    const std::size_t felt = text.text.find(sato.name_of(Feeling::Lighter), then);
    EXPECT_NE(felt, std::string::npos) << text.text;
    sato.press(Text::WriteOutAsTable);
    const app::SaveFile& table = sato.world.files.back();
    EXPECT_EQ(table.name, "taiwa-2026-11-23.csv");
    EXPECT_EQ(table.type, "text/csv");
    EXPECT_NE(table.text.find("\"2026-11-23\",\"田中\""), std::string::npos) << table.text;
}

TEST_P(WriteOut, waits_until_what_may_tell_of_a_patient_was_seen) {
    Person sato(1, GetParam());
    sato.open();
    note_a_patient(sato);
    open_it(sato);
    sato.press(Text::WriteOutAsTable);
    EXPECT_TRUE(sato.world.files.empty());
    EXPECT_TRUE(sato.shows(Text::GuardTitle));
    sato.press(Text::GuardPass);
    EXPECT_FALSE(sato.shows(Text::GuardTitle));
    sato.press(Text::WriteOutAsTable);
    EXPECT_EQ(sato.world.files.size(), 1U);
}

TEST_P(WriteOut, says_so_where_there_is_nothing_yet) {
    Person sato(1, GetParam());
    sato.open();
    open_it(sato);
    EXPECT_TRUE(sato.shows(Text::KeepingNothing));
}

}  // namespace
