// Stored records, one small JSON text under one key each: "partner/<id>", "prep/<id>",
// "session/<id>", "reflection/<session id>", "group/<id>" and "settings". FORMATS.md lists every
// field. Fields this version does not know stay in the value's `unread` and are written back.
#pragma once

#include <expected>
#include <optional>
#include <string>
#include <string_view>
#include <variant>

#include "codec/fault.h"
#include "domain/notebook.h"

namespace codec {

// A meeting of eight who each wrote to the limit in twenty notes has room.
inline constexpr std::size_t kLargestRecord = 4 * 1024 * 1024;  // bytes
inline constexpr int kDeepestRecord = 16;                       // nested arrays and objects

struct StoredRecord {
    std::string key;
    std::string text;

    friend bool operator==(const StoredRecord&, const StoredRecord&) = default;
};

using Record = std::variant<domain::Partner, domain::Prep, domain::Session, domain::Reflection,
                            domain::Settings, domain::Group>;

StoredRecord encode_record(const domain::Partner& partner);
StoredRecord encode_record(const domain::Prep& prep);
StoredRecord encode_record(const domain::Session& session);
StoredRecord encode_record(const domain::Reflection& reflection);
StoredRecord encode_record(const domain::Settings& settings);
StoredRecord encode_record(const domain::Group& group);

// What a key names: the talk of a session or a reflection; a prep.
std::optional<domain::SessionId> talk_in_key(std::string_view key);
std::optional<domain::PrepId> prep_in_key(std::string_view key);
std::optional<domain::GroupId> group_in_key(std::string_view key);

// Foreign: a key that is not ours. Newer: a version above ours, or a word that we do not know
// where one of a fixed list stands. Altered: anything else wrong.
std::expected<Record, Fault> decode_record(std::string_view key, std::string_view text);

// What in a record takes the most room; empty where it has no text.
std::string longest_text(std::string_view record);

}  // namespace codec
