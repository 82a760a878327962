// Golden files: what an earlier version wrote. They are added, never edited.
#pragma once

#include <gtest/gtest.h>

#include <cstdint>
#include <fstream>
#include <iterator>
#include <string>
#include <vector>

namespace golden {

inline std::string text(const std::string& path) {
    std::ifstream file{std::string{TAIWA_GOLDEN} + "/" + path, std::ios::binary};
    EXPECT_TRUE(file.good()) << path;
    std::string text{std::istreambuf_iterator<char>{file}, {}};
    while (text.ends_with('\n')) text.pop_back();
    return text;
}

inline std::vector<std::uint8_t> bytes(const std::string& hex) {
    std::vector<std::uint8_t> bytes;
    bool high = true;
    for (const char c : hex) {
        if (c == '\n' || c == ' ') continue;
        const int digit = c <= '9' ? c - '0' : c - 'a' + 10;
        if (high) bytes.push_back(0);
        bytes.back() = static_cast<std::uint8_t>(bytes.back() << 4 | digit);
        high = !high;
    }
    return bytes;
}

inline std::vector<std::uint8_t> link(const std::string& name) {
    return bytes(text("links/" + name + ".cbor.hex"));
}

inline std::string record(const std::string& name) { return text("records/" + name + ".json"); }

}  // namespace golden
