#include "codec/record.h"

#include <gtest/gtest.h>

#include "golden_record.h"

namespace {

using namespace domain;
using codec::Fault;
using codec::Record;
using golden::expect_golden;

base::Moment at(std::int64_t milliseconds) {
    return base::Moment{std::chrono::milliseconds{milliseconds}};
}

Item item(Topic topic, std::optional<Response> response, std::string note) {
    return {.topic = topic, .response = response, .note = std::move(note), .unread = {}};
}

Partner golden_partner() {
    return {
        .id = PartnerId{"00000000000000a1"},
        .pair = PairId{"1f2e3d4c5b6a7988"},
        .name = "佐藤 健",
        .relation = Relation::Manager,
        .added = at(1795305600000),
        .stage = {},
        .other_pairs = {},
        .unread = {},
    };
}

Prep golden_prep() {
    return {
        .id = PrepId{"00000000000000b1"},
        .partner = PartnerId{"00000000000000a1"},
        .author = Author::Me,
        .phase = PrepPhase::Ready,
        .items =
            {item(Topic::Work, Response::Advice,
                  "引き継ぎの進め方を\n一緒に見てほしい \"急ぎ\" 👩‍💻"),
             item(Topic::Career, Response::Listen, ""), item(Topic::Other, {}, "")},
        .purpose = "来期に向けて",
        .day = base::day_from_text("2026-11-25"),
        .place = "会議室A",
        .answers = PrepId{"00000000000000b2"},
        .made = at(1795305660000),
        .revision = 2,
        .unread = {},
    };
}

Session golden_session() {
    return {
        .id = SessionId{"00000000000000c1"},
        .partner = PartnerId{"00000000000000a1"},
        .mine = PrepId{"00000000000000b1"},
        .theirs = PrepId{"00000000000000b2"},
        .agenda = {{Author::Me, item(Topic::Work, Response::Advice, "引き継ぎの進め方"),
                    Outcome::Talked},
                   {Author::Partner, item(Topic::Skill, Response::Report, ""), Outcome::NextTime},
                   {Author::Me, item(Topic::Career, {}, ""), Outcome::Open}},
        .notes = "来週もう一度",
        .started = at(1795579200000),
        .finished = at(1795581000000),
        .unread = {},
    };
}

Reflection golden_reflection() {
    return {
        .session = SessionId{"00000000000000c1"},
        .feeling = Feeling::Lighter,
        .noticed = "話すと順番が見えた",
        .step = {.text = "一覧を作る", .due = base::day_from_text("2026-12-01")},
        .unread = {},
    };
}

void expect_fault(Fault fault, std::string_view key, const std::string& text) {
    const auto decoded = codec::decode_record(key, text);
    ASSERT_FALSE(decoded) << key << " " << text;
    EXPECT_EQ(decoded.error(), fault) << key << " " << text;
}

// The text with one part changed; the part must be there.
std::string changed(std::string text, const std::string& part, const std::string& other) {
    const std::size_t at = text.find(part);
    EXPECT_NE(at, std::string::npos) << part;
    return at == std::string::npos ? text : text.replace(at, part.size(), other);
}

TEST(Record, each_kind_is_read_and_written_as_its_golden_file) {
    expect_golden("partner", "partner/00000000000000a1", golden_partner());
    expect_golden("prep", "prep/00000000000000b1", golden_prep());
    expect_golden("session", "session/00000000000000c1", golden_session());
    expect_golden("reflection", "reflection/00000000000000c1", golden_reflection());
    expect_golden("settings", "settings",
                  Settings{.language = Language::Japanese, .my_name = "山田花子", .unread = {}});
}

TEST(Record, a_talk_keeps_its_course_and_what_the_two_told_each_other) {
    Session talk = golden_session();
    talk.agenda = {{.author = Author::Me,
                    .item = item(Topic::Work, Response::Advice, ""),
                    .outcome = Outcome::Talked,
                    .received = kNoResponse,
                    .partner_view = Response::Listen},
                   {.author = Author::Partner,
                    .item = item(Topic::Skill, Response::Listen, ""),
                    .outcome = Outcome::Talked,
                    .received = Response::Listen}};
    talk.notes.clear();
    talk.length = std::chrono::minutes{30};
    talk.swapped = at(1795580100000);
    talk.promise = {.text = "夜勤の回数を確かめる",
                    .due = base::day_from_text("2026-12-05"),
                    .state = StepState::Dropped};
    talk.balance = Balance::Me;
    talk.telling = {.feeling = true,
                    .responses = true,
                    .word = "ありがとう",
                    .revision = 2,
                    .handed_over = true};
    talk.heard = Heard{.revision = 3,
                       .feeling = Feeling::Clear,
                       .word = "また話しましょう",
                       .balance = Balance::Even};
    expect_golden("session-with-course", "session/00000000000000c1", talk);
    expect_golden("settings-with-bell", "settings",
                  Settings{.language = Language::English, .bell = Bell::Sound});
    expect_golden("settings-with-watched", "settings", Settings{.watched = "みどりの丘\nさくら苑"});
}

TEST(Record, a_partner_keeps_the_pairs_that_led_to_them_and_that_they_are_put_away) {
    Partner partner = golden_partner();
    partner.other_pairs = {{"00000000000000d1"}, {"00000000000000d2"}};
    partner.put_away = true;
    const std::string key = "partner/00000000000000a1";
    expect_golden("partner-joined", key, partner);
    const std::string text = golden::record("partner-joined");
    expect_fault(Fault::Altered, key, changed(text, "00000000000000d2", "00000000000000D2"));
    expect_fault(Fault::Altered, key, changed(text, "00000000000000d1 ", "00000000000000d1  "));
    expect_fault(Fault::Altered, key, changed(text, "\"putAway\":1", "\"putAway\":2"));
}

TEST(Record, a_partner_keeps_the_stage_that_was_chosen_and_none_that_there_is_not) {
    Partner partner = golden_partner();
    partner.stage = 4;
    const std::string key = "partner/00000000000000a1";
    expect_golden("partner-with-stage", key, partner);
    const std::string text = golden::record("partner-with-stage");
    expect_fault(Fault::Altered, key, changed(text, "\"stage\":4", "\"stage\":7"));
    expect_fault(Fault::Altered, key, changed(text, "\"stage\":4", "\"stage\":0"));
}

TEST(Record, empty_optional_fields_are_left_out) {
    Prep draft;
    draft.id = PrepId{"00000000000000b3"};
    draft.partner = PartnerId{"00000000000000a1"};
    draft.made = at(1795305660000);
    expect_golden("prep-draft", "prep/00000000000000b3", draft);
    EXPECT_EQ(codec::encode_record(Settings{}).text, R"({"language":"ja","v":1})");
    Reflection reflection;
    reflection.session = SessionId{"00000000000000c1"};
    EXPECT_EQ(codec::encode_record(reflection).text,
              R"({"session":"00000000000000c1","stepState":"open","v":1})");
}

TEST(Record, unknown_fields_topics_and_responses_of_a_newer_minor_are_kept) {
    const std::string text = golden::record("prep-from-newer-minor");
    const auto decoded = codec::decode_record("prep/00000000000000b4", text);
    ASSERT_TRUE(decoded);
    const Prep& prep = std::get<Prep>(*decoded);
    ASSERT_EQ(prep.items.size(), 2u);
    EXPECT_EQ(prep.items[0].topic, static_cast<Topic>(42));
    EXPECT_EQ(prep.items[0].response, static_cast<Response>(77));
    EXPECT_EQ(prep.items[0].unread, R"({"mood":{"label":"晴れ","scale":[1,2.5,-3]}})");
    EXPECT_EQ(prep.items[1].unread, R"({"colour":"#ffcc00","pinned":true})");
    EXPECT_EQ(prep.unread,
              R"({"exact":9007199254740993,"largest":18446744073709551615,"names":["色","\"\\\n"],)"
              R"("nothing":null,"ratio":0.1,"reminder":{"at":1795305600000,"days":[1,3,5],)"
              R"("nested":{"deep":[[[]]]}},"zone":"Asia/Tokyo"})");
    EXPECT_EQ(codec::encode_record(prep).text, text);
}

