// The document inside a link: what one person hands to another, as CBOR (RFC 8949), described in
// FORMATS.md. Each kind has a file of its own; this one tells them apart and spells a handover.
// What wraps a document (deflate, checksum, base64url) is the capsule's: web/capsule.js.
#pragma once

#include <cstdint>
#include <expected>
#include <span>
#include <variant>
#include <vector>

#include "codec/fault.h"
#include "domain/afterword.h"
#include "domain/group_invitation.h"
#include "domain/handover.h"
#include "domain/named_circle.h"
#include "domain/pair_key.h"
#include "domain/recruit.h"

namespace codec {

inline constexpr std::size_t kLargestDocument = 64 * 1024;  // bytes, after inflating
inline constexpr int kDeepestDocument = 16;

// What a document of version 2 is, by its key "k". Permanent. A handover is a document of version
// 1 and has none, as it was before there were kinds.
enum class Kind : std::uint8_t {
    Afterword = 1,
    Group = 2,
    GroupMember = 3,
    PairKey = 4,
    Recruit = 5,
    Circle = 6
};

using Document =
    std::variant<domain::Handover, domain::Afterword, domain::GroupInvitation, domain::GroupAnswer,
                 domain::PairKey, domain::Recruit, domain::NamedCircle>;

// Texts are cleaned and cut just as decode_link does.
std::vector<std::uint8_t> encode_link(const domain::Handover& handover);
std::vector<std::uint8_t> encode_link(const domain::Afterword& afterword);
std::vector<std::uint8_t> encode_link(const domain::GroupInvitation& invitation);
std::vector<std::uint8_t> encode_link(const domain::GroupAnswer& answer);
std::vector<std::uint8_t> encode_link(const domain::PairKey& key);
std::vector<std::uint8_t> encode_link(const domain::Recruit& recruit);
std::vector<std::uint8_t> encode_link(const domain::NamedCircle& circle);

// Newer: the document's version is above ours, its kind or its relation is one that we do not
// know. Altered: anything else that cannot be right.
// Texts come back cleaned (base::cleaned) and cut to their limits.
std::expected<Document, Fault> decode_link(std::span<const std::uint8_t> document);

}  // namespace codec
