// Reads and writes the fields of one JSON object without trusting it. Types and ranges are checked
// before nlohmann/json is asked for a value: without exceptions it ends the program when a value
// is not what it was asked for. The only header that names nlohmann/json.
#pragma once

#include <cstdint>
#include <expected>
#include <nlohmann/json.hpp>
#include <optional>
#include <string>
#include <string_view>
#include <type_traits>
#include <utility>
#include <vector>

#include "base/enum_names.h"
#include "base/id.h"
#include "base/time.h"
#include "codec/fault.h"

namespace codec {

using Json = nlohmann::json;
using JsonObject = Json::object_t;

// nullopt for anything but one JSON object in well-formed UTF-8, nested at most kDeepestRecord
// deep, in which no object has the same name twice.
std::optional<JsonObject> object_from_text(std::string_view text);

// Names come sorted, without white space: equal objects give equal bytes.
std::string text_from_object(JsonObject object);

// Of the texts anywhere in `value`; the first, where several are as long.
std::string longest_in(const Json& value);

// Takes known fields out of an object one by one; what is left at the end is unread. Each getter
// answers nullopt for an absent field. A field that cannot be right is a fault, also nullopt.
class FieldReader {
  public:
    explicit FieldReader(JsonObject object) : object_(std::move(object)) {}

    std::optional<std::string> text(std::string_view name);
    std::vector<std::string> words(std::string_view name);  // in one text, a space between two
    std::optional<std::int64_t> integer(std::string_view name, std::int64_t lowest,
                                        std::int64_t highest);
    std::optional<int> revision(std::string_view name);  // from 1
    std::optional<base::Moment> moment(std::string_view name);
    std::optional<base::Day> day(std::string_view name);
    std::optional<JsonObject> object(std::string_view name);
    std::optional<std::vector<JsonObject>> objects(std::string_view name);
    // Of the catalogue, by their numbers: each as in number().
    std::optional<std::vector<std::uint16_t>> numbers(std::string_view name);

    template <class IdType>
    std::optional<IdType> id(std::string_view name) {
        std::optional<std::string> id = id_text(name);
        if (!id) return std::nullopt;
        return IdType{std::move(*id)};
    }

    // An enum of the catalogue, by its number. Numbers we do not know are kept.
    template <class Enum>
    std::optional<Enum> number(std::string_view name, std::int64_t lowest = 1) {
        const auto number = integer(name, lowest, 0xFFFF);
        if (!number) return std::nullopt;
        return static_cast<Enum>(*number);
    }

    // One of a fixed list of words. A word we do not know means that a newer version wrote it.
    template <class Enum, std::size_t Count>
    std::optional<Enum> choice(std::string_view name, const base::EnumNames<Enum, Count>& names) {
        const auto word = text(name);
        if (!word) return std::nullopt;
        const std::optional<Enum> value = names.value(*word);
        if (!value) fail(Fault::Newer);
        return value.value_or(Enum{});
    }

    // An absent field is a fault as well.
    template <class T>
    T needed(std::optional<T> value) {
        if (!value) fail(Fault::Altered);
        return std::move(value).value_or(T{});
    }

    // Altered weighs more than Newer: what is damaged may look newer.
    void fail(Fault fault);

    [[nodiscard]] std::optional<Fault> fault() const { return fault_; }

    // The JSON text of what nobody took; empty for nothing.
    std::string unread();

  private:
    std::optional<Json> take(std::string_view name);
    std::optional<std::string> id_text(std::string_view name);

    JsonObject object_;
    std::optional<Fault> fault_;
};

// Puts known fields over unread ones. A known field that is nullopt is left out, also where the
// unread text has one of that name.
class FieldWriter {
  public:
    explicit FieldWriter(const std::string& unread);

    void text(std::string_view name, std::optional<std::string> value);
    void text_unless_empty(std::string_view name, const std::string& value);
    void words_unless_empty(std::string_view name, const std::vector<std::string>& values);
    void integer(std::string_view name, std::optional<std::int64_t> value);
    void moment(std::string_view name, std::optional<base::Moment> value);
    void day(std::string_view name, std::optional<base::Day> value);
    void object(std::string_view name, JsonObject value);
    void objects(std::string_view name, std::vector<JsonObject> values);
    void numbers_unless_empty(std::string_view name, const std::vector<std::uint16_t>& values);

    template <class Tag>
    void id(std::string_view name, const base::Id<Tag>& value) {
        text(name, value.text);
    }

    template <class Tag>
    void id(std::string_view name, const std::optional<base::Id<Tag>>& value) {
        text(name, value ? std::optional{value->text} : std::nullopt);
    }

    template <class Enum>
    void number(std::string_view name, std::optional<Enum> value) {
        integer(name,
                value ? std::optional<std::int64_t>{std::to_underlying(*value)} : std::nullopt);
    }

    template <class Enum, std::size_t Count>
    void choice(std::string_view name, std::type_identity_t<std::optional<Enum>> value,
                const base::EnumNames<Enum, Count>& names) {
        text(name, value ? std::optional{std::string{names.name(*value)}} : std::nullopt);
    }

    JsonObject object() && { return std::move(object_); }

  private:
    void put(std::string_view name, std::optional<Json> value);

    JsonObject object_;
};

}  // namespace codec
