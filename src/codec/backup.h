// What a backup holds beside what is here. Its file is read and written by web/backup.js.
#pragma once

#include "codec/record.h"

namespace codec {

// Of a record in a backup, beside the one that has its place here.
enum class Standing : unsigned char {
    New,    // there is none here, or nothing but blank settings
    Same,   // but for what a backup does not carry
    Newer,  // it comes after the one here, or the one here cannot be read
    Older,  // the one here comes after it
    Other,  // neither comes after the other
};
inline constexpr std::size_t kStandings = 5;

// `here`: nullptr for none, and of the same key.
Standing standing_of(const StoredRecord* here, const StoredRecord& in_backup);

// As it goes into a file that everybody who has it can read: what closes links stays here, also of
// a partner that this version cannot read. nullopt where that cannot be told from the rest.
std::optional<StoredRecord> without_lock(const StoredRecord& stored);

}  // namespace codec
