#include "base/utf8.h"

#include <algorithm>

#include "base/characters.h"

namespace base {
namespace {

constexpr char32_t kReplacement = 0xFFFD;

struct Step {
    char32_t code_point;
    std::size_t size;  // 0 when malformed
};

bool is_continuation(unsigned char byte) { return (byte & 0xC0) == 0x80; }

Step step_at(std::string_view text, std::size_t at) {
    const auto byte = [&](std::size_t i) { return static_cast<unsigned char>(text[i]); };
    const unsigned char lead = byte(at);
    if (lead < 0x80) return {lead, 1};
    std::size_t size = 0;
    char32_t value = 0;
    char32_t smallest = 0;
    if ((lead & 0xE0) == 0xC0) {
        size = 2, value = lead & 0x1Fu, smallest = 0x80;
    } else if ((lead & 0xF0) == 0xE0) {
        size = 3, value = lead & 0x0Fu, smallest = 0x800;
    } else if ((lead & 0xF8) == 0xF0) {
        size = 4, value = lead & 0x07u, smallest = 0x10000;
    } else {
        return {kReplacement, 0};
    }
    if (at + size > text.size()) return {kReplacement, 0};
    for (std::size_t i = 1; i < size; ++i) {
        if (!is_continuation(byte(at + i))) return {kReplacement, 0};
        value = (value << 6) | (byte(at + i) & 0x3Fu);
    }
    const bool surrogate = value >= 0xD800 && value <= 0xDFFF;
    if (value < smallest || value > 0x10FFFF || surrogate) return {kReplacement, 0};
    return {value, size};
}

bool is_unwanted(char32_t c) {
    const bool control = (c < 0x20 && c != '\n') || (c >= 0x7F && c < 0xA0);
    const bool direction = (c >= 0x202A && c <= 0x202E) || (c >= 0x2066 && c <= 0x2069) ||
                           c == 0x200E || c == 0x200F || c == 0x061C;
    const bool separator = c == 0x2028 || c == 0x2029 || c == 0xFEFF;
    return control || direction || separator;
}

}  // namespace

bool is_utf8(std::string_view text) {
    for (std::size_t at = 0; at < text.size();) {
        const Step step = step_at(text, at);
        if (step.size == 0) return false;
        at += step.size;
    }
    return true;
}

char32_t next_code_point(std::string_view text, std::size_t& at) {
    const Step step = step_at(text, at);
    at += step.size == 0 ? 1 : step.size;
    return step.code_point;
}

void append_code_point(std::string& text, char32_t c) {
    const auto push = [&](char32_t byte) { text.push_back(static_cast<char>(byte)); };
    if (c < 0x80) {
        push(c);
    } else if (c < 0x800) {
        push(0xC0 | (c >> 6)), push(0x80 | (c & 0x3F));
    } else if (c < 0x10000) {
        push(0xE0 | (c >> 12)), push(0x80 | ((c >> 6) & 0x3F)), push(0x80 | (c & 0x3F));
    } else {
        push(0xF0 | (c >> 18)), push(0x80 | ((c >> 12) & 0x3F));
        push(0x80 | ((c >> 6) & 0x3F)), push(0x80 | (c & 0x3F));
    }
}

std::size_t count_code_points(std::string_view text) {
    std::size_t count = 0;
    for (std::size_t at = 0; at < text.size(); ++count) next_code_point(text, at);
    return count;
}

std::string_view first_code_points(std::string_view text, std::size_t limit) {
    std::size_t at = 0;
    for (std::size_t count = 0; at < text.size() && count < limit; ++count) {
        next_code_point(text, at);
    }
    return text.substr(0, at);
}

std::string cleaned(std::string_view text) {
    std::string kept;
    kept.reserve(text.size());
    for (std::size_t at = 0; at < text.size();) {
        const Step step = step_at(text, at);
        if (step.size == 0) {
            ++at;
            continue;
        }
        at += step.size;
        if (is_unwanted(step.code_point)) continue;
        append_code_point(kept, step.code_point);
    }
    return kept;
}

std::string cleaned(std::string_view text, std::size_t limit) {
    std::string kept = cleaned(text);
    kept.resize(first_characters(kept, limit).size());
    return kept;
}

std::string cleaned_line(std::string_view text) {
    std::string line = cleaned(text);
    std::ranges::replace(line, '\n', ' ');
    return line;
}

std::string cleaned_line(std::string_view text, std::size_t limit) {
    std::string line = cleaned_line(text);
    line.resize(first_characters(line, limit).size());
    return line;
}

bool is_blank(std::string_view text) {
    for (std::size_t at = 0; at < text.size();) {
        const char32_t c = next_code_point(text, at);
        if (c != U' ' && c != U'\n' && c != U'\u3000') return false;
    }
    return true;
}

std::string folded(std::string_view text) {
    std::string plain;
    for (std::size_t at = 0; at < text.size();) {
        char32_t c = next_code_point(text, at);
        if (c >= 0xFF01 && c <= 0xFF5E) c -= 0xFEE0;
        if (c >= 0x30A1 && c <= 0x30F6) c -= 0x60;
        if (c >= U'A' && c <= U'Z') c += 0x20;
        if (c == 0x3000) c = U' ';
        append_code_point(plain, c);
    }
    return plain;
}

}  // namespace base
