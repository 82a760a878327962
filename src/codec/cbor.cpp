#include "codec/cbor.h"

#include <algorithm>
#include <limits>

#include "base/sort.h"
#include "base/utf8.h"

namespace codec {
namespace {

enum Major : unsigned { kUnsigned, kNegative, kBytes, kText, kArray, kMap, kTag, kSimple };

constexpr std::uint64_t kLargestInteger = std::numeric_limits<std::int64_t>::max();

}  // namespace

void CborWriter::head(unsigned major, std::uint64_t argument) {
    const auto push = [&](std::uint64_t byte) {
        written_.push_back(static_cast<std::uint8_t>(byte));
    };
    const unsigned kind = major << 5;
    if (argument < 24) {
        push(kind | argument);
        return;
    }
    unsigned width = 0;  // the argument takes 2^width bytes, as few as it can
    while (width < 3 && argument >> (8u << width) != 0) ++width;
    push(kind | (24u + width));
    for (unsigned left = 1u << width; left-- > 0;) push(argument >> (8 * left) & 0xFF);
}

void CborWriter::map(std::size_t entries) { head(kMap, entries); }

void CborWriter::array(std::size_t elements) { head(kArray, elements); }

void CborWriter::text(std::string_view utf8) {
    head(kText, utf8.size());
    written_.insert(written_.end(), utf8.begin(), utf8.end());
}

void CborWriter::bytes(std::span<const std::uint8_t> bytes) {
    head(kBytes, bytes.size());
    written_.insert(written_.end(), bytes.begin(), bytes.end());
}

void CborWriter::integer(std::int64_t value) {
    if (value >= 0) {
        head(kUnsigned, static_cast<std::uint64_t>(value));
    } else {
        head(kNegative, static_cast<std::uint64_t>(-1 - value));
    }
}

void CborWriter::append(const CborWriter& items) {
    written_.insert(written_.end(), items.written_.begin(), items.written_.end());
}

void CborReader::fail() {
    failed_ = true;
    rest_ = {};
}

std::span<const std::uint8_t> CborReader::take(std::uint64_t size) {
    if (size > rest_.size()) {
        fail();
        return {};
    }
    const auto taken = rest_.first(static_cast<std::size_t>(size));
    rest_ = rest_.subspan(taken.size());
    return taken;
}

CborReader::Head CborReader::head() {
    const auto first = take(1);
    if (first.empty()) return {};
    const unsigned byte = first[0];
    Head head{.major = byte >> 5, .form = byte & 31, .argument = byte & 31};
    if (head.form > 27) {  // reserved, or an indefinite length
        fail();
        return {};
    }
    if (head.form >= 24) {
        head.argument = 0;
        for (const std::uint8_t next : take(std::uint64_t{1} << (head.form - 24))) {
            head.argument = head.argument << 8 | next;
        }
    }
    return failed_ ? Head{} : head;
}

CborReader::Head CborReader::head_of(unsigned major) {
    const Head found = head();
    if (!failed_ && found.major == major) return found;
    fail();
    return {};
}

std::size_t CborReader::count_of(std::uint64_t claimed, std::size_t items_each) {
    // Every item takes at least one byte.
    if (claimed <= rest_.size() / items_each) return static_cast<std::size_t>(claimed);
    fail();
    return 0;
}

std::size_t CborReader::map() { return count_of(head_of(kMap).argument, 2); }

std::size_t CborReader::array(std::size_t fewest, std::size_t most) {
    const std::size_t elements = count_of(head_of(kArray).argument, 1);
    if (elements >= fewest && elements <= most) return elements;
    fail();
    return 0;
}

std::string_view CborReader::text_of(std::uint64_t size) {
    const auto taken = take(size);
    const std::string_view text{reinterpret_cast<const char*>(taken.data()), taken.size()};
    if (base::is_utf8(text)) return text;
    fail();
    return {};
}

std::string_view CborReader::text() { return text_of(head_of(kText).argument); }

std::span<const std::uint8_t> CborReader::bytes(std::size_t size) {
    if (head_of(kBytes).argument == size) return take(size);
    fail();
    return {};
}

std::int64_t CborReader::integer(std::int64_t lowest, std::int64_t highest) {
    const Head found = head();
    const bool whole = found.major == kUnsigned || found.major == kNegative;
    if (!failed_ && whole && found.argument <= kLargestInteger) {
        const auto argument = static_cast<std::int64_t>(found.argument);
        const std::int64_t value = found.major == kUnsigned ? argument : -1 - argument;
        if (value >= lowest && value <= highest) return value;
    }
    fail();
    return 0;
}

void CborReader::skip() { skip(0); }

void CborReader::skip(int depth) {
    const Head found = head();
    switch (found.major) {
        case kUnsigned:
        case kNegative: return;
        case kBytes: take(found.argument); return;
        case kText: text_of(found.argument); return;
        case kArray:
            if (depth == deepest_) fail();
            for (std::size_t left = count_of(found.argument, 1); left > 0 && !failed_; --left) {
                skip(depth + 1);
            }
            return;
        case kMap: skip_map(found.argument, depth); return;
        case kSimple:
            // false, true, null, undefined, and floats of two, four and eight bytes
            if (found.form < 20 || found.form == 24) fail();
            return;
        default: fail();  // a tag
    }
}

void CborReader::skip_map(std::uint64_t claimed, int depth) {
    if (depth == deepest_) fail();
    std::vector<std::string_view> keys;
    for (std::size_t left = count_of(claimed, 2); left > 0 && !failed_; --left) {
        keys.push_back(text());
        skip(depth + 1);
    }
    base::sort(keys);
    if (std::ranges::adjacent_find(keys) != keys.end()) fail();
}

}  // namespace codec
