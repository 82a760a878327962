#include "codec/backup.h"

#include <utility>

#include "codec/aside.h"
#include "codec/json_fields.h"

namespace codec {
namespace {

using domain::Partner;
using domain::Prep;
using domain::Session;
using domain::Settings;

// What the backup does not carry, or what making it has changed, is as it is here.
void complete(const Record& here, Record& there) {
    if (const auto* partner = std::get_if<Partner>(&here)) {
        auto& other = std::get<Partner>(there);
        if (!other.lock) other.lock = partner->lock;
    } else if (const auto* settings = std::get_if<Settings>(&here)) {
        std::get<Settings>(there).backed_up = settings->backed_up;
    }
}

// How far it is: the greater comes after the other. 0 where nothing says so.
std::int64_t progress_of(const Record& record) {
    if (const auto* prep = std::get_if<Prep>(&record)) {
        return std::int64_t{prep->revision} * 4 + static_cast<int>(prep->phase);
    }
    const auto* talk = std::get_if<Session>(&record);
    return talk != nullptr && talk->finished ? 1 : 0;
}

// Nothing but a language was set: as on a new device.
bool is_blank(const Record& record) {
    const auto* settings = std::get_if<Settings>(&record);
    if (settings == nullptr) return false;
    Settings blank;
    blank.language = settings->language;
    blank.backed_up = settings->backed_up;
    return *settings == blank;
}

std::string text_of(const Record& record) {
    return std::visit([](const auto& value) { return encode_record(value).text; }, record);
}

}  // namespace

Standing standing_of(const StoredRecord* here, const StoredRecord& in_backup) {
    if (here == nullptr) return Standing::New;
    if (here->text == in_backup.text) return Standing::Same;
    const auto now = decode_record(here->key, here->text);
    auto then = decode_record(in_backup.key, in_backup.text);
    if (!then) return Standing::Other;
    if (!now) return now.error() == Fault::Altered ? Standing::Newer : Standing::Other;
    complete(*now, *then);  // of one kind, as they have one key
    if (text_of(*now) == text_of(*then)) return Standing::Same;
    const std::int64_t ahead = progress_of(*then) - progress_of(*now);
    if (is_blank(*now)) return Standing::New;
    if (ahead > 0) return Standing::Newer;
    return ahead < 0 ? Standing::Older : Standing::Other;
}

std::optional<StoredRecord> without_lock(const StoredRecord& stored) {
    const auto aside = aside_in_key(stored.key);
    const std::string_view key = aside ? aside->key : std::string_view{stored.key};
    if (!key.starts_with("partner/")) return stored;
    auto object = object_from_text(stored.text);
    if (!object) return std::nullopt;
    std::size_t erased = 0;
    for (const char* name : {"lock", "lockSecret", "lockSalt"}) erased += object->erase(name);
    if (erased == 0) return stored;
    return StoredRecord{stored.key, text_from_object(std::move(*object))};
}

}  // namespace codec
