#include "platform/headless/capsule.h"

#include <algorithm>
#include <optional>
#include <vector>

#include "app/link_actions.h"

namespace platform::headless {
namespace {

using Bytes = std::vector<std::uint8_t>;

constexpr std::string_view kDigits =
    "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";
constexpr std::size_t kSize = 2;  // bytes that say how long the document is
constexpr std::size_t kHeader = kSize + 8;

std::string base64url(const Bytes& bytes) {
    std::string text;
    unsigned pending = 0;
    unsigned bits = 0;
    for (const std::uint8_t byte : bytes) {
        pending = pending << 8 | byte;
        for (bits += 8; bits >= 6; bits -= 6) text += kDigits[pending >> (bits - 6) & 63];
    }
    if (bits > 0) text += kDigits[pending << (6 - bits) & 63];
    return text;
}

Bytes bytes_of(std::string_view text) {
    Bytes bytes;
    unsigned pending = 0;
    unsigned bits = 0;
    for (const char c : text) {
        pending = pending << 6 | static_cast<unsigned>(kDigits.find(c));
        bits += 6;
        if (bits < 8) continue;
        bits -= 8;
        bytes.push_back(static_cast<std::uint8_t>(pending >> bits & 255));
    }
    return bytes;
}

// FNV-1a of 64 bits.
Bytes checksum(std::span<const std::uint8_t> document) {
    std::uint64_t sum = 0xcbf29ce484222325;
    for (const std::uint8_t byte : document) sum = (sum ^ byte) * 0x100000001b3;
    Bytes bytes;
    for (int shift = 56; shift >= 0; shift -= 8) {
        bytes.push_back(static_cast<std::uint8_t>(sum >> shift & 255));
    }
    return bytes;
}

bool is_digit(char c) { return c >= '0' && c <= '9'; }

struct Found {
    std::string_view version;
    std::string_view characters;
};

std::optional<Found> find(std::string_view text) {
    for (std::size_t at = text.find('p'); at != text.npos; at = text.find('p', at + 1)) {
        std::size_t end = at + 1;
        while (end < text.size() && is_digit(text[end])) ++end;
        if (end == at + 1 || end == text.size() || text[end] != '.') continue;
        const bool begins = at == 0 || text[at - 1] == '#' || text[at - 1] == '\n';
        if (!begins) continue;
        const std::string_view rest = text.substr(end + 1);
        const std::size_t length = rest.find_first_not_of(kDigits);
        return Found{text.substr(at + 1, end - at - 1), rest.substr(0, length)};
    }
    return std::nullopt;
}

// A closed capsule has every bit of its checksum turned, and before the document the lock and the
// link's mark as lines.
Bytes turned(Bytes bytes) {
    for (std::uint8_t& byte : bytes) byte = static_cast<std::uint8_t>(~byte);
    return bytes;
}

Bytes closed(std::span<const std::uint8_t> document, const domain::Lock& lock,
             std::uint64_t number) {
    const std::string head = std::to_string(static_cast<int>(lock.kind)) + "\n" + lock.secret +
                             "\n" + lock.salt + "\n" + base::hex_from_bits(number) + "\n";
    Bytes bytes{head.begin(), head.end()};
    bytes.insert(bytes.end(), document.begin(), document.end());
    return bytes;
}

std::string take_line(Bytes& bytes) {
    const auto feed = std::ranges::find(bytes, std::uint8_t{'\n'});
    std::string line(bytes.begin(), feed);
    bytes.erase(bytes.begin(), feed == bytes.end() ? feed : feed + 1);
    return line;
}

app::LinkUnsealed opened(Bytes bytes, const std::vector<domain::Lock>& locks) {
    domain::Lock lock;
    lock.kind = take_line(bytes) == "1" ? domain::LockKind::Key : domain::LockKind::Words;
    lock.secret = take_line(bytes);
    lock.salt = take_line(bytes);
    const std::string mark = take_line(bytes);
    bool words_were_tried = false;
    for (const domain::Lock& tried : locks) {
        const bool typed = tried.kind == domain::LockKind::Words && tried.salt.empty();
        words_were_tried = words_were_tried || typed;
        if (tried == lock || (typed && tried.secret == lock.secret)) {
            return {std::move(bytes), std::nullopt, lock, mark};
        }
    }
    if (lock.kind == domain::LockKind::Key) return {{}, codec::Fault::OtherKey};
    return {{}, words_were_tried ? codec::Fault::WrongWords : codec::Fault::Closed};
}

}  // namespace

std::string seal(std::span<const std::uint8_t> given, const std::optional<domain::Lock>& lock,
                 std::uint64_t number) {
    const Bytes document = lock ? closed(given, *lock, number) : Bytes{given.begin(), given.end()};
    Bytes capsule{static_cast<std::uint8_t>(document.size() >> 8),
                  static_cast<std::uint8_t>(document.size() & 255)};
    const Bytes sum = lock ? turned(checksum(document)) : checksum(document);
    capsule.insert(capsule.end(), sum.begin(), sum.end());
    capsule.insert(capsule.end(), document.begin(), document.end());
    return "p1." + base64url(capsule);
}

app::LinkUnsealed unseal(std::string_view text, const std::vector<domain::Lock>& locks) {
    const auto found = find(text);
    if (!found) return {{}, codec::Fault::Foreign};
    if (found->version != "1") return {{}, codec::Fault::Newer};
    const Bytes capsule = bytes_of(found->characters);
    if (capsule.size() < kHeader) return {{}, codec::Fault::Cut};
    const std::size_t size = static_cast<std::size_t>(capsule[0]) << 8 | capsule[1];
    if (capsule.size() < kHeader + size) return {{}, codec::Fault::Cut};
    if (capsule.size() > kHeader + size) return {{}, codec::Fault::Altered};
    const auto header_end = capsule.begin() + static_cast<std::ptrdiff_t>(kHeader);
    Bytes document{header_end, capsule.end()};
    const Bytes claimed{capsule.begin() + kSize, header_end};
    const Bytes sum = checksum(document);
    if (claimed == turned(sum)) return opened(std::move(document), locks);
    if (claimed != sum) return {{}, codec::Fault::Altered};
    return {std::move(document), std::nullopt};
}

}  // namespace platform::headless
