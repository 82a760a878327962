#include "platform/inspector/fields.h"

#include <algorithm>
#include <cstdlib>
#include <system_error>

namespace platform::inspector {
namespace {

constexpr std::string_view kHex = "0123456789abcdef";

// Nothing else than that number.
template <class Whole>
std::optional<Whole> whole(std::string_view digits) {
    Whole number = 0;
    const char* end = digits.data() + digits.size();
    const auto [read, error] = std::from_chars(digits.data(), end, number);
    if (error != std::errc{} || read != end) return std::nullopt;
    return number;
}

}  // namespace

void FieldWriter::word(std::string_view text) {
    if (!line_.empty()) line_ += ' ';
    line_ += text;
}

void FieldWriter::write(const std::string& text) {
    std::string quoted{'"'};
    for (const char c : text) {
        if (c == '\n') {
            quoted += "\\n";
        } else if (c == '\r') {
            quoted += "\\r";
        } else {
            if (c == '"' || c == '\\') quoted += '\\';
            quoted += c;
        }
    }
    word(quoted + '"');
}

void FieldWriter::write(const std::vector<std::uint8_t>& bytes) {
    std::string digits;
    for (const std::uint8_t byte : bytes) {
        digits += kHex[byte >> 4];
        digits += kHex[byte & 15];
    }
    write(digits);
}

std::string FieldReader::word() {
    const std::size_t end = std::min(rest_.find(' '), rest_.size());
    std::string found(rest_.substr(0, end));
    rest_.remove_prefix(std::min(end + 1, rest_.size()));
    return found;
}

void FieldReader::read(std::string& text) {
    text.clear();
    if (!rest_.starts_with('"')) {
        failed_ = true;
        return;
    }
    std::size_t at = 1;
    for (; at < rest_.size() && rest_[at] != '"'; ++at) {
        if (rest_[at] != '\\' || at + 1 == rest_.size()) {
            text += rest_[at];
            continue;
        }
        const char c = rest_[++at];
        text += c == 'n' ? '\n' : c == 'r' ? '\r' : c;
    }
    failed_ = failed_ || at >= rest_.size();  // no quote at its end
    rest_.remove_prefix(std::min(at + 2, rest_.size()));
}

void FieldReader::read(std::vector<std::uint8_t>& bytes) {
    std::string digits;
    read(digits);
    for (std::size_t at = 0; at + 1 < digits.size(); at += 2) {
        const std::size_t high = kHex.find(digits[at]);
        const std::size_t low = kHex.find(digits[at + 1]);
        if (high == kHex.npos || low == kHex.npos) failed_ = true;
        bytes.push_back(static_cast<std::uint8_t>((high << 4 | low) & 255));
    }
    if (digits.size() % 2 != 0) failed_ = true;
}

long long FieldReader::read_signed() {
    const auto number = whole<long long>(word());
    failed_ = failed_ || !number;
    return number.value_or(0);
}

unsigned long long FieldReader::read_unsigned() {
    const auto number = whole<unsigned long long>(word());
    failed_ = failed_ || !number;
    return number.value_or(0);
}

float FieldReader::read_fraction() {
    const std::string digits = word();
    char* end = nullptr;
    const float number = std::strtof(digits.c_str(), &end);
    if (digits.empty() || *end != '\0') failed_ = true;
    return number;
}

}  // namespace platform::inspector
