#include "codec/json_fields.h"

#include <algorithm>
#include <limits>

#include "base/utf8.h"
#include "codec/record.h"

namespace codec {
namespace {

// The moments a JavaScript Date can hold.
constexpr std::int64_t kFarthestMoment = 8'640'000'000'000'000;

// Builds the value while it is read, and stops (false) at a name that comes twice in one object and
// at what is nested deeper than a record may be.
struct Builder : Json::json_sax_t {
    Json root;

    bool null() override { return put(nullptr); }
    bool boolean(bool value) override { return put(value); }
    bool number_integer(std::int64_t value) override { return put(value); }
    bool number_unsigned(std::uint64_t value) override { return put(value); }
    bool number_float(double value, const std::string&) override { return put(value); }
    bool string(std::string& value) override { return put(std::move(value)); }
    bool binary(Json::binary_t&) override { return false; }  // JSON has none
    bool start_object(std::size_t) override { return open(JsonObject{}); }
    bool start_array(std::size_t) override { return open(Json::array_t{}); }
    bool end_object() override { return close(); }
    bool end_array() override { return close(); }
    bool key(std::string& name) override {
        name_ = std::move(name);
        return !open_.back()->contains(name_);
    }
    bool parse_error(std::size_t, const std::string&, const Json::exception&) override {
        return false;
    }

  private:
    Json* place(Json&& value) {
        if (open_.empty()) return &(root = std::move(value));
        Json& around = *open_.back();
        if (around.is_object()) return &(around[name_] = std::move(value));
        around.push_back(std::move(value));
        return &around.back();
    }
    bool put(Json&& value) {
        place(std::move(value));
        return true;
    }
    // What is around it grows only when it is closed again, so that it stays where it is.
    bool open(Json&& value) {
        open_.push_back(place(std::move(value)));
        return open_.size() <= static_cast<std::size_t>(kDeepestRecord);
    }
    bool close() {
        open_.pop_back();
        return true;
    }