TEST(Record, unknown_fields_survive_an_edit) {
    const std::string text = golden::record("prep-from-newer-minor");
    auto decoded = codec::decode_record("prep/00000000000000b4", text);
    ASSERT_TRUE(decoded);
    Prep& prep = std::get<Prep>(*decoded);
    prep.purpose = "書きなおした";
    prep.phase = PrepPhase::Talked;
    EXPECT_EQ(codec::encode_record(prep).text,
              changed(changed(text, "来期に向けて", "書きなおした"), "ready", "talked"));
}

TEST(Record, unknown_fields_of_every_kind_and_level_are_kept) {
    const std::string later = R"("later":{"x":[1]},)";
    const auto same_again = [](const std::string& key, const std::string& text) {
        const auto decoded = codec::decode_record(key, text);
        ASSERT_TRUE(decoded) << text;
        const auto again =
            std::visit([](const auto& value) { return codec::encode_record(value); }, *decoded);
        EXPECT_EQ(again.text, text);
    };
    same_again("partner/00000000000000a1",
               changed(golden::record("partner"), R"("name")", later + R"("name")"));
    same_again("session/00000000000000c1",
               changed(changed(golden::record("session"), R"("mine")", later + R"("mine")"),
                       R"("note")", later + R"("note")"));
    same_again("reflection/00000000000000c1",
               changed(golden::record("reflection"), R"("noticed")", later + R"("noticed")"));
    same_again("settings",
               changed(golden::record("settings"), R"("myName")", later + R"("myName")"));
}

