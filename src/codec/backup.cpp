#include "codec/backup.h"

#include <compare>
#include <utility>

#include "codec/aside.h"

namespace codec {
namespace {

using domain::Group;
using domain::Partner;
using domain::Prep;
using domain::Session;
using domain::Settings;

// Where nothing says which comes after which they are unordered.
struct Order {
    std::partial_ordering operator()(const Prep& here, const Prep& there) const {
        const auto order =
            std::pair{there.revision, there.phase} <=> std::pair{here.revision, here.phase};
        return order == 0 ? std::partial_ordering::unordered : std::partial_ordering{order};
    }
    std::partial_ordering operator()(const Session& here, const Session& there) const {
        if (here.finished.has_value() == there.finished.has_value())
            return std::partial_ordering::unordered;
        return there.finished ? std::partial_ordering::greater : std::partial_ordering::less;
    }
    // Nothing but a language was set here: as on a new device.
    std::partial_ordering operator()(const Settings& here, const Settings&) const {
        Settings blank;
        blank.language = here.language;
        blank.backed_up = here.backed_up;
        return here == blank ? std::partial_ordering::greater : std::partial_ordering::unordered;
    }
    template <class Here, class There>
    std::partial_ordering operator()(const Here&, const There&) const {
        return std::partial_ordering::unordered;
    }
};

// What the backup does not carry, or what making it has changed, is as it is here.
struct Complete {
    void operator()(const Partner& here, Partner& there) const {
        if (!there.lock) there.lock = here.lock;
    }
    void operator()(const Settings& here, Settings& there) const {
        there.backed_up = here.backed_up;
    }
    template <class Here, class There>
    void operator()(const Here&, There&) const {}
};

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
    std::visit(Complete{}, *now, *then);
    if (text_of(*now) == text_of(*then)) return Standing::Same;
    const std::partial_ordering order = std::visit(Order{}, *now, *then);
    if (order > 0) return Standing::Newer;
    return order < 0 ? Standing::Older : Standing::Other;
}

StoredRecord without_lock(const StoredRecord& stored) {
    const auto aside = aside_in_key(stored.key);
    auto record = decode_record(aside ? aside->key : stored.key, stored.text);
    Partner* const partner = record ? std::get_if<Partner>(&*record) : nullptr;
    if (partner == nullptr || !partner->lock) return stored;
    partner->lock.reset();
    return {stored.key, encode_record(*partner).text};
}

}  // namespace codec
