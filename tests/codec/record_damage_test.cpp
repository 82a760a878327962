// Records as a failing disk, another program or an attacker may hand them over.
#include <gtest/gtest.h>

#include <random>

#include "codec/record.h"
#include "golden.h"

namespace {

using codec::Fault;

struct Golden {
    const char* name;
    const char* key;
};

constexpr Golden kGolden[] = {
    {"partner", "partner/00000000000000a1"},
    {"prep", "prep/00000000000000b1"},
    {"prep-draft", "prep/00000000000000b3"},
    {"prep-from-newer-minor", "prep/00000000000000b4"},
    {"session", "session/00000000000000c1"},
    {"reflection", "reflection/00000000000000c1"},
    {"settings", "settings"},
};

constexpr const char* kPrepKey = "prep/00000000000000b1";

void expect_altered(std::string_view key, const std::string& text) {
    const auto decoded = codec::decode_record(key, text);
    ASSERT_FALSE(decoded) << text.substr(0, 400);
    EXPECT_EQ(decoded.error(), Fault::Altered) << text.substr(0, 400);
}

// The promise for texts of any origin: no crash, and what is read can be written and read again.
bool decodes_to_something_sound(std::string_view key, const std::string& text) {
    const auto decoded = codec::decode_record(key, text);
    if (!decoded) return false;
    const auto stored =
        std::visit([](const auto& value) { return codec::encode_record(value); }, *decoded);
    EXPECT_EQ(stored.key, key);
    const auto again = codec::decode_record(stored.key, stored.text);
    EXPECT_TRUE(again && *again == *decoded) << text;
    return true;
}

// A prep with one part of the golden one changed; the part must be there.
std::string prep_with(const std::string& part, const std::string& other) {
    std::string text = golden::record("prep");
    const std::size_t at = text.find(part);
    EXPECT_NE(at, std::string::npos) << part;
    return text.replace(at, part.size(), other);
}

std::string repeated(std::string_view part, std::size_t count) {
    std::string text;
    while (count-- > 0) text += part;
    return text;
}

TEST(RecordDamage, every_truncation_of_a_golden_record_is_refused) {
    for (const auto& [name, key] : kGolden) {
        const std::string text = golden::record(name);
        for (std::size_t size = 0; size < text.size(); ++size) {
            expect_altered(key, text.substr(0, size));
        }
    }
}

TEST(RecordDamage, every_flipped_bit_of_a_golden_record_fails_or_can_be_written_again) {
    for (const auto& [name, key] : kGolden) {
        const std::string text = golden::record(name);
        for (std::size_t bit = 0; bit < text.size() * 8; ++bit) {
            std::string flipped = text;
            flipped[bit / 8] = static_cast<char>(flipped[bit / 8] ^ (1 << bit % 8));
            decodes_to_something_sound(key, flipped);
        }
    }
}

TEST(RecordDamage, golden_records_with_random_damage_never_crash) {
    constexpr std::string_view kPieces[] = {
        "{",   "}", "[",     "]",    ",",   ":",    "\"",      "\\u", "\\", "null",
        "1e9", "-", "1e999", "true", "0.5", "\xE5", "\\ud83d", "{}",  "[]", "\"v\":2,"};
    std::mt19937 random{20261122};
    int read = 0;
    for (int round = 0; round < 20000; ++round) {
        const auto& [name, key] = kGolden[random() % std::size(kGolden)];
        std::string text = golden::record(name);
        for (unsigned changes = 1 + random() % 4; changes > 0; --changes) {
            const std::size_t at = random() % text.size();
            switch (random() % 3) {
                case 0: text[at] = static_cast<char>(random()); break;
                case 1: text.erase(at, 1 + random() % 3); break;
                default: text.insert(at, kPieces[random() % std::size(kPieces)]);
            }
        }
        read += decodes_to_something_sound(key, text) ? 1 : 0;
    }
    EXPECT_GT(read, 100);
}

TEST(RecordDamage, random_bytes_never_crash) {
    std::mt19937 random{20261123};
    for (int round = 0; round < 20000; ++round) {
        std::string bytes(random() % 100, '\0');
        for (char& byte : bytes) byte = static_cast<char>(random());
        EXPECT_FALSE(decodes_to_something_sound("settings", bytes));
    }
}

TEST(RecordDamage, what_is_not_one_object_is_refused) {
    for (const char* text : {"", " ", "null", "[]", "1", "\"v\"", "{}{}", "{} x", "{\"v\":1",
                             "{v:1}", "{\"v\":1,}", "{\"v\":1}\x01", "/* */{\"v\":1}", "{'v':1}"}) {
        expect_altered("settings", text);
    }
}

TEST(RecordDamage, sixteen_levels_are_read_and_seventeen_are_not) {
    const auto nested = [](std::size_t arrays) {
        return R"({"language":"ja","v":1,"x":)" + repeated("[", arrays) + repeated("]", arrays) +
               "}";
    };
    EXPECT_TRUE(decodes_to_something_sound("settings", nested(codec::kDeepestRecord - 1)));
    expect_altered("settings", nested(codec::kDeepestRecord));
    expect_altered("settings", nested(100000));
    expect_altered("settings", repeated("[", 200000));
    expect_altered("settings", repeated("{\"a\":", 50000));
}

TEST(RecordDamage, brackets_in_a_text_are_not_depth) {
    const std::string name = repeated("[{\\\"", 1000);
    EXPECT_TRUE(decodes_to_something_sound(
        "settings", R"({"language":"ja","myName":")" + name + R"(","v":1})"));
}

TEST(RecordDamage, a_record_above_the_limit_is_refused) {
    const auto sized = [](std::size_t size) {
        const std::string head = R"({"language":"ja","v":1,"myName":")";
        return head + std::string(size - head.size() - 2, 'n') + "\"}";
    };
    EXPECT_TRUE(decodes_to_something_sound("settings", sized(codec::kLargestRecord)));
    expect_altered("settings", sized(codec::kLargestRecord + 1));
}