TEST(Record, a_known_field_wins_over_an_unread_one_of_its_name) {
    Settings settings;
    settings.my_name = "花子";
    settings.unread = R"({"language":"fr","myName":"x","theme":"dark","v":9})";
    EXPECT_EQ(codec::encode_record(settings).text,
              R"({"language":"ja","myName":"花子","theme":"dark","v":1})");
    settings.my_name = "";
    EXPECT_EQ(codec::encode_record(settings).text, R"({"language":"ja","theme":"dark","v":1})");
}

TEST(Record, unread_text_that_is_not_an_object_is_not_written) {
    Settings settings;
    for (const char* unread : {"[1]", "{", "x", "\xFF", R"({"a":1,"a":2})"}) {
        settings.unread = unread;
        EXPECT_EQ(codec::encode_record(settings).text, R"({"language":"ja","v":1})");
    }
}

TEST(Record, long_texts_are_never_cut) {
    Reflection reflection = golden_reflection();
    reflection.noticed.clear();
    for (int i = 0; i < 20000; ++i) reflection.noticed += "気";
    reflection.step.text = std::string(5000, 's') + '\0' + "\u202E\x7F";
    const auto stored = codec::encode_record(reflection);
    EXPECT_EQ(codec::decode_record(stored.key, stored.text), Record{reflection});
}

TEST(Record, malformed_utf8_in_memory_is_written_as_replacement_characters) {
    Settings settings;
    settings.my_name = "花\xE5\xAF子";
    const auto stored = codec::encode_record(settings);
    const auto decoded = codec::decode_record(stored.key, stored.text);
    ASSERT_TRUE(decoded);
    EXPECT_EQ(std::get<Settings>(*decoded).my_name, "花\uFFFD子");
}

TEST(Record, a_key_that_is_not_ours_is_foreign) {
    for (const char* key : {"", "partner", "partner/", "partner/00000000000000A1", "settings/",
                            "partner/00000000000000a", "partner/00000000000000a1/", "head",
                            "Partner/00000000000000a1", " partner/00000000000000a1", "settings2",
                            "shadow/partner/00000000000000a1", "preps/00000000000000a1"}) {
        expect_fault(Fault::Foreign, key, golden::record("partner"));
    }
}

TEST(Record, the_id_of_the_key_must_be_the_id_inside) {
    expect_fault(Fault::Altered, "partner/00000000000000a2", golden::record("partner"));
    expect_fault(Fault::Altered, "prep/00000000000000b2", golden::record("prep"));
    expect_fault(Fault::Altered, "session/00000000000000c2", golden::record("session"));
    expect_fault(Fault::Altered, "reflection/00000000000000c2", golden::record("reflection"));
}

TEST(Record, a_record_of_another_kind_is_altered) {
    expect_fault(Fault::Altered, "partner/00000000000000b1", golden::record("prep"));
    expect_fault(Fault::Altered, "settings", golden::record("partner"));
}

TEST(Record, a_version_above_ours_is_newer_whatever_else_it_says) {
    expect_fault(Fault::Newer, "settings", R"({"v":2})");
    expect_fault(Fault::Newer, "settings", R"({"language":{"spoken":"ja"},"v":9007199254740993})");
}

TEST(Record, a_version_that_cannot_be_is_altered) {
    for (const char* version : {"0", "-1", "1.0", "\"1\"", "true", "null", "[1]", "1e0",
                                "18446744073709551616", "9223372036854775808"}) {
        expect_fault(Fault::Altered, "settings",
                     std::string{R"({"language":"ja","v":)"} + version + "}");
    }
    expect_fault(Fault::Altered, "settings", R"({"language":"ja"})");
}

TEST(Record, a_word_that_we_do_not_know_is_newer) {
    expect_fault(Fault::Newer, "settings", R"({"language":"fr","v":1})");
    expect_fault(Fault::Newer, "partner/00000000000000a1",
                 changed(golden::record("partner"), "manager", "coach"));
    expect_fault(Fault::Newer, "prep/00000000000000b1",
                 changed(golden::record("prep"), "ready", "archived"));
    expect_fault(Fault::Newer, "session/00000000000000c1",
                 changed(golden::record("session"), "talked", "skipped"));
    expect_fault(Fault::Newer, "reflection/00000000000000c1",
                 changed(golden::record("reflection"), "lighter", "proud"));
}

TEST(Record, a_word_we_do_not_know_in_a_damaged_record_is_altered) {
    const std::string newer = changed(golden::record("partner"), "manager", "coach");
    expect_fault(Fault::Altered, "partner/00000000000000a1",
                 changed(newer, "1795305600000", "\"soon\""));
}

}  // namespace
