// A stored record of any kind: the first line of the input is the key, the rest the text. Whatever
// is read can be written and read again, and what a newer version added anywhere stays in it.
#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>

#include "codec/deleted_record.h"
#include "codec/json_fields.h"
#include "codec/record.h"
#include "fuzz/check.h"

namespace {

constexpr const char* kLaterName = "zz-later";
constexpr const char* kLaterValue = "kept";
constexpr std::string_view kLater = R"("zz-later":"kept")";

codec::StoredRecord written(const codec::Record& record) {
    return std::visit([](const auto& value) { return codec::encode_record(value); }, record);
}

bool holds_objects(std::string_view name) {
    return name == "items" || name == "agenda" || name == "seats" || name == "mine";
}

// Gives the object, and each one that the record's own fields hold, a field of a later version;
// answers how many those are.
std::size_t add_later_fields(codec::Json& value) {
    std::size_t added = 0;
    if (value.is_array()) {
        for (codec::Json& element : value) added += add_later_fields(element);
    } else if (value.is_object()) {
        for (auto& [name, inner] : value.get_ref<codec::JsonObject&>()) {
            if (holds_objects(name)) added += add_later_fields(inner);
        }
        value[kLaterName] = kLaterValue;
        ++added;
    }
    return added;
}

std::size_t count_later_fields(std::string_view text) {
    std::size_t count = 0;
    for (std::size_t at = text.find(kLater); at != text.npos; at = text.find(kLater, at + 1)) {
        ++count;
    }
    return count;
}

void check_later_fields(std::string_view key, std::string_view text) {
    auto object = codec::object_from_text(text);
    fuzz::check(object.has_value(), "a record is one JSON object");
    codec::Json later = std::move(*object);
    const std::size_t added = add_later_fields(later);
    const std::string longer = codec::text_from_object(later.get_ref<codec::JsonObject&>());
    if (longer.size() > codec::kLargestRecord) return;
    const auto decoded = codec::decode_record(key, longer);
    fuzz::check(decoded.has_value(), "a field of a later version does not spoil a record");
    fuzz::check(count_later_fields(written(*decoded).text) >= added,
                "fields of a later version are written back");
}

void check_deleted(std::string_view text) {
    const auto deleted = codec::decode_deleted(text);
    if (!deleted) return;
    const auto again = codec::decode_deleted(codec::encode_deleted(*deleted).text);
    fuzz::check(again && again->records == deleted->records && again->until == deleted->until,
                "what was deleted is the same once written and read");
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* input, std::size_t size) {
    const std::string_view whole{reinterpret_cast<const char*>(input), size};
    const std::string_view key = whole.substr(0, whole.find('\n'));
    const std::string_view text = whole.substr(std::min(size, key.size() + 1));
    codec::talk_in_key(key);
    codec::prep_in_key(key);
    codec::group_in_key(key);
    if (key == codec::kDeletedKey) check_deleted(text);
    const auto decoded = codec::decode_record(key, text);
    if (!decoded) return 0;
    const codec::StoredRecord stored = written(*decoded);
    fuzz::check(stored.key == key, "a record stays under its key");
    const auto again = codec::decode_record(stored.key, stored.text);
    fuzz::check(again && *again == *decoded, "what is read is the same once written and read");
    fuzz::check(written(*again) == stored, "equal records are equal bytes");
    check_later_fields(key, text);
    return 0;
}