TEST(RecordDamage, a_name_that_comes_twice_is_refused) {
    expect_altered("settings", R"({"language":"ja","language":"ja","v":1})");
    expect_altered("settings", R"({"language":"ja","v":1,"x":{"a":1,"b":2,"a":3}})");
    expect_altered("settings", R"({"language":"ja","v":1,"x":[{"a":{}},{"a":1,"\u0061":2}]})");
    EXPECT_TRUE(decodes_to_something_sound(
        "settings", R"({"language":"ja","v":1,"x":[{"a":{"a":1}},{"a":[]}]})"));
}

TEST(RecordDamage, malformed_utf8_is_refused_also_when_escaped) {
    expect_altered("settings", "{\"language\":\"ja\",\"myName\":\"\xE5\xAF\",\"v\":1}");
    expect_altered("settings", "{\"language\":\"ja\",\"v\":1,\"\xFF\":1}");
    expect_altered("settings", R"({"language":"ja","myName":"\ud83d","v":1})");
    expect_altered("settings", R"({"language":"ja","myName":"\udc69","v":1})");
}

TEST(RecordDamage, a_number_too_large_for_any_type_is_refused) {
    expect_altered("settings", R"({"language":"ja","v":1,"x":1e999})");
}

TEST(RecordDamage, a_field_of_the_wrong_type_or_range_is_refused) {
    for (const char* id : {"1", "null", "\"\"", "\"00000000000000B1\"", "[]", "true"}) {
        expect_altered(kPrepKey, prep_with("\"00000000000000b1\"", id));
        expect_altered(kPrepKey, prep_with("\"00000000000000b2\"", id));
        expect_altered(kPrepKey, prep_with("\"00000000000000a1\"", id));
    }
    for (const char* moment : {"\"x\"", "1.5", "true", "null", "8640000000000001",
                               "-8640000000000001", "18446744073709551615", "1e3"}) {
        expect_altered(kPrepKey, prep_with("1795305660000", moment));
    }
    for (const char* revision : {"0", "-1", "2147483648", "1.0", "true", "null", "\"2\""}) {
        expect_altered(kPrepKey,
                       prep_with("\"revision\":2", std::string{"\"revision\":"} + revision));
    }
    for (const char* day : {"\"2026-02-30\"", "\"\"", "20782", "null", "\"2026-11-25T00:00\""}) {
        expect_altered(kPrepKey, prep_with("\"2026-11-25\"", day));
    }
    for (const char* number : {"0", "-6", "65536", "6.0", "true", "null", "\"6\"", "[]", "{}"}) {
        expect_altered(kPrepKey, prep_with("\"topic\":6", std::string{"\"topic\":"} + number));
        expect_altered(kPrepKey,
                       prep_with("\"response\":3", std::string{"\"response\":"} + number));
    }
    for (const char* word : {"0", "null", "false", "[]"}) {
        expect_altered(kPrepKey, prep_with("\"ready\"", word));
        expect_altered(kPrepKey, prep_with("\"来期に向けて\"", word));
        expect_altered(kPrepKey, prep_with("\"会議室A\"", word));
    }
    for (const char* element : {"1", "null", "[]", "\"x\"", "{}"}) {
        expect_altered(kPrepKey, prep_with("{\"topic\":8}", element));
    }
    for (const char* items : {"{\"id\"", "1", "null", "\"\""}) {
        expect_altered("prep/00000000000000b3",
                       R"({"author":"me","id":"00000000000000b3","items":)" + std::string{items} +
                           R"(,"made":1,"partner":"00000000000000a1","phase":"draft",)"
                           R"("revision":1,"v":1})");
    }
}

TEST(RecordDamage, each_needed_field_is_missed) {
    for (const char* field : {"\"author\":\"me\",", "\"id\":\"00000000000000b1\",",
                              "\"made\":1795305660000,", "\"partner\":\"00000000000000a1\",",
                              "\"phase\":\"ready\",", "\"revision\":2,", ",\"v\":1"}) {
        expect_altered(kPrepKey, prep_with(field, ""));
    }
}

TEST(RecordDamage, the_farthest_moments_are_read) {
    for (const char* moment : {"8640000000000000", "-8640000000000000", "0"}) {
        EXPECT_TRUE(decodes_to_something_sound(kPrepKey, prep_with("1795305660000", moment)));
    }
}

}  // namespace
