// The handover inside a link document; a document of another kind fails the test.
#pragma once

#include <gtest/gtest.h>

#include "codec/link.h"

inline std::expected<domain::Handover, codec::Fault> handover_in(
    std::span<const std::uint8_t> document) {
    const auto decoded = codec::decode_link(document);
    if (!decoded) return std::unexpected{decoded.error()};
    const auto* const handover = std::get_if<domain::Handover>(&*decoded);
    EXPECT_NE(handover, nullptr) << "the document is of another kind";
    return handover == nullptr ? domain::Handover{} : *handover;
}