    std::vector<Json*> open_;
    std::string name_;
};

}  // namespace

std::optional<JsonObject> object_from_text(std::string_view text) {
    if (!base::is_utf8(text)) return std::nullopt;
    Builder builder;
    if (!Json::sax_parse(text, &builder)) return std::nullopt;
    auto* const object = builder.root.get_ptr<JsonObject*>();
    if (object == nullptr) return std::nullopt;
    return std::move(*object);
}

std::string text_from_object(JsonObject object) {
    return Json(std::move(object)).dump(-1, ' ', false, Json::error_handler_t::replace);
}

std::string longest_in(const Json& value) {
    if (const auto* text = value.get_ptr<const Json::string_t*>()) return *text;
    std::string longest;
    if (!value.is_structured()) return longest;
    for (const Json& part : value) {
        std::string found = longest_in(part);
        if (found.size() > longest.size()) longest = std::move(found);
    }
    return longest;
}

void FieldReader::fail(Fault fault) {
    if (fault_ != Fault::Altered) fault_ = fault;
}

std::optional<Json> FieldReader::take(std::string_view name) {
    const auto found = object_.find(name);
    if (found == object_.end()) return std::nullopt;
    Json value = std::move(found->second);
    object_.erase(found);
    return value;
}

std::optional<std::string> FieldReader::text(std::string_view name) {
    std::optional<Json> value = take(name);
    if (!value) return std::nullopt;
    auto* const text = value->get_ptr<std::string*>();
    if (text != nullptr) return std::move(*text);
    fail(Fault::Altered);
    return std::nullopt;
}

std::optional<std::string> FieldReader::id_text(std::string_view name) {
    std::optional<std::string> id = text(name);
    if (!id || base::is_id_text(*id)) return id;
    fail(Fault::Altered);
    return std::nullopt;
}

std::vector<std::string> FieldReader::words(std::string_view name) {
    const std::string all = text(name).value_or("");
    std::vector<std::string> words;
    for (std::string_view rest = all; !rest.empty();) {
        words.emplace_back(rest.substr(0, rest.find(' ')));
        rest.remove_prefix(std::min(words.back().size() + 1, rest.size()));
    }
    return words;
}

std::optional<std::int64_t> FieldReader::integer(std::string_view name, std::int64_t lowest,
                                                 std::int64_t highest) {
    const std::optional<Json> value = take(name);
    if (!value) return std::nullopt;
    // An unsigned number answers to both types, and may be beyond the signed one.
    const auto* const positive = value->get_ptr<const std::uint64_t*>();
    const auto* const either = value->get_ptr<const std::int64_t*>();
    const bool fits = positive == nullptr || std::in_range<std::int64_t>(*positive);
    if (either != nullptr && fits && *either >= lowest && *either <= highest) return *either;
    fail(Fault::Altered);
    return std::nullopt;
}

std::optional<int> FieldReader::revision(std::string_view name) {
    const auto number = integer(name, 1, std::numeric_limits<int>::max());
    if (!number) return std::nullopt;
    return static_cast<int>(*number);
}

std::optional<base::Moment> FieldReader::moment(std::string_view name) {
    const auto count = integer(name, -kFarthestMoment, kFarthestMoment);
    if (!count) return std::nullopt;
    return base::Moment{std::chrono::milliseconds{*count}};
}

std::optional<base::Day> FieldReader::day(std::string_view name) {
    const std::optional<std::string> value = text(name);
    if (!value) return std::nullopt;
    const std::optional<base::Day> day = base::day_from_text(*value);
    if (!day) fail(Fault::Altered);
    return day;
}

std::optional<JsonObject> FieldReader::object(std::string_view name) {
    std::optional<Json> value = take(name);
    if (!value) return std::nullopt;
    auto* const object = value->get_ptr<JsonObject*>();
    if (object != nullptr) return std::move(*object);
    fail(Fault::Altered);
    return std::nullopt;
}

std::optional<std::vector<std::uint16_t>> FieldReader::numbers(std::string_view name) {
    const std::optional<Json> value = take(name);
    if (!value) return std::nullopt;
    std::vector<std::uint16_t> numbers;
    const auto* const array = value->get_ptr<const Json::array_t*>();
    if (array == nullptr) {
        fail(Fault::Altered);
        return std::nullopt;
    }
    for (const Json& element : *array) {
        const auto* const number = element.get_ptr<const std::uint64_t*>();
        if (number != nullptr && *number >= 1 && *number <= 0xFFFF) {
            numbers.push_back(static_cast<std::uint16_t>(*number));
        } else {
            fail(Fault::Altered);
        }
    }
    return numbers;
}

std::optional<std::vector<JsonObject>> FieldReader::objects(std::string_view name) {
    std::optional<Json> value = take(name);
    if (!value) return std::nullopt;
    std::vector<JsonObject> objects;
    auto* const array = value->get_ptr<Json::array_t*>();
    if (array == nullptr) {
        fail(Fault::Altered);
        return std::nullopt;
    }
    for (Json& element : *array) {
        if (auto* const object = element.get_ptr<JsonObject*>()) {
            objects.push_back(std::move(*object));
        } else {
            fail(Fault::Altered);
        }
    }
    return objects;
}

std::string FieldReader::unread() {
    if (object_.empty()) return {};
    return text_from_object(std::exchange(object_, {}));
}

FieldWriter::FieldWriter(const std::string& unread) {
    if (unread.empty()) return;
    if (auto object = object_from_text(unread)) object_ = std::move(*object);
}

void FieldWriter::put(std::string_view name, std::optional<Json> value) {
    std::string key{name};
    if (value) {
        object_.insert_or_assign(std::move(key), std::move(*value));
    } else {
        object_.erase(key);
    }
}

void FieldWriter::text(std::string_view name, std::optional<std::string> value) {
    put(name, value ? std::optional<Json>{std::move(*value)} : std::nullopt);
}

void FieldWriter::text_unless_empty(std::string_view name, const std::string& value) {
    text(name, value.empty() ? std::nullopt : std::optional{value});
}

void FieldWriter::words_unless_empty(std::string_view name,
                                     const std::vector<std::string>& values) {
    std::string all;
    for (const std::string& value : values) {
        if (!all.empty()) all += ' ';
        all += value;
    }
    text_unless_empty(name, all);
}

void FieldWriter::integer(std::string_view name, std::optional<std::int64_t> value) {
    put(name, value ? std::optional<Json>{*value} : std::nullopt);
}

void FieldWriter::moment(std::string_view name, std::optional<base::Moment> value) {
    integer(name,
            value ? std::optional<std::int64_t>{value->time_since_epoch().count()} : std::nullopt);
}

void FieldWriter::day(std::string_view name, std::optional<base::Day> value) {
    text(name, value ? std::optional{base::text_from_day(*value)} : std::nullopt);
}

void FieldWriter::object(std::string_view name, JsonObject value) {
    put(name, Json(std::move(value)));
}

void FieldWriter::numbers_unless_empty(std::string_view name,
                                       const std::vector<std::uint16_t>& values) {
    put(name, values.empty() ? std::nullopt : std::optional{Json(values)});
}

void FieldWriter::objects(std::string_view name, std::vector<JsonObject> values) {
    Json::array_t array;
    for (JsonObject& value : values) array.emplace_back(std::move(value));
    put(name, Json(std::move(array)));
}

}  // namespace codec
