#include "codec/lock_fields.h"

namespace codec {

using namespace domain;

void read_lock(FieldReader& fields, Partner& partner) {
    const auto kind = fields.choice("lock", kLockKindNames);
    auto secret = fields.text("lockSecret");
    auto salt = fields.text("lockSalt");
    if (kind) {
        partner.lock = Lock{*kind, fields.needed(std::move(secret)), std::move(salt).value_or("")};
    }
    for (const std::string& mark : fields.words("opened")) remember(partner.opened, mark);
}

void write_lock(FieldWriter& fields, const Partner& partner) {
    const std::optional<Lock>& lock = partner.lock;
    fields.choice("lock", lock ? std::optional{lock->kind} : std::nullopt, kLockKindNames);
    fields.text_unless_empty("lockSecret", lock ? lock->secret : "");
    fields.text_unless_empty("lockSalt", lock ? lock->salt : "");
    fields.words_unless_empty("opened", partner.opened);
}

}  // namespace codec
