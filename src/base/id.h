// Ids are distinct types around the text that is stored: 16 lowercase hex digits made from 64
// random bits. Nothing here draws the random bits; they come from app::Env.
#pragma once

#include <compare>
#include <cstdint>
#include <string>

namespace base {

template <class Tag>
struct Id {
    std::string text;

    [[nodiscard]] bool empty() const { return text.empty(); }
    friend auto operator<=>(const Id&, const Id&) = default;
};

// 64 bits as 16 lowercase hex digits, most significant first.
std::string hex_from_bits(std::uint64_t bits);

// True for exactly 16 lowercase hex digits.
bool is_id_text(const std::string& text);

template <class IdType>
IdType make_id(std::uint64_t bits) {
    return IdType{hex_from_bits(bits)};
}

}  // namespace base
