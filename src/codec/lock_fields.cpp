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
    std::string_view marks;
    const auto opened = fields.text("opened");
    if (opened) marks = *opened;
    while (!marks.empty()) {
        const std::size_t space = marks.find(' ');
        remember(partner.opened, std::string{marks.substr(0, space)});
        marks = space == marks.npos ? std::string_view{} : marks.substr(space + 1);
    }
}

void write_lock(FieldWriter& fields, const Partner& partner) {
    const std::optional<Lock>& lock = partner.lock;
    fields.choice("lock", lock ? std::optional{lock->kind} : std::nullopt, kLockKindNames);
    fields.text_unless_empty("lockSecret", lock ? lock->secret : "");
    fields.text_unless_empty("lockSalt", lock ? lock->salt : "");
    std::string marks;
    for (const std::string& mark : partner.opened) {
        if (!marks.empty()) marks += ' ';
        marks += mark;
    }
    fields.text_unless_empty("opened", marks);
}

}  // namespace codec
