#include "codec/deleted_record.h"

#include <utility>

#include "codec/json_fields.h"

namespace codec {

StoredRecord encode_deleted(const Deleted& deleted) {
    std::vector<JsonObject> records;
    for (const StoredRecord& record : deleted.records) {
        FieldWriter fields{{}};
        fields.text("key", record.key);
        fields.text("text", record.text);
        records.push_back(std::move(fields).object());
    }
    FieldWriter fields{{}};
    fields.moment("until", deleted.until);
    fields.objects("records", std::move(records));
    fields.integer("v", 1);
    return {std::string{kDeletedKey}, text_from_object(std::move(fields).object())};
}

std::optional<Deleted> decode_deleted(std::string_view text) {
    auto object = object_from_text(text);
    if (!object) return std::nullopt;
    FieldReader fields{std::move(*object)};
    fields.needed(fields.integer("v", 1, 1));
    Deleted deleted;
    deleted.until = fields.needed(fields.moment("until"));
    for (JsonObject& record : fields.needed(fields.objects("records"))) {
        FieldReader one{std::move(record)};
        auto key = one.needed(one.text("key"));
        auto stored = one.needed(one.text("text"));
        if (one.fault()) return std::nullopt;
        deleted.records.push_back({std::move(key), std::move(stored)});
    }
    if (fields.fault()) return std::nullopt;
    return deleted;
}

}  // namespace codec
